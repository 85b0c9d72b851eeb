/**
 * What joining needs to go on from where the last run ended, all of it derived: a lean form of every claim, the blocks in
 * which it stands, its links to claims that are alike, and of each report the version that was worked in. Of incidents the
 * counts by which they are summed up.
 */
export const joining = `
create table tellings (
  id integer primary key,
  report text not null,
  claim text not null,
  rank text not null,
  json text not null,
  hashes blob not null,
  unique (report, claim)
);
create table blocks (
  place text not null,
  slot integer not null,
  telling integer not null,
  primary key (place, slot, telling)
) without rowid;
create table links (
  a integer not null,
  b integer not null,
  score real not null,
  primary key (a, b)
) without rowid;
create index links_b on links (b);
create table joined_reports (
  report text primary key,
  report_key integer not null,
  coder text not null
) without rowid;

alter table incidents add column reports integer not null default 0;
alter table incidents add column voices integer not null default 0;
alter table incidents add column disputes integer not null default 0;
update incidents set
  reports = coalesce(json_array_length(json, '$.reports'), 0),
  voices = coalesce(json_array_length(json, '$.voices'), 0),
  disputes = coalesce(json_array_length(json, '$.disputes'), 0);
`
