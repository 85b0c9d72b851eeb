import { sql } from 'kysely'
import { isOpen, lookers, REACH } from '../../incidents/index.ts'
import { byCodeUnit } from '../../kit/index.ts'
import type { Db } from '../tables.ts'
import { each, parts } from './rows.ts'
import type { Touched } from './tellings.ts'

/** In a block of no more members than this everybody may meet everybody; so long as they are few, all are looked at. */
const SMALL = 4 * REACH
/** The same of a block of an open day, in which many more look than stand there. */
const SMALL_OPEN = REACH

/** A stretch of the canonical order of tellings; null is open. */
interface Stretch {
  readonly from: string | null
  readonly to: string | null
}

/** The tellings whose candidates may be others now, because they look in blocks where somebody came or went. */
export async function lookersAt(db: Db, touched: readonly Touched[]): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  for (const part of parts(touched, 500)) {
    const { rows } = await sql<{ n: number; size: number }>`select w.key as n,
      (select count(*) from (select 1 from blocks where place = w.value ->> 0 and slot = w.value ->> 1
        limit ${SMALL + 1})) as size
      from ${each(part.map(({ place, slot }) => [place, slot]))} w`.execute(db)
    const large = new Set(
      rows.filter(({ n, size }) => size > (isOpen(part[n]!) ? SMALL_OPEN : SMALL)).map(({ n }) => n),
    )
    const near = part.filter((_, n) => !large.has(n)).flatMap(block => lookers(block))
    const small = await sql<{ telling: number }>`
      select distinct b.telling from ${each(near.map(({ place, from, to }) => [place, from, to]))} w
      cross join blocks b on b.place = w.value ->> 0 and b.slot between w.value ->> 1 and w.value ->> 2`.execute(db)
    for (const { telling } of small.rows) found.add(telling)
    for (const n of large) {
      const block = part[n]!
      const near = isOpen(block) ? await lookersAmongOpen(db, block) : await lookersIn(db, block)
      for (const telling of near) found.add(telling)
    }
  }
  return found
}

/** Of a large block only those near whom somebody came or went: others meet the same members as before. */
async function lookersIn(db: Db, block: Touched): Promise<readonly number[]> {
  const members = await sql<{ rank: string }>`select t.rank from blocks b join tellings t on t.id = b.telling
    where b.place = ${block.place} and b.slot = ${block.slot}`.execute(db)
  const order = [...new Set([...members.rows.map(({ rank }) => rank), ...block.ranks])].sort(byCodeUnit)
  const at = new Map(order.map((rank, n) => [rank, n]))
  const reach = reachAround(block)
  const stretches = block.ranks.map((rank): Stretch => {
    const n = at.get(rank)!
    return { from: order[n - reach] ?? null, to: order[n + reach] ?? null }
  })
  const found: number[] = []
  for (const { place, from, to } of lookers(block)) {
    const { rows } = await sql<{ telling: number; rank: string }>`
      select b.telling, t.rank from blocks b join tellings t on t.id = b.telling
      where b.place = ${place} and b.slot between ${from} and ${to}`.execute(db)
    for (const { telling, rank } of rows) if (stretches.some(stretch => isWithin(rank, stretch))) found.push(telling)
  }
  return found
}

/**
 * The same of a large block of an open day, whose members stand in the canonical order: no more than these stretches is
 * read. Whoever has a day comes after all of them and meets only the last.
 */
async function lookersAmongOpen(db: Db, block: Touched): Promise<readonly number[]> {
  const { rows: stretches } = await sql<Stretch>`select
      (select rank from blocks where place = ${block.place} and slot = ${block.slot} and rank < w.value
        order by rank desc limit 1 offset ${reachAround(block)}) as "from",
      (select rank from blocks where place = ${block.place} and slot = ${block.slot} and rank > w.value
        order by rank limit 1 offset ${reachAround(block)}) as "to"
    from ${each(block.ranks)} w`.execute(db)
  const found: number[] = []
  for (const { place, from, to } of lookers(block)) {
    for (const { from: first, to: last } of stretches) {
      const { rows } = await sql<{ telling: number }>`select telling from blocks
        where place = ${place} and slot = ${from} and rank >= ${first ?? ''} and (${last} is null or rank <= ${last})`.execute(
        db,
      )
      for (const { telling } of rows) found.push(telling)
    }
    if (to === from || stretches.every(({ to }) => to !== null)) continue
    const { rows } = await sql<{ telling: number }>`
      select telling from blocks where place = ${place} and slot > ${from} and slot <= ${to}`.execute(db)
    for (const { telling } of rows) found.push(telling)
  }
  return found
}

/** How far from who came or went others may meet somebody else than before. */
function reachAround({ ranks }: Touched): number {
  return REACH + ranks.length + 1
}

function isWithin(rank: string, { from, to }: Stretch): boolean {
  return (from === null || rank >= from) && (to === null || rank <= to)
}
