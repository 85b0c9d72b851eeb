/**
 * What persons decided. Rows are only ever added: the database itself refuses to change or delete one,
 * also by "insert or replace", which would otherwise delete without asking the delete trigger.
 */
export const judgements = `
create table judgements (
  id integer primary key autoincrement,
  at text not null,
  who text not null,
  target_kind text not null,
  target_id text not null,
  decision text not null
);
create index judgements_target on judgements (target_kind, target_id);

create trigger judgements_no_update before update on judgements
begin select raise(abort, 'a judgement is never changed; add another one'); end;
create trigger judgements_no_delete before delete on judgements
begin select raise(abort, 'a judgement is never deleted; add another one'); end;
create trigger judgements_no_replace before insert on judgements
when exists (select 1 from judgements where id = new.id)
begin select raise(abort, 'a judgement is never replaced; add another one'); end;
`
