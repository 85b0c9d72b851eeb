/** What later runs changed in the incidents, only ever added. `at` is the clock of the writer. */
export const changes = `
create table incident_changes (
  id integer primary key autoincrement,
  at text not null,
  incident text not null,
  kind text not null,
  other text,
  json text not null
);
create index incident_changes_incident on incident_changes (incident, id);
create index incident_changes_other on incident_changes (other, id);
`
