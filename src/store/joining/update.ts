import { sql } from 'kysely'
import { type Joining, tellsOfPlace } from '../../incidents/index.ts'
import type { ClaimRef } from '../../record/index.ts'
import type { Db } from '../tables.ts'
import type { Bench } from '../work-in.ts'
import { dropDrafts, families, putAside } from './drafts.ts'
import { groupsAround } from './groups.ts'
import { renewHistories } from './histories.ts'
import { relink } from './links.ts'
import { lookersAt } from './lookers.ts'
import { renew } from './renew.ts'
import { type Stirred, settle, stir } from './tellings.ts'

/**
 * Works new and changed reports, and what persons judged since, into the incidents; only what these can reach is looked at
 * again. The incidents are those that a run over all reports would find, but for their ids. Works within one transaction.
 */
export async function updateIncidents(db: Db, joining: Joining, bench: Bench): Promise<void> {
  const first = (await db.selectFrom('incidents').select('id').limit(1).execute()).length === 0
  const places = new Set<string>()
  const stirred = await stir(db, joining, ({ claim, where }) => {
    if (tellsOfPlace(claim.type)) for (const { place } of where.spots) places.add(place.id)
  })
  const ends = await relink(db, await lookersOf(db, stirred), joining, stirred.fresh)
  await putAside(db, groupsAround(db, [...stirred.added, ...stirred.left, ...ends], joining))
  const dirty = new Set([...stirred.reports, ...stirred.judged])
  const found = families(db, async () => (first ? [] : stirred.fresh ? await goneFrom(db) : stirred.gone))
  await renew(db, found, { dirty, because: stirred.reports, first }, joining, bench)
  await dropDrafts(db)
  await settle(db, joining, stirred)
  if (stirred.fresh) await db.deleteFrom('place_histories').execute()
  await renewHistories(db, places, joining.histories)
}

/** Who looks for others again: all that came, and those who may meet them or have met what went. */
async function lookersOf(db: Db, { fresh, added, touched }: Stirred): Promise<readonly number[]> {
  if (fresh) return added
  return [...new Set([...added, ...(await lookersAt(db, [...touched.values()]))])]
}

/** Claims of the program's former groups that are in none of now. */
async function goneFrom(db: Db): Promise<readonly ClaimRef[]> {
  const { rows } = await sql<ClaimRef>`select report, claim from program_groups g where not exists
    (select 1 from draft_claims d where d.report = g.report and d.claim = g.claim)`.execute(db)
  return rows
}
