/** What the last run could not use, in its order. */
export const problems = `
create table problems (
  n integer primary key,
  level text not null,
  "where" text not null,
  what text not null,
  remedy text not null
);
`
