import type { Selectable } from 'kysely'
import type { Anchor, Judgement } from '../record/index.ts'
import type { Db, Tables } from './tables.ts'

/** Adds a judgement at the time `at` (ISO 8601) and gives it back with its id. There is no way to change or delete one. */
export async function addJudgement(db: Db, given: Omit<Judgement, 'id' | 'at'>, at: string): Promise<Judgement> {
  const { who, why, target, decision, seen } = given
  const { insertId } = await db
    .insertInto('judgements')
    .values({
      at,
      who,
      target_kind: target.kind,
      target_id: target.id,
      decision: JSON.stringify(decision),
      why,
      report: target.kind === 'claim' ? (seen?.report ?? null) : null,
      seen: seen && JSON.stringify(seen),
    })
    .executeTakeFirstOrThrow()
  return { id: Number(insertId), at, who, why, target, decision, seen }
}

/** Remembers which reports a judgement on an incident speaks of. */
export async function addReports(db: Db, judgement: number, reports: readonly string[]): Promise<void> {
  const rows = [...new Set(reports)].map(report => ({ report, judgement }))
  for (let at = 0; at < rows.length; at += 1000)
    await db
      .insertInto('judgement_reports')
      .values(rows.slice(at, at + 1000))
      .execute()
}

/** Judgements on claims, by report, oldest first. */
export async function claimJudgements(
  db: Db,
  reports: readonly string[],
): Promise<ReadonlyMap<string, readonly Judgement[]>> {
  if (reports.length === 0) return new Map()
  const rows = await db.selectFrom('judgements').selectAll().where('report', 'in', reports).orderBy('id').execute()
  return Map.groupBy(rows.map(judgementOf), judgement => judgement.seen!.report)
}

/** Judgements on incidents that speak of these reports, oldest first. */
export async function incidentJudgements(db: Db, reports: readonly string[]): Promise<readonly Judgement[]> {
  if (reports.length === 0) return []
  const rows = await db
    .selectFrom('judgements')
    .selectAll()
    .where('id', 'in', part => part.selectFrom('judgement_reports').select('judgement').where('report', 'in', reports))
    .orderBy('id')
    .execute()
  return rows.map(judgementOf)
}

/** Every judgement that merges or splits. */
export async function regroupings(db: Db): Promise<readonly Judgement[]> {
  const rows = await db
    .selectFrom('judgements')
    .selectAll()
    .where('target_kind', '=', 'incident')
    .where('id', 'in', part => part.selectFrom('judgement_reports').select('judgement'))
    .orderBy('id')
    .execute()
  return rows.map(judgementOf)
}

export async function judgementsAfter(db: Db, after: number, limit: number): Promise<readonly Judgement[]> {
  const rows = await db
    .selectFrom('judgements')
    .selectAll()
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(judgementOf)
}

function judgementOf(row: Selectable<Tables['judgements']>): Judgement {
  const { id, at, who, why, target_kind, target_id, decision, seen } = row
  return {
    id,
    at,
    who,
    why,
    target: { kind: target_kind as Judgement['target']['kind'], id: target_id },
    decision: JSON.parse(decision),
    seen: seen === null ? null : JSON.parse(seen),
  }
}

/** The claims that a judgement on an incident names. */
export function anchorsOf({ decision }: Pick<Judgement, 'decision'>): readonly Anchor[] {
  if (decision.kind === 'merge') return decision.groups.flat()
  return decision.kind === 'split' ? [...decision.out, ...decision.rest] : []
}
