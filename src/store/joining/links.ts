import { sql } from 'kysely'
import { candidatesOf, type Joining, likeness } from '../../incidents/index.ts'
import type { Db } from '../tables.ts'
import { turn } from '../turn.ts'
import { each, leansOf, parts } from './rows.ts'
import { type StandingIn, standingReader } from './standing.ts'

/** Tellings that are looked at in one go: near each other in the canonical order, so that they share most blocks. */
const PORTION = 4000

interface LinkRow {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Lets tellings look for others again, and keeps the links that they find. Gives those at the ends of links that came or went. */
export async function relink(
  db: Db,
  lookers: readonly number[],
  joining: Joining,
  fresh: boolean,
): Promise<ReadonlySet<number>> {
  const ends = new Set<number>()
  const standingIn = standingReader(db)
  for (const part of parts(await inOrder(db, lookers, fresh), PORTION)) {
    const found = await linksOf(db, part, joining, standingIn)
    const { added, gone } = fresh ? { added: found, gone: [] } : await compared(db, part, found)
    // Where all is new, all is grouped anyway.
    if (!fresh) for (const { a, b } of [...added, ...gone]) ends.add(a).add(b)
    for (const rows of parts(gone))
      await sql`delete from links where (a, b) in
        (select value ->> 0, value ->> 1 from ${each(rows.map(({ a, b }) => [a, b]))})`.execute(db)
    for (const rows of parts(added))
      await sql`insert into links (a, b, score) select value ->> 0, value ->> 1, value ->> 2 from
        ${each(rows.map(({ a, b, score }) => [a, b, score]))}`.execute(db)
    await turn()
  }
  return ends
}

/** Roughly the canonical order. */
async function inOrder(db: Db, ids: readonly number[], all: boolean): Promise<readonly number[]> {
  const from = all ? sql`tellings t` : sql`${each(ids)} w cross join tellings t on t.id = w.value`
  // In one string: a row for each of a million would weigh as much as all else.
  const { rows } = await sql<{ ids: string }>`
    select json_group_array(id) as ids from (select t.id from ${from} order by t.rank)`.execute(db)
  return JSON.parse(rows[0]!.ids)
}

async function linksOf(db: Db, ids: readonly number[], joining: Joining, standingIn: StandingIn): Promise<LinkRow[]> {
  const leans = await leansOf(db, ids, joining)
  const { order, at, blocks } = await standingIn(leans)
  const candidates = ids.map(id => candidatesOf(leans.get(id)!, at.get(id)!, blocks))
  const others = new Set(candidates.flatMap(places => places.map(place => order[place]!)))
  for (const [id, lean] of await leansOf(
    db,
    [...others].filter(id => !leans.has(id)),
    joining,
  ))
    leans.set(id, lean)
  const before = new Map<number, number>()
  const found: Map<number, number>[] = []
  ids.forEach((a, n) => {
    const links = new Map<number, number>()
    for (const place of candidates[n]!) {
      const b = order[place]!
      const earlier = before.get(b)
      // Two that look at each other are compared once.
      const known = earlier !== undefined && candidates[earlier]!.includes(at.get(a)!)
      const score = known ? found[earlier]!.get(a) : likeness(leans.get(a)!, leans.get(b)!, joining.related)
      if (score != null) links.set(b, score)
    }
    before.set(a, n)
    found.push(links)
  })
  return found.flatMap((links, n) => [...links].map(([b, score]) => ({ a: ids[n]!, b, score })))
}

/** More tellings than a record can hold. */
const MANY = 2 ** 26

function pairOf(a: number, b: number): number {
  return a * MANY + b
}

/** What of the links that these tellings found is new, and what of those that they had before is no more. */
async function compared(db: Db, ids: readonly number[], found: readonly LinkRow[]) {
  const before = new Map<number, LinkRow>()
  for (const part of parts(ids)) {
    const { rows } = await sql<LinkRow>`select l.a, l.b, l.score from ${each(part)} w
      cross join links l on l.a = w.value`.execute(db)
    for (const row of rows) before.set(pairOf(row.a, row.b), row)
  }
  // The score of two tellings changes only with them: they are then others, under other numbers.
  const now = new Set(found.map(({ a, b }) => pairOf(a, b)))
  return {
    added: found.filter(({ a, b }) => !before.has(pairOf(a, b))),
    gone: [...before.values()].filter(({ a, b }) => !now.has(pairOf(a, b))),
  }
}
