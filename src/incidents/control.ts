import { byCodeUnit } from '../kit/index.ts'
import type { World } from '../lexicon/index.ts'
import {
  type ClaimType,
  type Contradiction,
  type DayRange,
  dayText,
  type PlaceHistory,
  type PlaceSpan,
  type SpanClaim,
  type SpanKind,
} from '../record/index.ts'
import { pointOf } from './agreed.ts'
import { holdersOf } from './disputes/index.ts'
import { type Related, relations, share } from './parties.ts'
import { canonicalReports, plainFold, type ResolveOptions } from './resolve.ts'
import { prepare, type Telling, type Told, teller } from './telling.ts'
import type { Spot } from './where.ts'

/** What a type of claim says of a place: which kind of span, and that it began, goes on or ended. */
const SAYS: Partial<Readonly<Record<ClaimType, readonly [SpanKind, SpanClaim['says']]>>> = {
  capture: ['control', 'began'],
  repelled: ['control', 'goes-on'],
  withdrawal: ['control', 'ended'],
  siege: ['siege', 'goes-on'],
  'siege-broken': ['siege', 'ended'],
  ceasefire: ['truce', 'began'],
  'ceasefire-end': ['truce', 'ended'],
  'aid-delivery': ['aid', 'goes-on'],
  'aid-denied': ['denial', 'goes-on'],
}

/** Days without a word of it after which the same said again begins a new span. Control lasts until somebody says otherwise. */
const SILENCE: Readonly<Record<SpanKind, number>> = {
  control: Number.POSITIVE_INFINITY,
  siege: 120,
  truce: 14,
  aid: 2,
  denial: 30,
}
/** Two parties said to have taken a place on days so near each other contradict each other; later it has changed hands. */
const SAME_TIME = 1

interface Said {
  readonly telling: Telling
  readonly kind: SpanKind
  readonly says: SpanClaim['says']
  readonly parties: readonly string[]
  readonly from: number
  readonly to: number
}

interface Open {
  readonly kind: SpanKind
  parties: string[]
  from: number
  fromSaid: boolean
  to: number | null
  ended: PlaceSpan['ended']
  lastTold: number
  readonly claims: Said[]
}

/** Whether claims of a type tell who holds or besieges a place, of a truce or of relief. */
export function tellsOfPlace(type: ClaimType): boolean {
  return SAYS[type] !== undefined
}

/** What of a report tells of places through time; its words do not count there, and are let go. */
export function toldOfPlaces({ report, claims }: Told): Told {
  const { id, outlet, published, sha256 } = report
  return {
    report: { id, outlet, published, sha256, text: '' },
    claims: claims.filter(({ type }) => tellsOfPlace(type)),
  }
}

/**
 * Who was said by whom to hold or besiege each place of `world/`, from when to when, its truces and its relief, and what
 * of it contradicts itself. Claims without a day or without a known settlement are left out. Places by id; the order of
 * the input has no effect.
 */
export function placeHistories(input: Iterable<Told>, world: World, options: ResolveOptions = {}): PlaceHistory[] {
  const { items: told } = canonicalReports(input)
  const { related } = relations(world)
  const places = new Map<string, { spot: Spot; said: Said[] }>()
  for (const telling of prepare(
    told.map(toldOfPlaces),
    teller(world, options.fold ?? plainFold, () => []),
  )) {
    const says = SAYS[telling.claim.type]
    if (!says || telling.claim.status === 'planned' || telling.from === null || telling.to === null) continue
    for (const spot of telling.where.spots) {
      const at = places.get(spot.place.id) ?? { spot, said: [] }
      at.said.push(saidOf(telling, says, telling.from, telling.to))
      places.set(spot.place.id, at)
    }
  }
  return [...places.values()]
    .sort((a, b) => byCodeUnit(a.spot.place.id, b.spot.place.id))
    .map(({ spot: { place }, said }) => ({
      place: { id: place.id, name: place.names[0] ?? place.latin, ...pointOf(world, place, true) },
      ...historyOf(said, related),
    }))
}

function saidOf(
  telling: Telling,
  [kind, says]: readonly [SpanKind, SpanClaim['says']],
  from: number,
  to: number,
): Said {
  const known = holdersOf(telling)
  const parties = known.length > 0 ? known : telling.claim.actors.map(actor => actor.text)
  return { telling, kind, says: telling.claim.status === 'denied' ? 'not-so' : says, parties, from, to }
}

function historyOf(said: readonly Said[], related: Related): Pick<PlaceHistory, 'spans' | 'contradictions'> {
  const spans: Open[] = []
  const denials: Said[] = []
  const order = said.toSorted((a, b) => a.from - b.from || a.to - b.to || byCodeUnit(keyOf(a), keyOf(b)))
  for (const one of order) {
    if (one.says === 'not-so') denials.push(one)
    else if (one.says === 'ended') end(spans, one, related)
    else tell(spans, one, related)
  }
  const ordered = spans.toSorted((a, b) => a.from - b.from || byCodeUnit(a.kind, b.kind))
  return {
    spans: ordered.map(spanOf),
    contradictions: [...heldByTwo(ordered, related), ...denied(ordered, denials, related)],
  }
}

