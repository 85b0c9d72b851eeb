import { sql } from 'kysely'
import { type Block, blockKey, REACH, windowAt } from '../../incidents/index.ts'
import { byCodeUnit } from '../../kit/index.ts'
import type { Db } from '../tables.ts'
import { each, parts } from './rows.ts'

/** A member of a block and its place in the canonical order. */
export interface Member {
  readonly id: number
  readonly rank: string
}

/** A block of an open day, and places in the canonical order from which it is looked at. */
export interface Looked {
  readonly block: Block
  readonly ranks: readonly string[]
}

/** No telling meets more members that come after it. */
const AFTER = windowAt(0)[1]
/** From a block in which more look, long stretches are read at once. */
const FEW = 8
const LONG = 8 * AFTER

/** What of a block is still to be read: from the looker at a place in the list. */
interface Asked {
  readonly block: Block
  readonly ranks: readonly string[]
  readonly from: number
}

/**
 * The members of blocks of open days whom somebody meets there; in no order. Such blocks grow with all the years of a
 * record, so only the stretches are read in which lookers stand.
 */
export async function membersMet(db: Db, looked: readonly Looked[]): Promise<ReadonlyMap<string, readonly Member[]>> {
  const found = new Map<string, Map<number, Member>>()
  let asked = looked.map(({ block, ranks }): Asked => ({ block, ranks: [...new Set(ranks)].sort(byCodeUnit), from: 0 }))
  while (asked.length > 0) {
    const few = asked.filter(({ ranks, from }) => ranks.length - from <= FEW)
    const many = asked.filter(({ ranks, from }) => ranks.length - from > FEW)
    asked = [...(await read(db, few, AFTER, found)), ...(await read(db, many, LONG, found))]
  }
  return new Map([...found].map(([key, members]) => [key, [...members.values()]]))
}

/** Reads around the first looker of each, and gives what is still to be read. */
async function read(
  db: Db,
  asked: readonly Asked[],
  after: number,
  found: Map<string, Map<number, Member>>,
): Promise<Asked[]> {
  const left: Asked[] = []
  for (const part of parts(asked)) {
    const { rows } = await sql<{ n: number; before: string; after: string }>`select w.key as n,
      (select json_group_array(json_array(telling, rank)) from (select telling, rank from blocks
        where place = w.value ->> 0 and slot = w.value ->> 1 and rank <= w.value ->> 2
        order by rank desc limit ${REACH})) as before,
      (select json_group_array(json_array(telling, rank)) from (select telling, rank from blocks
        where place = w.value ->> 0 and slot = w.value ->> 1 and rank > w.value ->> 2
        order by rank limit ${after})) as after
      from ${each(part.map(({ block, ranks, from }) => [block.place, block.slot, ranks[from]]))} w`.execute(db)
    for (const row of rows) {
      const one = part[row.n]!
      const ahead = JSON.parse(row.after) as [number, string][]
      keep(found, blockKey(one.block), [...(JSON.parse(row.before) as [number, string][]), ...ahead])
      if (ahead.length < after) continue
      // Who stands so near the end of what was read meets others beyond it.
      const [, end] = ahead[after - AFTER]!
      const next = one.ranks.findIndex((rank, n) => n > one.from && byCodeUnit(rank, end) >= 0)
      if (next > 0) left.push({ ...one, from: next })
    }
  }
  return left
}

function keep(
  found: Map<string, Map<number, Member>>,
  key: string,
  members: readonly (readonly [number, string])[],
): void {
  if (members.length === 0) return
  const known = found.get(key) ?? new Map<number, Member>()
  for (const [id, rank] of members) known.set(id, { id, rank })
  found.set(key, known)
}
