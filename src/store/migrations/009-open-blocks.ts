/**
 * Blocks of open days grow with the years of a record: their members stand in the canonical order, so that only those who
 * can be met are read. `rank` is empty in all others. What was joined before is joined anew.
 */
export const openBlocks = `
drop table blocks;
create table blocks (
  place text not null,
  slot integer not null,
  rank text not null,
  telling integer not null,
  primary key (place, slot, rank, telling)
) without rowid;
delete from settings where name = 'joining';
`
