import { containers, type Lexicon, type World } from '../../lexicon/index.ts'
import { unlistedParty } from '../../mentions/index.ts'
import type { Claim, Incident, Named } from '../../record/index.ts'
import type { Coded } from '../../store/index.ts'

export interface Party {
  readonly name: string
  /** ACLED's code for its kind, where `world/actors` has it or its words tell it. */
  readonly inter: number | null
}

/** The doer and the other party; null where the reports do not tell, or dispute it. */
export type Parties = readonly [Party | null, Party | null]

/** State forces, and what they are coded abroad. */
const [STATE, EXTERNAL] = [1, 8]

/** Civilians are a party of ACLED's only where the event targets them: its row says so. */
const NO_PARTIES: ReadonlySet<string | undefined> = new Set(['civilians', undefined])

/** The two parties of an incident: of those who are said to have done it, and to whom, the ones that most claims name. */
export function parties(incident: Incident, reports: readonly Coded[], lexicon: Lexicon): Parties {
  const { world } = lexicon
  const claims = claimsOf(incident, reports).filter(({ status }) => status === 'reported')
  const actors = mostNamed(claims.map(claim => claim.actors))
  const country = incident.place?.id ? countryOf(world, incident.place.id) : null
  // Markets, depots and roads are targets too; only who is known as a party, or is one by its words, is one in ACLED's sense.
  const isParty = ({ id, text }: Named) =>
    id === null ? !NO_PARTIES.has(unlistedParty(text, country, lexicon)?.kind) : world.actors.has(id)
  const targets = mostNamed(claims.map(claim => claim.targets.filter(isParty)))
  const party = (named: Named | undefined): Party | null => (named ? known(named, country, lexicon) : null)
  // The sides of a clash stand together as its actors.
  const both = incident.types.includes('clash') && actors.length > 1
  const disputed = incident.disputes.some(({ about }) => about === 'actor')
  return [disputed ? null : party(actors[0]), party(both ? actors[1] : targets[0])]
}

/** The claims that an incident was made of, in its order. */
export function claimsOf(incident: Incident, reports: readonly Coded[]): Claim[] {
  const byReport = new Map(reports.map(({ report, claims }) => [report.id, claims]))
  return incident.claims.flatMap(ref => byReport.get(ref.report)?.find(({ id }) => id === ref.claim) ?? [])
}

/** The country that a place lies in, by its id; the place itself where it is one. */
export function countryOf(world: World, id: string): string | null {
  const place = world.places.get(id)
  const line = place ? [place, ...containers(world, id)] : []
  return line.find(({ kind }) => kind === 'country')?.id ?? null
}

function mostNamed(lists: readonly (readonly Named[])[]): Named[] {
  const groups = Map.groupBy(lists.flat(), ({ id, text }) => id ?? text)
  return [...groups.values()].sort((a, b) => b.length - a.length).map(group => group[0]!)
}

function known({ id, text }: Named, country: string | null, lexicon: Lexicon): Party {
  const { world } = lexicon
  const actor = id === null ? undefined : world.actors.get(id)
  if (!actor) {
    const told = unlistedParty(text, country, lexicon)
    const land = country === null || told?.label.en.endsWith(')') ? '' : ` (${world.places.get(country)!.latin})`
    return told ? { name: `${told.label.en}${land}`, inter: told.inter } : { name: text, inter: null }
  }
  const { label, acled_inter: code } = actor
  if (code === undefined) return { name: label.en, inter: null }
  if (code !== STATE) return { name: label.en, inter: code }
  // Where neither country is known, nobody can tell whether state forces act at home.
  if (!country || !actor.country) return { name: label.en, inter: null }
  return { name: label.en, inter: actor.country === country ? STATE : EXTERNAL }
}
