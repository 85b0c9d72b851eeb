/** What the incidents stage derived. Nothing here is a person's work: it is replaced as a whole. */
export const incidents = `
create table incidents (
  id text primary key,
  date_from text, date_to text,
  place_id text, place_name text, place_words text not null, lat real, lon real,
  killed_min integer, killed_max integer, wounded_min integer, wounded_max integer,
  grade text not null,
  types text not null,
  json text not null
);
create index incidents_date on incidents (date_from, id);

create table incident_types (
  incident text not null references incidents (id) on delete cascade,
  type text not null,
  primary key (type, incident)
) without rowid;
create index incident_types_incident on incident_types (incident);

create table incident_claims (
  incident text not null references incidents (id) on delete cascade,
  report text not null,
  claim text not null,
  primary key (incident, report, claim)
) without rowid;
create index incident_claims_report on incident_claims (report, claim);
`
