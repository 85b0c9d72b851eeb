import { sql } from 'kysely'
import type { Db } from './tables.ts'

/**
 * How many claims of the report in the row hold: those that the program found; where persons judged any, what they left
 * and added, as the incidents have it.
 */
export const CLAIMS_IN_FORCE = sql<number>`case
  when exists (select 1 from judgements j where j.report = reports.id)
  then (select count(*) from incident_claims i where i.report = reports.id)
  else (select count(*) from claims c where c.report_key = reports.key) end`

/** How many claims of all current reports hold. */
export async function countClaims(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select
    (select count(*) from claims c cross join reports r on r.key = c.report_key
      where r.current = 1 and r.id not in (select report from judgements where report is not null)) +
    (select count(*) from incident_claims where report in (select report from judgements where report is not null)) as n`.execute(
    db,
  )
  return rows[0]!.n
}
