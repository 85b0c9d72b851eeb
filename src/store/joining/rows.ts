import { type RawBuilder, sql } from 'kysely'
import { type Joining, type Lean, unpack } from '../../incidents/index.ts'
import type { ClaimRef } from '../../record/index.ts'
import type { Db } from '../tables.ts'

/** Values of one question. */
const VALUES = 5000

/** A list as rows with `key` (from 0) and `value`. */
export function each(list: readonly unknown[]): RawBuilder<unknown> {
  return sql`json_each(${JSON.stringify(list)})`
}

/** Parts of a list, short enough for one question each. */
export function* parts<T>(list: readonly T[], most = VALUES): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += most) yield list.slice(at, at + most)
}

/** Kept tellings by their numbers, in no order. */
export async function leansOf(db: Db, ids: readonly number[], { spotOf }: Joining): Promise<Map<number, Lean>> {
  const found = new Map<number, Lean>()
  for (const part of parts(ids)) {
    const { rows } = await sql<{
      id: number
      report: string
      claim: string
      rank: string
      json: string
      hashes: Uint8Array
    }>`select t.* from ${each(part)} w cross join tellings t on t.id = w.value`.execute(db)
    for (const { id, ...packed } of rows) found.set(id, unpack(packed, spotOf))
  }
  return found
}

/** The numbers of the tellings of claims; those that were not joined yet are left out. */
export async function numbersOf(db: Db, refs: readonly ClaimRef[]): Promise<number[]> {
  const found: number[] = []
  for (const part of parts(refs)) {
    const { rows } = await sql<{ id: number }>`
      select t.id from ${each(part.map(({ report, claim }) => [report, claim]))} w
      cross join tellings t on t.report = w.value ->> 0 and t.claim = w.value ->> 1`.execute(db)
    for (const { id } of rows) found.push(id)
  }
  return found
}

/** In which of the program's groups claims are; those that are in none are left out. */
export async function groupsOf(
  db: Db,
  refs: readonly ClaimRef[],
): Promise<(ClaimRef & { readonly incident: string })[]> {
  return await holding(db, 'program_groups', refs)
}

/** In which incidents claims are, as they stand with what persons decided. */
export async function shownOf(
  db: Db,
  refs: readonly ClaimRef[],
): Promise<(ClaimRef & { readonly incident: string })[]> {
  return await holding(db, 'incident_claims', refs)
}

async function holding(
  db: Db,
  table: 'program_groups' | 'incident_claims',
  refs: readonly ClaimRef[],
): Promise<(ClaimRef & { readonly incident: string })[]> {
  const found: (ClaimRef & { readonly incident: string })[] = []
  for (const part of parts(refs)) {
    const { rows } = await sql<ClaimRef & { readonly incident: string }>`
      select g.report, g.claim, g.incident from ${each(part.map(({ report, claim }) => [report, claim]))} w
      cross join ${sql.table(table)} g on g.report = w.value ->> 0 and g.claim = w.value ->> 1`.execute(db)
    for (const row of rows) found.push(row)
  }
  return found
}
