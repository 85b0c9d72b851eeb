import { OPEN_DAY } from '../../../src/serve/api/shared.ts'
import type { Table } from './table.ts'

/** In which order incidents are listed. Newest first is the table's own. */
export const ORDERS = ['newest', 'oldest', 'killed', 'wounded', 'voices'] as const
export type Order = (typeof ORDERS)[number]

export function orderOf(given: string | null): Order {
  return ORDERS.find(order => order === given) ?? 'newest'
}

/**
 * Rows in an order; those alike stay as they were. By figures the highest that anybody tells comes first; some, of whom
 * nobody tells how many, stand between one and none, and where nothing is said comes last.
 */
export function inOrder({ overview }: Table, rows: Int32Array, order: Order): Int32Array {
  if (order === 'newest') return rows
  const rank = RANKS[order](overview)
  return rows.toSorted((a, b) => rank(a) - rank(b) || a - b)
}

type Rank = (overview: Table['overview']) => (n: number) => number

const RANKS: Readonly<Record<Exclude<Order, 'newest'>, Rank>> = {
  oldest:
    ({ from }) =>
    n =>
      from[n] === OPEN_DAY ? Number.MAX_SAFE_INTEGER : from[n]!,
  killed:
    ({ killedMin, killedMax }) =>
    n =>
      -mostOf(killedMin[n]!, killedMax[n]!),
  wounded:
    ({ woundedMin, woundedMax }) =>
    n =>
      -mostOf(woundedMin[n]!, woundedMax[n]!),
  voices:
    ({ voices, reports }) =>
    n =>
      -voices[n]! - reports[n]! / 1e6,
}

/** The higher bound; -2 where nothing is said. */
function mostOf(min: number, max: number): number {
  const most = Math.max(min, max)
  return most === -1 ? 0.5 : most
}
