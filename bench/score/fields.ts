import { type DayRange, dayNumber } from '../../src/record/index.ts'
import type { CodedClaim } from '../coded/index.ts'
import type { Alike } from './names.ts'
import { listLikeness } from './pairs.ts'

export const COMPARED = ['type', 'status', 'actors', 'targets', 'places', 'date', 'casualties', 'sources'] as const
export type Compared = (typeof COMPARED)[number]

/** How alike two claims are in each field, from 0 to 1. */
export type FieldLikeness = Readonly<Record<Compared, number>>

/** Compares two claims of one family, field by field; another type of the family is half right. */
export function compareFields(a: CodedClaim, b: CodedClaim, alike: Alike): FieldLikeness {
  const names = (field: 'actors' | 'targets' | 'places' | 'sources') =>
    listLikeness(a[field], b[field], (x, y) => (alike(x, y) ? 1 : 0))
  return {
    type: a.type === b.type ? 1 : 0.5,
    status: a.status === b.status ? 1 : 0,
    actors: names('actors'),
    targets: names('targets'),
    places: names('places'),
    date: dayLikeness(a.date, b.date),
    casualties: listLikeness(a.casualties, b.casualties, figureLikeness),
    sources: names('sources'),
  }
}

/** The mean over all fields. */
export function meanOf(fields: FieldLikeness): number {
  return COMPARED.reduce((sum, field) => sum + fields[field], 0) / COMPARED.length
}

/** Days that both name, of the days from the first to the last that any of them names. */
export function dayLikeness(a: DayRange | null, b: DayRange | null): number {
  if (a === null || b === null) return a === b ? 1 : 0
  const [begin, end] = [[a.from, b.from].map(dayNumber), [a.to, b.to].map(dayNumber)]
  const common = Math.min(...end) - Math.max(...begin) + 1
  return common <= 0 ? 0 : common / (Math.max(...end) - Math.min(...begin) + 1)
}

type Figure = CodedClaim['casualties'][number]

/** A figure is right with its outcome and both bounds; for other victims it is half right. */
export function figureLikeness(a: Figure, b: Figure): number {
  if (a.outcome !== b.outcome || a.min !== b.min || a.max !== b.max) return 0
  return a.who === b.who ? 1 : 0.5
}
