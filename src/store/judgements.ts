import type { Judgement, JudgementTarget } from './record.ts'
import type { Db } from './tables.ts'

/** Adds a judgement at the time `at` (ISO 8601) and gives it back with its id. There is no way to change or delete one. */
export async function addJudgement(db: Db, given: Omit<Judgement, 'id' | 'at'>, at: string): Promise<Judgement> {
  const { insertId } = await db
    .insertInto('judgements')
    .values({
      at,
      who: given.who,
      target_kind: given.target.kind,
      target_id: given.target.id,
      decision: JSON.stringify(given.decision),
    })
    .executeTakeFirstOrThrow()
  return { id: Number(insertId), at, who: given.who, target: given.target, decision: given.decision }
}

export async function judgements(db: Db, target: JudgementTarget): Promise<readonly Judgement[]> {
  const rows = await db
    .selectFrom('judgements')
    .selectAll()
    .where('target_kind', '=', target.kind)
    .where('target_id', '=', target.id)
    .orderBy('id')
    .execute()
  return rows.map(({ id, at, who, decision }) => ({ id, at, who, target, decision: JSON.parse(decision) }))
}
