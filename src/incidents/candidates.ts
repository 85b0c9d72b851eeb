import { type Block, blockKey, looks, stands } from './blocks.ts'
import type { Lean } from './telling.ts'

/** Gives the places in the list of the tellings that may be the same happening as one of them. */
export type Candidates = (index: number) => readonly number[]

/** At most as many candidates for one telling, so that two thousand reports of one town and day stay cheap. */
const MOST = 64

/** How far in a block, to either side, the members lie that a telling meets there. */
export const REACH = MOST / 2 + 1

/** Who stands in each block: places in the canonical order of tellings, ascending. */
export type Standing = ReadonlyMap<string, readonly number[]>

/**
 * Sorts tellings into blocks of a day and a place and finds candidates only there: the work grows with the number of
 * tellings, not with its square.
 */
export function candidates(tellings: readonly Lean[]): Candidates {
  const blocks = new Map<string, number[]>()
  tellings.forEach((telling, index) => {
    for (const block of stands(telling)) enter(blocks, block, index)
  })
  return index => candidatesOf(tellings[index]!, index, blocks)
}

/** Notes that the telling at a place in the canonical order stands in a block; later places must come later. */
export function enter(blocks: Map<string, number[]>, block: Block, index: number): void {
  const key = blockKey(block)
  const known = blocks.get(key)
  if (known) known.push(index)
  else blocks.set(key, [index])
}

/**
 * The members of the blocks in which a telling looks that stand nearest to it: in each block, and then among all that were
 * found. What else a record holds has no bearing, so that it need not be looked at again when other reports come in.
 */
export function candidatesOf(telling: Lean, index: number, blocks: Standing): readonly number[] {
  const found = new Set<number>()
  for (const block of looks(telling)) {
    for (const other of nearest(blocks.get(blockKey(block)), index)) found.add(other)
  }
  const sorted = Int32Array.from(found).sort()
  if (sorted.length <= MOST) return [...sorted]
  const before = countUpTo(sorted, index)
  const start = Math.min(Math.max(0, before - MOST / 2), sorted.length - MOST)
  return [...sorted.subarray(start, start + MOST)]
}

/** The members of a block that stand nearest in the canonical order, which is by likeness. Ascending blocks only. */
function nearest(block: readonly number[] | undefined, index: number): number[] {
  if (!block) return []
  return block.slice(...windowAt(countUpTo(block, index))).filter(other => other !== index)
}

/** The first and last place (excluded) in a block of those whom a telling meets there, by how many do not come after it. */
export function windowAt(upTo: number): readonly [from: number, to: number] {
  const from = Math.max(0, upTo - REACH)
  return [from, from + MOST + 1]
}

/** How many of an ascending list are no greater than a number. */
function countUpTo(ascending: readonly number[] | Int32Array, number: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! <= number) low = middle + 1
    else high = middle
  }
  return low
}
