import type { World } from '../lexicon/index.ts'
import type { Claim, Incident, Outcome, Quote, Status } from '../record/index.ts'
import type { Coded } from '../store/index.ts'
import type { DIFFERENCES } from './api/shared.ts'
import { outletOf } from './known.ts'

/** An outlet as the reports name it, or a party whose voice is heard in its own words or through its organs. */
export type Teller = { readonly kind: 'outlet' | 'side'; readonly id: string }

export type Difference = (typeof DIFFERENCES)[number]

/** One claim of an incident that one of the two tells. */
export interface Told {
  readonly report: string
  readonly claim: string
  readonly outlet: string | null
  readonly published: string | null
  readonly chain: readonly string[]
  readonly status: Status
  readonly actors: readonly string[]
  readonly figures: readonly { readonly outcome: Outcome; readonly min: number | null; readonly max: number | null }[]
  readonly sentence: Quote
}

export interface Compared {
  readonly a: readonly Told[]
  readonly b: readonly Told[]
  readonly told: 'both' | 'a' | 'b' | null
  readonly differs: readonly Difference[]
}

/** `outlet:NAME` or `side:ID`; null for anything else. */
export function tellerOf(text: string): Teller | null {
  const [kind, ...rest] = text.split(':')
  const id = rest.join(':').trim()
  return (kind === 'outlet' || kind === 'side') && id !== '' ? { kind, id } : null
}

/** What two tell of an incident. A claim whose chain leads to both is told by the one nearer to the event. */
export function compare(
  incident: Incident,
  coded: readonly Coded[],
  a: Teller,
  b: Teller,
  world: World | undefined,
): Compared {
  const wanted = new Set(incident.claims.map(({ report, claim }) => `${report}\u0001${claim}`))
  const sides: { readonly a: Claim[]; readonly b: Claim[] } = { a: [], b: [] }
  const shown: { readonly a: Told[]; readonly b: Told[] } = { a: [], b: [] }
  for (const { report, claims } of coded)
    for (const claim of claims) {
      if (!wanted.has(`${report.id}\u0001${claim.id}`)) continue
      const [near, far] = [depth(claim, report.outlet, a, world), depth(claim, report.outlet, b, world)]
      if (near === null && far === null) continue
      const side = far === null || (near !== null && near <= far) ? 'a' : 'b'
      sides[side].push(claim)
      shown[side].push(toldBy(claim, report))
    }
  const told = sides.a.length > 0 ? (sides.b.length > 0 ? 'both' : 'a') : sides.b.length > 0 ? 'b' : null
  return { ...shown, told, differs: told === 'both' ? differences(sides.a, sides.b) : [] }
}

/** Whom to look for so that nothing either of the two tells is missed. */
export function voicesOf(
  teller: Teller,
  outlets: readonly string[],
  world: World | undefined,
): { readonly outlets: readonly string[]; readonly sources: readonly string[] } {
  if (teller.kind === 'outlet') return { outlets: [teller.id], sources: [] }
  const isOf = (id: string | undefined) => id !== undefined && belongs(world, id, teller.id)
  const known = [...(world?.actors.keys() ?? []), ...(world?.outlets.keys() ?? []), teller.id]
  return {
    outlets: outlets.filter(name => isOf(outletOf(world, name)?.side)),
    sources: [...new Set(known.filter(isOf))],
  }
}

/** How far from the event a teller stands in a claim's chain; null where it does not. */
function depth(claim: Claim, outlet: string | null, teller: Teller, world: World | undefined): number | null {
  const { sources } = claim
  if (teller.kind === 'outlet') return outlet === teller.id ? sources.length : null
  const at = sources.findIndex(({ id }) => id !== null && belongs(world, id, teller.id))
  if (at >= 0) return at
  const side = outletOf(world, outlet ?? '')?.side
  return side !== undefined && belongs(world, side, teller.id) ? sources.length : null
}

/** True for a party, its parts, and the outlets that are its organs. */
function belongs(world: World | undefined, id: string, party: string): boolean {
  const seen = new Set<string>()
  let now: string | undefined = world?.outlets.get(id)?.side ?? id
  while (now !== undefined && !seen.has(now)) {
    if (now === party) return true
    seen.add(now)
    now = world?.actors.get(now)?.parent
  }
  return false
}

function toldBy(claim: Claim, report: Coded['report']): Told {
  const { start, end } = claim.evidence[0] ?? claim.trigger
  return {
    report: report.id,
    claim: claim.id,
    outlet: report.outlet,
    published: report.published,
    chain: claim.sources.map(({ text }) => text),
    status: claim.status,
    actors: claim.actors.map(({ text }) => text),
    figures: claim.casualties.map(({ outcome, min, max }) => ({ outcome, min, max })),
    sentence: { start, end, text: report.text.slice(start, end) },
  }
}

/** In what two tellings of one happening cannot both be right, or speak of other parties and days. */
function differences(a: readonly Claim[], b: readonly Claim[]): readonly Difference[] {
  const found: Difference[] = []
  const asserts = (claims: readonly Claim[]) => claims.some(({ status }) => status === 'reported')
  const denies = (claims: readonly Claim[]) => claims.some(({ status }) => status === 'denied')
  if ((asserts(a) && denies(b) && !denies(a)) || (asserts(b) && denies(a) && !denies(b))) found.push('happened')
  if ((['killed', 'wounded'] as const).some(outcome => apart(toll(a, outcome), toll(b, outcome)))) found.push('figures')
  if (disjoint(parties(a, 'actors'), parties(b, 'actors'))) found.push('actors')
  if (disjoint(parties(a, 'targets'), parties(b, 'targets'))) found.push('targets')
  const [days, others] = [a.flatMap(({ date }) => date ?? []), b.flatMap(({ date }) => date ?? [])]
  if (
    days.length > 0 &&
    others.length > 0 &&
    !days.some(one => others.some(two => one.from <= two.to && two.from <= one.to))
  )
    found.push('days')
  return found
}

/** The widest bounds that a side gives of one outcome; a sum over groups is not attempted. */
function toll(claims: readonly Claim[], outcome: Outcome): { readonly min: number; readonly max: number } | null {
  const all = claims.flatMap(({ casualties }) => casualties.filter(one => one.outcome === outcome))
  const told = all.filter(({ min, max }) => min !== null || max !== null)
  if (told.length === 0) return null
  return {
    min: Math.max(...told.map(({ min }) => min ?? 0)),
    max: Math.max(...told.map(({ max }) => max ?? Number.POSITIVE_INFINITY)),
  }
}

function apart(a: ReturnType<typeof toll>, b: ReturnType<typeof toll>): boolean {
  return a !== null && b !== null && (a.max < b.min || b.max < a.min)
}

function parties(claims: readonly Claim[], field: 'actors' | 'targets'): ReadonlySet<string> {
  return new Set(claims.flatMap(claim => claim[field].flatMap(({ id }) => id ?? [])))
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some(id => b.has(id))
}
