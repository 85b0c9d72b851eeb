import type { Table } from './table.ts'

/** Days, weeks or months of the time line; each bin begins at a day counted from 1970-01-01. */
export interface Bins {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  /** First days, and the day after the last bin. */
  readonly edges: readonly number[]
  readonly counts: Int32Array
  /** Rows beyond the first and the last bin. */
  readonly before: number
  readonly after: number
}

/** As many bins as still have a width. */
const MOST = 240
const MS_PER_DAY = 86_400_000

/** Cuts the days from `first` to `last` into bins and counts the given rows by their first day. */
export function binsOf(table: Table, rows: Int32Array, [first, last]: Extent): Bins {
  const unit = unitFor(last - first + 1)
  const edges = edgesOf(unit, first, last)
  const counts = new Int32Array(edges.length - 1)
  const binOf = finder(edges)
  let [before, after] = [0, 0]
  for (const n of rows) {
    const day = table.from[n]!
    if (day < edges[0]!) before++
    else if (day >= edges.at(-1)!) after++
    else counts[binOf(day)]!++
  }
  return { unit, edges, counts, before, after }
}

/** First and last day. */
export type Extent = readonly [number, number]

/** The days of nearly all that is told: one report of an old war does not set the scale. */
export function mostDays({ days, from, vague }: Table): Extent | null {
  if (!days) return null
  const sorted = from.filter((_, n) => vague[n] === 0).sort()
  if (sorted.length < 100) return days
  return [sorted[Math.floor(sorted.length * 0.02)]!, sorted[Math.ceil(sorted.length * 0.995) - 1]!]
}

function unitFor(days: number): Bins['unit'] {
  if (days <= MOST) return 'day'
  if (days <= MOST * 7) return 'week'
  return days <= MOST * 30 ? 'month' : 'year'
}

function edgesOf(unit: Bins['unit'], first: number, last: number): readonly number[] {
  const edges: number[] = []
  let edge = startOf(unit, first)
  for (; edge <= last; edge = nextOf(unit, edge)) edges.push(edge)
  return [...edges, edge]
}

/** Weeks begin on Saturday, as in most of the region. */
function startOf(unit: Bins['unit'], day: number): number {
  const date = new Date(day * MS_PER_DAY)
  if (unit === 'day') return day
  if (unit === 'week') return day - ((date.getUTCDay() + 1) % 7)
  return Date.UTC(date.getUTCFullYear(), unit === 'month' ? date.getUTCMonth() : 0, 1) / MS_PER_DAY
}

function nextOf(unit: Bins['unit'], start: number): number {
  if (unit === 'day') return start + 1
  if (unit === 'week') return start + 7
  const date = new Date(start * MS_PER_DAY)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return (unit === 'month' ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1)) / MS_PER_DAY
}

/** The bin of every day, looked up. */
function finder(edges: readonly number[]): (day: number) => number {
  const start = edges[0]!
  const bins = new Int32Array(edges.at(-1)! - start)
  let bin = 0
  for (let day = start; day - start < bins.length; day++) {
    while (bin < edges.length - 2 && day >= edges[bin + 1]!) bin++
    bins[day - start] = bin
  }
  return day => bins[day - start]!
}
