import type { Claim, ClaimRef, Incident, Named } from '../record/index.ts'
import { isolate } from './direction.ts'
import { type Html, html, join } from './html.ts'
import type { Known } from './known.ts'
import type { Words } from './words/index.ts'

/** A party once, however many names the reports give it. */
export interface Party {
  /** Its usual name in the page's language; for one that is not known, the words of the report. */
  readonly name: string
  /** Other words for it in the reports, in their order. */
  readonly said: readonly string[]
  /** True where `world/` knows it: then the name is not the report's. */
  readonly known: boolean
}

/** Gathers names of one known party under its usual name; known parties first, each group in the order of the reports. */
export function partiesOf(named: readonly Named[], known: Known): readonly Party[] {
  const groups = Map.groupBy(named, ({ id, text }) => known.name(id) ?? text)
  const parties = [...groups].map(([name, list]) => ({
    name,
    said: [...new Set(list.map(one => one.text))].filter(text => text !== name),
    known: list.some(({ id }) => known.name(id) !== null),
  }))
  return parties.sort((a, b) => Number(b.known) - Number(a.known))
}

/** Who did it and to whom, by the claims that are told as having happened; by all where none is. */
export function sidesOf(
  incident: Incident,
  find: (ref: ClaimRef) => Claim | null,
  known: Known,
): { readonly actors: readonly Party[]; readonly targets: readonly Party[] } {
  const claims = incident.claims.map(find).filter(claim => claim !== null)
  if (claims.length === 0) {
    const written = (list: readonly string[]) => known.parties(list).map(name => ({ name, said: [], known: false }))
    return { actors: written(incident.actors), targets: written(incident.targets) }
  }
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

/** Parties in one line, the first `most` of them. */
export function partyLine(words: Words, parties: readonly Party[], most = parties.length): Html {
  const rest = parties.length - most
  const shown = parties.slice(0, most).map(({ name }) => isolate(name))
  return html`${join(shown, words.comma)}${rest > 0 && html` <span class="meta">${words.more(rest)}</span>`}`
}
