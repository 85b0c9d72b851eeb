import { sql } from 'kysely'
import { atPlace, type Joining, tellsOfPlace } from '../../incidents/index.ts'
import { refKey } from '../../judging/index.ts'
import type { ClaimRef, PlaceHistory } from '../../record/index.ts'
import type { Coded } from '../record.ts'
import type { Db } from '../tables.ts'
import { codedReports } from './coded.ts'
import { judgedSince } from './tellings.ts'

/** Makes the histories of places from the claims that tell of them. */
export type FindHistories = Joining['histories']

/** Tells anew what happened to places through time, from the claims as they hold now. */
export async function renewHistories(db: Db, places: Iterable<string>, find: FindHistories): Promise<void> {
  const reportsOf = codedReports(db)
  // What persons judged since claims were joined may tell of other places than it did then.
  const judged = await judgedSince(db)
  for (const place of [...new Set(places)].sort()) {
    const refs = await claimsAt(db, place)
    const wanted = new Set(refs.map(refKey))
    const told = await reportsOf([...refs.map(ref => ref.report), ...judged])
    const histories = find(
      told.map(({ report, claims }) => ({
        report,
        claims: claims.filter(
          ({ id, type }) =>
            tellsOfPlace(type) && (judged.has(report.id) || wanted.has(refKey({ report: report.id, claim: id }))),
        ),
      })),
    )
    const history = histories.find(one => one.place.id === place)
    await db.deleteFrom('place_histories').where('place', '=', place).execute()
    if (history)
      await db
        .insertInto('place_histories')
        .values({ place, json: JSON.stringify(history) })
        .execute()
  }
}

/** Claims that tell of a place through time, as they were when they were joined. */
async function claimsAt(db: Db, place: string): Promise<readonly ClaimRef[]> {
  const { rows } = await sql<ClaimRef & { type: string }>`
    select distinct t.report, t.claim, t.json ->> '$.claim.type' as type from blocks b
    join tellings t on t.id = b.telling where b.place = ${atPlace(place)}`.execute(db)
  return rows.filter(({ type }) => tellsOfPlace(type as never))
}

/** The places of whose time a report tells: those that its claims name, as they hold. */
export function placesTold({ claims }: Pick<Coded, 'claims'>): string[] {
  const told = claims.filter(({ type }) => tellsOfPlace(type)).flatMap(claim => claim.places)
  return told.flatMap(({ id, placing }) => [id, placing?.within ?? null]).filter(id => id !== null)
}

/** What is told of a place through time; null where nobody tells of it. */
export async function placeHistory(db: Db, place: string): Promise<PlaceHistory | null> {
  const row = await db.selectFrom('place_histories').select('json').where('place', '=', place).executeTakeFirst()
  return row ? JSON.parse(row.json) : null
}

const PAGE = 200

/** All of them, by place; a page at a time. */
export async function* allHistories(db: Db): AsyncGenerator<PlaceHistory> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('place_histories')
      .selectAll()
      .where('place', '>', after)
      .orderBy('place')
      .limit(PAGE)
      .execute()
    for (const { json } of rows) yield JSON.parse(json)
    if (rows.length < PAGE) return
    after = rows.at(-1)!.place
  }
}