/** Goes on with the span that it belongs to, or begins one; who takes a place ends the others' hold of it. */
function tell(spans: Open[], said: Said, related: Related): void {
  const { kind, parties, from, to } = said
  const own = spans.findLast(
    span =>
      span.kind === kind && span.to === null && from - span.lastTold <= SILENCE[kind] && sameSide(span, said, related),
  )
  if (own) {
    own.claims.push(said)
    own.parties = [...new Set([...own.parties, ...parties])].sort(byCodeUnit)
    own.lastTold = Math.max(own.lastTold, to)
    return
  }
  if (kind === 'control' && parties.length === 0) return
  if (kind === 'control' && said.says === 'began') {
    for (const span of spans) {
      if (span.kind !== kind || span.to !== null || from - span.lastTold <= SAME_TIME) continue
      span.to = from
      span.ended = 'taken'
    }
  }
  const fromSaid = said.says === 'began' || to > from
  spans.push({
    kind,
    parties: [...parties].sort(byCodeUnit),
    from,
    fromSaid,
    to: null,
    ended: null,
    lastTold: to,
    claims: [said],
  })
}

/** Ends the span that it tells the end of; where none is told before, the end alone says that there was one. */
function end(spans: Open[], said: Said, related: Related): void {
  const { kind, from, to, parties } = said
  const span = spans.findLast(
    s => s.kind === kind && s.to === null && (kind !== 'control' || sameSide(s, said, related)),
  )
  if (span) {
    span.to = from
    span.ended = kind === 'control' ? 'left' : 'ended'
    span.lastTold = Math.max(span.lastTold, to)
    span.claims.push(said)
    return
  }
  const known = spans.findLast(s => s.kind === kind && s.to !== null && Math.abs(s.to - from) <= SAME_TIME)
  if (known) known.claims.push(said)
  else if (kind !== 'control' || parties.length > 0)
    spans.push({
      kind,
      parties: kind === 'control' ? [...parties].sort(byCodeUnit) : [],
      from,
      fromSaid: false,
      to: from,
      ended: kind === 'control' ? 'left' : 'ended',
      lastTold: to,
      claims: [said],
    })
}

/** Related to the parties that the span began with, so that friends of friends do not chain; or one of the two names none. */
function sameSide({ claims: [first] }: Open, { parties }: Said, related: Related): boolean {
  const founders = first!.parties
  return parties.length === 0 || founders.length === 0 || share(founders, parties, related)
}

/** Two hold it on the same days: before either is said to have lost it. */
function heldByTwo(spans: readonly Open[], related: Related): Contradiction[] {
  const held = spans.flatMap((span, index) => (span.kind === 'control' ? [{ span, index }] : []))
  return held.flatMap((a, i) =>
    held.slice(i + 1).flatMap(b => {
      if (share(a.span.parties, b.span.parties, related)) return []
      const from = Math.max(a.span.from, b.span.from)
      const to = Math.min(a.span.to ?? a.span.lastTold, b.span.to ?? b.span.lastTold)
      // What ends on the day on which the other begins has changed hands.
      if (to < from - SAME_TIME || (a.span.ended !== null && a.span.to! <= b.span.from)) return []
      const days = { from: dayText(Math.min(from, to)), to: dayText(Math.max(from, to)) }
      return [
        { about: 'held' as const, days, spans: [a.index, b.index], claims: b.span.claims.map(c => c.telling.ref) },
      ]
    }),
  )
}

/** Denials of what a span tells, within its days. */
function denied(spans: readonly Open[], denials: readonly Said[], related: Related): Contradiction[] {
  return denials.flatMap(denial => {
    const index = spans.findLastIndex(span => {
      const to = span.to ?? span.lastTold
      const within = denial.from <= to + SAME_TIME && denial.to >= span.from - SAME_TIME
      return span.kind === denial.kind && within && (denial.kind !== 'control' || sameSide(span, denial, related))
    })
    if (index < 0) return []
    const days: DayRange = { from: dayText(denial.from), to: dayText(denial.to) }
    return [{ about: 'denied' as const, days, spans: [index], claims: [denial.telling.ref] }]
  })
}

function spanOf({ kind, parties, from, fromSaid, to, ended, lastTold, claims }: Open): PlaceSpan {
  return {
    kind,
    parties,
    from: dayText(from),
    fromSaid,
    to: to === null ? null : dayText(to),
    ended,
    lastTold: dayText(lastTold),
    claims: claims.map(({ telling: { ref, claim, report }, says, from: first, to: last }) => ({
      ...ref,
      says,
      type: claim.type,
      status: claim.status,
      chain: [...claim.sources.map(s => s.text), report.outlet ?? report.id],
      days: { from: dayText(first), to: dayText(last) },
    })),
  }
}

function keyOf({ telling: { ref } }: Said): string {
  return `${ref.report}\u0001${ref.claim}`
}
