import { sql } from 'kysely'
import type { Db } from './tables.ts'

/**
 * Tables and the columns that order them. Keys that depend on the order of writing are left to `reports` itself; the
 * changes of incidents tell of earlier states and when they were, and what joining keeps bears numbers of its own, so that
 * equal records may differ in them.
 */
const TABLES = [
  ['schema_versions', 'version'],
  ['settings', 'name'],
  ['reports', 'id, version'],
  ['incidents', 'id'],
  ['incident_types', 'incident, type'],
  ['incident_claims', 'incident, report, claim'],
  ['program_groups', 'report, claim'],
  ['place_histories', 'place'],
  ['judgements', 'id'],
  ['judgement_reports', 'judgement, report'],
  ['queue', 'report, claim'],
  ['problems', 'n'],
] as const

/** Every row as a line `["table", {…}]`; the claims stand with their report. Rows are read one page at a time. */
export async function* dump(db: Db): AsyncGenerator<string> {
  for (const [table, order] of TABLES) {
    for (let at = 0; ; at += 500) {
      const { rows } = await sql<
        Record<string, unknown>
      >`select * from ${sql.table(table)} order by ${sql.raw(order)} limit 500 offset ${at}`.execute(db)
      for (const row of rows) yield JSON.stringify([table, table === 'reports' ? await withClaims(db, row) : row])
      if (rows.length < 500) break
    }
  }
}

async function withClaims(db: Db, { key, ...row }: Record<string, unknown>) {
  const claims = await db
    .selectFrom('claims')
    .select('json')
    .where('report_key', '=', key as number)
    .orderBy('n')
    .execute()
  return { ...row, claims: claims.map(claim => JSON.parse(claim.json)) }
}
