import { type DayRange, dayText, type Figure } from '../../../src/record/index.ts'
import type { Label, Lists, Overview } from '../../../src/serve/api/index.ts'
import { OPEN_DAY } from '../../../src/serve/api/shared.ts'

/** A list of numbers for each row, laid end to end. */
export interface Ragged {
  readonly at: Int32Array
  readonly of: Int32Array
}

/** A span of days longer than this is no day of an incident any more: such incidents are listed apart. */
const VAGUE = 31

/** All incidents as columns of the browser's own numbers, made once. */
export interface Table {
  readonly overview: Overview
  readonly size: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly place: Int32Array
  readonly grade: Uint8Array
  readonly disputes: Uint8Array
  readonly types: Ragged
  readonly parties: Ragged
  readonly sources: Ragged
  /** The place itself and all that contain it, into `regionIds`. */
  readonly regions: Ragged
  readonly regionIds: readonly string[]
  readonly regionLabels: readonly Label[]
  /** Degrees; NaN where the incident has no point. */
  readonly lat: Float64Array
  readonly lon: Float64Array
  /** 1 where the day is not known or known only within a long span. */
  readonly vague: Uint8Array
  /** First and last day of all incidents that have one. */
  readonly days: readonly [number, number] | null
}

export function tableOf(overview: Overview): Table {
  const size = overview.ids.length
  const from = Int32Array.from(overview.from)
  const to = Int32Array.from(overview.to)
  const place = Int32Array.from(overview.place)
  const coordinate = (axis: 'lat' | 'lon') => Float64Array.from(place, at => overview.places[at]?.[axis] ?? Number.NaN)
  const dated = from.filter(day => day !== OPEN_DAY)
  const regions = regionsOf(overview)
  return {
    ...{ overview, size, from, to, place },
    grade: Uint8Array.from(overview.grade),
    disputes: Uint8Array.from(overview.disputes),
    types: ragged(overview.types),
    parties: joined(overview.actors, overview.targets, size),
    sources: ragged(overview.sources),
    ...regions,
    lat: coordinate('lat'),
    lon: coordinate('lon'),
    vague: Uint8Array.from(from, (day, n) => Number(day === OPEN_DAY || to[n]! - day > VAGUE)),
    days: dated.length > 0 ? [smallest(dated), largest(to)] : null,
  }
}

function smallest(days: Int32Array): number {
  return days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY)
}

function largest(days: Int32Array): number {
  return days.reduce((most, day) => Math.max(most, day), OPEN_DAY)
}

function ragged({ at, of }: Lists): Ragged {
  return { at: Int32Array.from(at), of: Int32Array.from(of) }
}

/** Both lists of each row as one, each number once. */
function joined(a: Lists, b: Lists, size: number): Ragged {
  const at = new Int32Array(size + 1)
  const of = new Int32Array(a.of.length + b.of.length)
  let end = 0
  for (let n = 0; n < size; n++) {
    const first = end
    for (const list of [a, b])
      for (let i = list.at[n]!; i < list.at[n + 1]!; i++)
        if (!of.subarray(first, end).includes(list.of[i]!)) of[end++] = list.of[i]!
    at[n + 1] = end
  }
  return { at, of }
}

/** For each entry of `places` the numbers of itself and of what contains it. */
function regionsOf({ places, containers }: Overview): Pick<Table, 'regions' | 'regionIds' | 'regionLabels'> {
  const numbers = new Map<string, number>()
  const labels: Label[] = []
  const at = new Int32Array(places.length + 1)
  const of: number[] = []
  for (const [n, place] of places.entries()) {
    for (const id of [place.id ?? `said ${place.name}`, ...place.within]) {
      if (!numbers.has(id)) numbers.set(id, numbers.size)
      of.push(numbers.get(id)!)
    }
    const own = of[at[n]!]!
    labels[own] = place.label ?? { en: place.name, ar: place.name }
    at[n + 1] = of.length
  }
  const regionIds = [...numbers.keys()]
  const regionLabels = regionIds.map((id, n) => labels[n] ?? containers[id] ?? { en: id, ar: id })
  return { regions: { at, of: Int32Array.from(of) }, regionIds, regionLabels }
}

/** Ids of some incidents. */
export function idsOf({ overview: { ids } }: Table, rows: Int32Array): readonly string[] {
  return Array.from(rows, n => ids[n]!)
}

/** One incident of the overview, read out of its columns. */
export interface Row {
  readonly id: string
  readonly types: readonly string[]
  readonly date: DayRange | null
  readonly place: Overview['places'][number] | null
  readonly grade: Overview['gradeOrder'][number]
  readonly disputes: readonly Overview['disputeOrder'][number][]
  readonly killed: Figure | null
  readonly wounded: Figure | null
  readonly actors: readonly Label[]
  readonly targets: readonly Label[]
  readonly reports: number
  readonly voices: number
}

/** The nth incident. */
export function rowOf({ overview: table }: Table, n: number): Row {
  const parties = (lists: Lists) => listOf(lists, n).map(at => table.parties[at]!.label)
  return {
    id: table.ids[n]!,
    types: listOf(table.types, n).map(at => table.typeOrder[at]!),
    date: table.from[n] === OPEN_DAY ? null : { from: dayText(table.from[n]!), to: dayText(table.to[n]!) },
    place: table.places[table.place[n]!] ?? null,
    grade: table.gradeOrder[table.grade[n]!]!,
    disputes: table.disputeOrder.filter((_, bit) => table.disputes[n]! & (1 << bit)),
    killed: figureOf(table.killedMin[n]!, table.killedMax[n]!),
    wounded: figureOf(table.woundedMin[n]!, table.woundedMax[n]!),
    actors: parties(table.actors),
    targets: parties(table.targets),
    reports: table.reports[n]!,
    voices: table.voices[n]!,
  }
}

function listOf({ at, of }: Lists, n: number): readonly number[] {
  return of.slice(at[n], at[n + 1])
}

/** -2: nothing said; -1: this bound is open. */
function figureOf(min: number, max: number): Figure | null {
  if (min === -2 && max === -2) return null
  return { min: min < 0 ? null : min, max: max < 0 ? null : max }
}
