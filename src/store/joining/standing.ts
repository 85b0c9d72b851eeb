import { sql } from 'kysely'
import { type Block, blockKey, isOpen, type Lean, looks, type Standing, windowAt } from '../../incidents/index.ts'
import { byCodeUnit } from '../../kit/index.ts'
import type { Db } from '../tables.ts'
import { type Member, membersMet } from './open-days.ts'
import { each, parts } from './rows.ts'

/** Blocks of more members are read once, and only those members are looked at whom somebody can meet. */
const LARGE = 500

/** Who stands where some tellings look. */
export interface Stood {
  /** Those tellings and all who stand there, in the canonical order. */
  readonly order: readonly number[]
  /** Where in `order` each of them is. */
  readonly at: ReadonlyMap<number, number>
  readonly blocks: Standing
}

/** Which blocks are looked at, and from where in the canonical order. */
type Lookers = Map<string, { readonly block: Block; readonly ranks: string[] }>

export type StandingIn = (leans: ReadonlyMap<number, Lean>) => Promise<Stood>

/** Makes the function that reads the blocks in which tellings look. Large ones are kept at hand as long as somebody does. */
export function standingReader(db: Db): StandingIn {
  const atHand = new Map<string, readonly Member[]>()
  return async leans => {
    const ranks = new Map<number, string>()
    const lookers: Lookers = new Map()
    for (const [id, telling] of leans) {
      ranks.set(id, telling.rank)
      for (const block of looks(telling)) {
        const key = blockKey(block)
        const known = lookers.get(key)
        if (known) known.ranks.push(telling.rank)
        else lookers.set(key, { block, ranks: [telling.rank] })
      }
    }
    const dated = [...lookers].filter(([, { block }]) => !isOpen(block))
    const open = [...lookers.values()].filter(({ block }) => isOpen(block))
    const asked = dated.filter(([key]) => !atHand.has(key)).map(([, { block }]) => block)
    for (const [key, members] of await membersOf(db, await largeAmong(db, asked))) atHand.set(key, members)
    const small = asked.filter(block => !atHand.has(blockKey(block)))
    const members = new Map<string, number[]>()
    const enter = (key: string, { id, rank }: Member): void => {
      if (!ranks.has(id)) ranks.set(id, rank)
      const known = members.get(key)
      if (known) known.push(id)
      else members.set(key, [id])
    }
    for (const part of parts(small)) {
      const { rows } = await sql<Block & Member>`
        select b.place, b.slot, t.id, t.rank from ${each(part.map(({ place, slot }) => [place, slot]))} w
        cross join blocks b on b.place = w.value ->> 0 and b.slot = w.value ->> 1
        join tellings t on t.id = b.telling`.execute(db)
      for (const row of rows) enter(blockKey(row), row)
    }
    for (const [key, { ranks }] of dated) for (const member of metBy(ranks, atHand.get(key) ?? [])) enter(key, member)
    for (const [key, met] of await membersMet(db, open)) for (const member of met) enter(key, member)
    for (const key of atHand.keys()) if (!lookers.has(key)) atHand.delete(key)
    const order = [...ranks].sort(([, a], [, b]) => byCodeUnit(a, b)).map(([id]) => id)
    const at = new Map(order.map((id, n) => [id, n]))
    const blocks = new Map([...members].map(([key, ids]) => [key, ids.map(id => at.get(id)!).sort((a, b) => a - b)]))
    return { order, at, blocks }
  }
}

async function largeAmong(db: Db, blocks: readonly Block[]): Promise<Block[]> {
  const found: Block[] = []
  for (const part of parts(blocks)) {
    const { rows } = await sql<{ n: number }>`
      select w.key as n from ${each(part.map(({ place, slot }) => [place, slot]))} w
      cross join blocks b on b.place = w.value ->> 0 and b.slot = w.value ->> 1
      group by w.key having count(*) > ${LARGE}`.execute(db)
    for (const { n } of rows) found.push(part[n]!)
  }
  return found
}

/** All members of blocks, in the canonical order; one who stands in several is one object. */
async function membersOf(db: Db, blocks: readonly Block[]): Promise<Map<string, readonly Member[]>> {
  const found = new Map<string, Member[]>(blocks.map(block => [blockKey(block), []]))
  const known = new Map<number, Member>()
  for (const part of parts(blocks, 500)) {
    const { rows } = await sql<Block & Member>`
      select b.place, b.slot, t.id, t.rank from ${each(part.map(({ place, slot }) => [place, slot]))} w
      cross join blocks b on b.place = w.value ->> 0 and b.slot = w.value ->> 1
      join tellings t on t.id = b.telling`.execute(db)
    for (const row of rows) {
      const member = known.get(row.id) ?? { id: row.id, rank: row.rank }
      known.set(row.id, member)
      found.get(blockKey(row))!.push(member)
    }
  }
  for (const members of found.values()) members.sort((a, b) => byCodeUnit(a.rank, b.rank))
  return found
}

/** The members of a block whom tellings at some places of the canonical order meet, each once. */
function metBy(ranks: readonly string[], members: readonly Member[]): ReadonlySet<Member> {
  const met = new Set<Member>()
  if (members.length === 0) return met
  for (const at of new Set(ranks.map(rank => upTo(members, rank))))
    for (const member of members.slice(...windowAt(at))) met.add(member)
  return met
}

/** How many members do not come after a place in the canonical order. */
function upTo(members: readonly Member[], rank: string): number {
  let [low, high] = [0, members.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (byCodeUnit(members[middle]!.rank, rank) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
