/**
 * What judging needs: of a judgement its reason, its report and what was seen; of claims and incidents how much a look at
 * them is worth; the program's own groups, from which incidents are made anew when a person merges or splits; the queue.
 * Doubt of claims kept before is set at their next coding and counts 1 until then.
 */
export const judging = `
alter table judgements add column why text not null default '';
alter table judgements add column report text;
alter table judgements add column seen text;
create index judgements_report on judgements (report);

create table judgement_reports (
  report text not null,
  judgement integer not null references judgements (id),
  primary key (report, judgement)
) without rowid;

alter table claims add column doubt real;
alter table incidents add column weight real not null default 1;

create table program_groups (
  report text not null,
  claim text not null,
  incident text not null,
  primary key (report, claim)
) without rowid;
create index program_groups_incident on program_groups (incident);
insert or ignore into program_groups select report, claim, incident from incident_claims order by incident;

create table queue (
  report text not null,
  claim text not null,
  incident text,
  state text not null,
  todo integer not null,
  skipped integer not null,
  doubt real not null,
  weight real not null,
  priority real not null,
  primary key (report, claim)
) without rowid;
create index queue_todo on queue (todo, skipped, priority desc, report, claim);
create index queue_state on queue (state, priority desc, report, claim);
create index queue_incident on queue (incident);
insert or ignore into queue
  select r.id, c.claim, i.incident, 'open', 1, 0, 1, 1, 1
  from claims c join reports r on r.key = c.report_key and r.current = 1
  left join incident_claims i on i.report = r.id and i.claim = c.claim;
`
