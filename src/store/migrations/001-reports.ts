/**
 * Reports, one row a version, and the claims read from each.
 * `report_words` holds the current versions only, as normalised words; its rowid is `reports.key`.
 */
export const reports = `
create table settings (name text primary key, value text not null) without rowid;

create table reports (
  key integer primary key,
  id text not null,
  version integer not null,
  current integer not null check (current in (0, 1)),
  outlet text, published text, title text, url text, note text,
  text text not null,
  sha256 text not null,
  origin text not null,
  cut text not null,
  coder text not null,
  unique (id, version)
);
create unique index reports_current on reports (id) where current = 1;
create index reports_published on reports (published) where current = 1;

create table claims (
  report_key integer not null references reports (key) on delete cascade,
  n integer not null,
  claim text not null,
  type text not null,
  status text not null,
  date_from text, date_to text,
  "trigger" text not null,
  json text not null,
  primary key (report_key, claim)
);

create virtual table report_words using fts5 (
  words, content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
);
`
