import type { Claim, Quote } from '../../../src/record/index.ts'
import { fieldName } from '../claims/marks.ts'

/** Kinds of fields, each with its colour under the words in the text and beside its name in the card. */
export type Kind = 'trigger' | 'actor' | 'target' | 'place' | 'date' | 'figure' | 'source' | 'hedge'

/** For the name of each field of a claim its kind; where words are shared, the first of the card gives it. */
export function kindsOf(claim: Claim): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>()
  const add = (kind: Kind, quotes: readonly Quote[]) => {
    for (const quote of quotes) kinds.set(fieldName(claim, quote), kind)
  }
  add('trigger', [claim.trigger])
  add('actor', claim.actors)
  add('target', claim.targets)
  add('place', claim.places)
  add('date', claim.date?.said ? [claim.date.said] : [])
  add(
    'figure',
    claim.casualties.map(({ evidence }) => evidence),
  )
  add('source', claim.sources)
  add('hedge', claim.hedges)
  return kinds
}
