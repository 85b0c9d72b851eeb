import { dayNumber, isDay } from '../../../src/record/index.ts'

/** Facets whose values are ids; an incident passes where it has any of them. */
export const FACETS = ['type', 'grade', 'dispute', 'party', 'place', 'source'] as const
export type Facet = (typeof FACETS)[number]

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

export interface Filter {
  readonly chosen: Readonly<Record<Facet, readonly string[]>>
  /** First and last day, counted from 1970-01-01; null where open. */
  readonly from: number | null
  readonly to: number | null
  readonly box: Box | null
  /** List only those that map or time line cannot show. */
  readonly apart: 'place' | 'day' | null
}

/** Ids may hold commas, never a space beside one; a bar stands between values. */
const BAR = '|'

/** Reads the filter out of an address; what makes no sense is left out. */
export function filterOf(query: URLSearchParams): Filter {
  const chosen = Object.fromEntries(
    FACETS.map(facet => [facet, (query.get(facet) ?? '').split(BAR).filter(value => value !== '')]),
  ) as unknown as Filter['chosen']
  const apart = query.get('apart')
  return {
    chosen,
    from: dayOf(query.get('from')),
    to: dayOf(query.get('to')),
    box: boxOf(query.get('box')),
    apart: apart === 'place' || apart === 'day' ? apart : null,
  }
}

/** A facet's value put in or taken out, as a change of the address. */
export function toggled(filter: Filter, facet: Facet, value: string): Record<string, string> {
  const now = filter.chosen[facet]
  const next = now.includes(value) ? now.filter(one => one !== value) : [...now, value]
  return { [facet]: next.join(BAR) }
}

/** An address without any filter. */
export const NO_FILTER: Readonly<Record<string, string>> = Object.fromEntries(
  [...FACETS, 'from', 'to', 'box', 'apart'].map(name => [name, '']),
)

export function isFiltered({ chosen, from, to, box, apart }: Filter): boolean {
  return FACETS.some(facet => chosen[facet].length > 0) || [from, to, box, apart].some(value => value !== null)
}

/** To three places, about a hundred metres: longer addresses say no more. */
export function boxText(box: Box): string {
  return box.map(degrees => Number(degrees.toFixed(3))).join(',')
}

function boxOf(text: string | null): Box | null {
  const numbers = (text ?? '').split(',').map(Number)
  const fits = text !== null && numbers.length === 4 && numbers.every(Number.isFinite)
  return fits ? (numbers as unknown as Box) : null
}

function dayOf(text: string | null): number | null {
  return text !== null && isDay(text) ? dayNumber(text) : null
}
