import type { DayRange, Figure } from '../../../src/record/index.ts'
import { dayText } from '../../../src/record/index.ts'
import type { Label, Lists, Overview } from '../../../src/serve/api/index.ts'
import { OPEN_DAY } from '../../../src/serve/api/shared.ts'

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
export function rowOf(table: Overview, n: number): Row {
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

export function listOf({ at, of }: Lists, n: number): readonly number[] {
  return of.slice(at[n], at[n + 1])
}

/** -2: nothing said; -1: this bound is open. */
function figureOf(min: number, max: number): Figure | null {
  if (min === -2 && max === -2) return null
  return { min: min < 0 ? null : min, max: max < 0 ? null : max }
}
