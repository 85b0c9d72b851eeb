import { CLAIM_TYPES, type ClaimType, type Grade, isDay } from '../record/index.ts'
import type { IncidentFilter } from '../store/index.ts'

/** Rows of a page. */
export const PAGE = 50

const GRADES: readonly Grade[] = ['confirmed', 'fair', 'weak', 'contested', 'discounted']
/** No page beyond this one: a stray number must not become a database scan. */
const LAST_PAGE = 100_000

/** What a person typed into the filter; every field may be empty. */
export interface Asked {
  readonly q: string
  readonly type: string
  readonly place: string
  readonly from: string
  readonly to: string
  readonly grade: string
  readonly order: string
  readonly page: number
}

/** Reads a query string's parameters; what makes no sense is left empty, as if it had not been asked. */
export function asked(query: Readonly<Record<string, unknown>>): Asked {
  function text(name: string): string {
    const value = Array.isArray(query[name]) ? query[name][0] : query[name]
    return typeof value === 'string' ? value.trim().slice(0, 300) : ''
  }
  function among(name: string, allowed: readonly string[]): string {
    return allowed.includes(text(name)) ? text(name) : ''
  }
  function dayOf(name: string): string {
    return isDay(text(name)) ? text(name) : ''
  }
  const page = Math.trunc(Number(text('page')))
  return {
    q: text('q'),
    type: among('type', CLAIM_TYPES),
    place: text('place'),
    from: dayOf('from'),
    to: dayOf('to'),
    grade: among('grade', GRADES),
    order: among('order', ['oldest']),
    page: page > 1 && page <= LAST_PAGE ? page : 1,
  }
}

/** `placeIds`: places that the typed name means beyond its letters. */
export function filterOf(form: Asked, placeIds: readonly string[] = []): IncidentFilter {
  return {
    ...(form.q && { text: form.q }),
    ...(form.type && { types: [form.type as ClaimType] }),
    ...(form.place && { place: form.place, placeIds }),
    ...(form.from && { from: form.from }),
    ...(form.to && { to: form.to }),
    ...(form.grade && { grade: form.grade as Grade }),
    order: form.order === 'oldest' ? 'oldest' : 'newest',
    offset: (form.page - 1) * PAGE,
    limit: PAGE,
  }
}
