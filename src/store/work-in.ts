import type { ClaimRef, Judgement } from '../record/index.ts'
import { type FindHistories, placesTold, renewHistories } from './joining/histories.ts'
import { anchorsOf } from './judgements.ts'
import { queueReport } from './queue.ts'
import type { Coded } from './record.ts'
import { type MakeIncidents, remake } from './regroup.ts'
import { type Shelf, shelf } from './shelf.ts'
import type { Db } from './tables.ts'
import type { Normalise } from './words.ts'

/** What working a judgement in takes beside the database. */
export interface Bench {
  readonly make: MakeIncidents
  readonly normalise: Normalise
  /** Null: what is told of places through time stands as the last run left it. */
  readonly histories: FindHistories | null
  /** ISO 8601, UTC. */
  readonly now: () => string
}

/** Incidents and queue after a judgement. */
export async function workIn(
  db: Db,
  seeds: readonly ClaimRef[],
  books: Shelf,
  { make, normalise }: Bench,
): Promise<void> {
  const reports = await remake(db, seeds, books, make, normalise)
  for (const id of new Set([...reports, ...seeds.map(seed => seed.report)])) {
    const coded = await books.report(id)
    if (coded) await queueReport(db, coded)
  }
}

/** What is told of places through time, where a report tells now something else of them than before. */
export async function workInPlaces(db: Db, before: Coded, now: Coded, { histories }: Bench): Promise<void> {
  if (histories) await renewHistories(db, [...placesTold(before), ...placesTold(now)], histories)
}

/** What a re-run must set right: all incidents that persons regrouped, and the queue of all reports that they judged. */
export async function workInAll(db: Db, judged: readonly Judgement[], bench: Bench): Promise<void> {
  const books = shelf(db)
  for (const judgement of judged) {
    const seeds = await books.refs(anchorsOf(judgement))
    if (seeds.length > 0) await remake(db, seeds, books, bench.make, bench.normalise)
  }
  const reports = await db
    .selectFrom('judgements')
    .select('report')
    .distinct()
    .where('report', 'is not', null)
    .execute()
  for (const { report } of reports) {
    const coded = await books.report(report!)
    if (coded) await queueReport(db, coded)
  }
}
