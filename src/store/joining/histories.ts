import { sql } from 'kysely'
import { atPlace, type Joining, type Told, tellsOfPlace, toldOfPlaces } from '../../incidents/index.ts'
import { refKey } from '../../judging/index.ts'
import { CLAIM_TYPES, type Claim, type ClaimRef, type PlaceHistory } from '../../record/index.ts'
import type { Coded } from '../record.ts'
import type { Db } from '../tables.ts'
import { turn } from '../turn.ts'
import { codedReports } from './coded.ts'
import { each, parts } from './rows.ts'
import { judgedSince } from './tellings.ts'

const PAGE = 200

/** Makes the histories of places from the claims that tell of them. */
export type FindHistories = Joining['histories']

/** Tells anew what happened to places through time, from the claims as they hold now. */
export async function renewHistories(db: Db, places: Iterable<string>, find: FindHistories): Promise<void> {
  const reportsOf = codedReports(db)
  // What persons judged since claims were joined may tell of other places than it did then.
  const since = await judgedSince(db)
  const judged = await judgedReports(db)
  for (const place of [...new Set(places)].sort()) {
    const refs = await claimsAt(db, place)
    const wanted = new Set(refs.map(refKey))
    const told = await asCoded(
      db,
      refs.filter(({ report }) => !judged.has(report)),
    )
    const others = new Set([...refs.map(({ report }) => report).filter(id => judged.has(id)), ...since])
    for (const part of parts([...others], PAGE))
      for (const { report, claims } of (await reportsOf(part)).map(toldOfPlaces))
        told.push({
          report,
          claims: claims.filter(
            ({ id }) => since.has(report.id) || wanted.has(refKey({ report: report.id, claim: id })),
          ),
        })
    const history = find(told).find(one => one.place.id === place)
    await db.deleteFrom('place_histories').where('place', '=', place).execute()
    if (history)
      await db
        .insertInto('place_histories')
        .values({ place, json: JSON.stringify(history) })
        .execute()
    await turn()
  }
}

/** Reports of which persons judged any claim. */
async function judgedReports(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('judgements').select('report').distinct().where('report', 'is not', null).execute()
  return new Set(rows.map(({ report }) => report!))
}

/** Claims as the program found them, with no more of their reports than histories need: of many years there are many. */
async function asCoded(db: Db, refs: readonly ClaimRef[]): Promise<Told[]> {
  const told = new Map<string, { readonly report: Told['report']; readonly claims: Claim[] }>()
  for (const part of parts(refs)) {
    const { rows } = await sql<Omit<Told['report'], 'text'> & { readonly json: string }>`
      select r.id, r.outlet, r.published, r.sha256, c.json
      from ${each(part.map(({ report, claim }) => [report, claim]))} w
      cross join reports r on r.id = w.value ->> 0 and r.current = 1
      cross join claims c on c.report_key = r.key and c.claim = w.value ->> 1
      order by c.report_key, c.n`.execute(db)
    for (const { json, ...report } of rows) {
      const known = told.get(report.id) ?? { report: { ...report, text: '' }, claims: [] }
      known.claims.push(JSON.parse(json))
      told.set(report.id, known)
    }
  }
  return [...told.values()]
}

/** Claims that tell of a place through time, as they were when they were joined. */
async function claimsAt(db: Db, place: string): Promise<readonly ClaimRef[]> {
  const { rows } = await sql<ClaimRef>`select distinct t.report, t.claim from blocks b
    join tellings t on t.id = b.telling where b.place = ${atPlace(place)}
    and t.json ->> '$.claim.type' in (select value from ${each(CLAIM_TYPES.filter(tellsOfPlace))})`.execute(db)
  return rows
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
