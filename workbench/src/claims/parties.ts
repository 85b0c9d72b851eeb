import type { Claim, Named } from '../../../src/record/index.ts'
import type { Known } from '../text/known.ts'

/** A party once, however many names the reports give it. */
export interface Party {
  /** Its usual name in the page's language; for one that is not known, the words of the report. */
  readonly name: string
  /** Its id in `world/`, or null. */
  readonly id: string | null
  /** Other words for it in the reports, in their order. */
  readonly said: readonly string[]
}

/** Gathers names of one known party under its usual name; known parties first, each group in the order of the reports. */
export function partiesOf(named: readonly Named[], known: Known): readonly Party[] {
  const groups = Map.groupBy(named, ({ id, text }) => known.name(id) ?? text)
  const parties = [...groups].map(([name, list]) => ({
    name,
    id: list.find(({ id }) => known.name(id) !== null)?.id ?? null,
    said: [...new Set(list.map(one => one.text))].filter(text => text !== name),
  }))
  return parties.sort((a, b) => Number(b.id !== null) - Number(a.id !== null))
}

/** Who did it and to whom, by the claims that are told as having happened; by all where none is. */
export function sidesOf(
  claims: readonly Claim[],
  known: Known,
): { readonly actors: readonly Party[]; readonly targets: readonly Party[] } {
  const told = claims.filter(claim => claim.status === 'reported')
  const basis = told.length > 0 ? told : claims
  return {
    actors: partiesOf(
      basis.flatMap(claim => claim.actors),
      known,
    ),
    targets: partiesOf(
      basis.flatMap(claim => claim.targets),
      known,
    ),
  }
}
