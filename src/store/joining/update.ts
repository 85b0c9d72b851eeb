import type { Joining } from '../../incidents/index.ts'
import { addChanges } from '../changes.ts'
import type { Db } from '../tables.ts'
import type { Bench } from '../work-in.ts'
import { regroupAround } from './groups.ts'
import { relink } from './links.ts'
import { lookersAt } from './lookers.ts'
import { renew } from './renew.ts'
import { settle, stir } from './tellings.ts'

/**
 * Works new and changed reports, and what persons judged since, into the incidents; only what these can reach is looked at
 * again. The incidents are those that a run over all reports would find, but for their ids. Works within one transaction.
 */
export async function updateIncidents(db: Db, joining: Joining, bench: Bench): Promise<void> {
  const first = (await db.selectFrom('incidents').select('id').limit(1).execute()).length === 0
  const stirred = await stir(db, joining, () => undefined)
  const lookers = new Set(stirred.added)
  for (const id of await lookersAt(db, [...stirred.touched.values()])) lookers.add(id)
  const ends = await relink(db, [...lookers], joining, stirred.fresh)
  const around = new Set([...stirred.added, ...stirred.left, ...ends])
  const groups = await regroupAround(db, around, joining)
  const dirty = new Set([...stirred.reports, ...stirred.judged])
  const gone = stirred.fresh ? await goneFrom(db) : stirred.gone
  const changes = await renew(db, { groups, gone, dirty, because: stirred.reports, first }, joining, bench)
  await addChanges(db, changes, bench.now())
  await settle(db, joining, stirred)
}

/** All claims of the program's former groups. */
async function goneFrom(db: Db) {
  return await db.selectFrom('program_groups').select(['report', 'claim']).execute()
}
