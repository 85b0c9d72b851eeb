import { byCodeUnit } from '../kit/index.ts'
import type { World } from '../lexicon/index.ts'
import { type Claim, type ClaimRef, dayNumber, type Figure, type Named, type Report } from '../record/index.ts'
import { bondsOf } from './outcomes.ts'
import { UNIDENTIFIED } from './parties.ts'
import { tollOf } from './tolls.ts'
import { type Locate, locator, type Where } from './where.ts'

/** A report as far as resolving needs it, with its claims. */
export interface Told {
  readonly report: Pick<Report, 'id' | 'outlet' | 'published' | 'sha256' | 'text'>
  readonly claims: readonly Claim[]
}

/** What joining needs of one claim, made ready to be compared with others: far less than the claim and its report. */
export interface Lean {
  readonly ref: ClaimRef
  readonly claim: Pick<Claim, 'type' | 'status'> & {
    readonly actors: readonly Pick<Named, 'text'>[]
    readonly sources: readonly Pick<Named, 'id' | 'text'>[]
  }
  readonly report: Pick<Report, 'published'>
  /** Orders tellings so that like ones stand near each other; no two are equal. */
  readonly rank: string
  /** True for a denial of what the report told before it. */
  readonly pointsBack: boolean
  /** True where the report also has such a denial of that type. */
  readonly denied: boolean
  /** Place of the claim among those of its report, from 0. */
  readonly order: number
  /** The place, among those claims, of the attack whose toll or damage it tells, or its own where it is such an attack. */
  readonly bond: number | null
  readonly where: Where
  /** First and last day as day numbers, null where open. */
  readonly from: number | null
  readonly to: number | null
  /** Known parties that did it. */
  readonly actors: readonly string[]
  /** The doers and the known parties that it was done to. */
  readonly parties: readonly string[]
  /** Hashes of the words that name what it was done to, or the unknown place, ascending: `المشفى الوحيد` is now one, now the other. */
  readonly targets: Uint32Array
  /** Hashes of the words that name the one person whose death it tells or denies, ascending. */
  readonly dead: Uint32Array
  readonly killed: Figure | null
  readonly wounded: Figure | null
  /** Hashes of the different words of the evidence, ascending. */
  readonly words: Uint32Array
  /** The same of each sentence apart. */
  readonly sentences: readonly Uint32Array[]
}

/** One claim with all that an incident is made of. */
export interface Telling extends Lean {
  readonly claim: Claim
  readonly report: Told['report']
  /** Place of the report in the canonical order of reports. */
  readonly source: number
  /** Known parties that say it, themselves or through an organ of theirs, other than those who only watch. */
  readonly speakers: readonly string[]
}

/** Kinds of `world/actors` that tell of what others do. */
const WATCHERS: ReadonlySet<string> = new Set(['', 'monitor', 'international', 'aid'])

/** Kinds of `world/outlets` through which a party speaks; an agency passes on what others say. */
const ORGANS: ReadonlySet<string> = new Set(['ministry', 'faction-media'])

const NOBODY = new Uint32Array(0)

/** Words shorter than this are mostly particles. */
export const WORD_LETTERS = 3

/** Makes the tellings of a report, whose canonical number is `source`, in the order of its claims; of some of them where asked. */
export type Teller = (told: Told, source: number, wanted?: (claim: Claim) => boolean) => Telling[]

/** Makes the function that makes tellings; `names` gives the words of a phrase that can only name somebody. */
export function teller(
  world: World,
  fold: (text: string) => string,
  names: (phrase: string) => readonly string[],
): Teller {
  const isParty = (id: string): boolean => (world.actors.get(id)?.kind ?? UNIDENTIFIED) !== UNIDENTIFIED
  const speakerOf = (id: string): string | null => {
    const outlet = world.outlets.get(id)
    const party = outlet && ORGANS.has(outlet.kind) ? (outlet.side ?? id) : id
    return WATCHERS.has(world.actors.get(party)?.kind ?? '') ? null : party
  }
  const means = { locate: locator(world, fold), fold, names, isParty, speakerOf }
  return ({ report, claims }, source, wanted = () => true) => {
    const wheres = claims.map(means.locate)
    const denied = new Set(claims.filter((claim, n) => pointsBack(claim, wheres[n]!)).map(c => c.type))
    const bonds = bondsOf(claims, wheres)
    return claims.flatMap((claim, order) => {
      if (!wanted(claim)) return []
      const telling = tellingOf(report, claim, wheres[order]!, means)
      return { ...telling, source, order, bond: bonds[order]!, denied: denied.has(claim.type), rank: rankOf(telling) }
    })
  }
}

/** The tellings of all reports, in an order that does not depend on the order of the input. */
export function prepare(told: readonly Told[], tell: Teller): Telling[] {
  return told.flatMap((one, source) => tell(one, source)).sort((a, b) => byCodeUnit(a.rank, b.rank))
}

interface Means {
  readonly locate: Locate
  readonly fold: (text: string) => string
  readonly names: (phrase: string) => readonly string[]
  readonly isParty: (id: string) => boolean
  /** The party that speaks where one of that id is cited, null where it only watches. */
  readonly speakerOf: (id: string) => string | null
}

function tellingOf(
  report: Told['report'],
  claim: Claim,
  where: Where,
  { fold, names, isParty, speakerOf }: Means,
): Omit<Telling, 'source' | 'order' | 'bond' | 'denied' | 'rank'> {
  const actors = parties(claim.actors, isParty)
  const words = wordHashes(fold(evidenceText(report.text, claim)))
  const killed = tollOf(claim.casualties, 'killed', claim.evidence)
  return {
    ref: { report: report.id, claim: claim.id },
    claim,
    report,
    where,
    from: claim.date ? dayNumber(claim.date.from) : null,
    to: claim.date ? Math.max(dayNumber(claim.date.from), dayNumber(claim.date.to)) : null,
    actors,
    pointsBack: pointsBack(claim, where),
    speakers: speakersOf(claim.sources, speakerOf),
    parties: [...new Set([...actors, ...parties(claim.targets, isParty)])],
    targets: wordHashes(fold([...claim.targets.map(t => t.text), where.said ?? ''].join(' '))),
    dead: namedDead(report.text, claim, killed, names),
    killed,
    wounded: tollOf(claim.casualties, 'wounded', claim.evidence),
    words,
    sentences:
      claim.evidence.length < 2
        ? [words]
        : claim.evidence.map(({ start, end }) => wordHashes(fold(report.text.slice(start, end)))),
  }
}

/** A denial of what the report told before: one that says no place, or that names nothing of its own (`وهو ما نفته أنقرة`). */
function pointsBack({ status, derivation, places }: Claim, where: Where): boolean {
  const unknown = where.spots.length === 0 && where.area === null && where.name === null
  const nowhere = unknown || places.every(place => place.from === 'context')
  return status === 'denied' && (nowhere || derivation[0]?.rule === OF_THE_LAST)
}
const OF_THE_LAST = 'denial.of-the-last'

/** Whose death a claim tells, where it is that of one person: `مقتل نجل البغدادي`, `البغدادي ما زال على قيد الحياة`. */
function namedDead(
  text: string,
  claim: Claim,
  killed: Figure | null,
  names: (phrase: string) => readonly string[],
): Uint32Array {
  const denied = claim.status === 'denied' && claim.type === 'killing'
  const one = killed?.min === 1 && killed.max === 1
  if (!denied && !one) return NOBODY
  const counted = claim.casualties.filter(c => c.outcome === 'killed' && c.max === 1).map(c => c.evidence)
  const said = [
    ...claim.targets.filter(t => t.id === null).map(t => t.text),
    ...counted.map(c => c.text),
    ...[...claim.targets, ...counted].map(({ end }) => besides(text, end)),
  ]
  return wordHashes([...new Set(said)].flatMap(names).join(' '))
}

/** `نجل زعيم التنظيم [أبو بكر البغدادي] بوسط سوريا`: the words right after a phrase, where its bearer's name may stand. */
function besides(text: string, end: number): string {
  const [first] = /^[^،,.:;()\n]*/.exec(text.slice(end, end + REACH)) ?? ['']
  return first.split(' ').slice(0, BESIDE_WORDS).join(' ')
}
const REACH = 60
/** An empty one before the first space, and a name of three. */
const BESIDE_WORDS = 4

function speakersOf(sources: Claim['sources'], speakerOf: Means['speakerOf']): string[] {
  const speakers = sources.map(({ id }) => (id === null ? null : speakerOf(id))).filter(id => id !== null)
  return [...new Set(speakers)].sort(byCodeUnit)
}

function parties(named: Claim['actors'], isParty: Means['isParty']): string[] {
  const ids = named.map(n => n.id).filter(id => id !== null)
  return [...new Set(ids)].filter(isParty).sort(byCodeUnit)
}

/** The sentences that make a claim, as they stand in the report. */
export function evidenceText(text: string, claim: Claim): string {
  return claim.evidence.map(span => text.slice(span.start, span.end)).join('\n')
}

/** Like claims stand near each other in this order: a search that must stop early loses the least alike. */
function rankOf({
  claim,
  where,
  from,
  actors,
  ref,
  report,
}: Pick<Telling, 'claim' | 'where' | 'from' | 'actors' | 'ref' | 'report'>): string {
  const place = where.spots[0]?.place.id ?? where.area?.place.id ?? ''
  return [
    String(from ?? 0).padStart(9),
    place,
    where.name ?? '',
    claim.type,
    actors.join(),
    report.published ?? '',
    ref.report,
    ref.claim.padStart(8),
  ]
    .join('\u0001')
    .replace(/[\ud7ff-\uffff]/g, escaped)
}

/** Beyond these the order of a database, by UTF-8, is another than ours, by UTF-16; this keeps ours in both. */
function escaped(unit: string): string {
  return `\ud7ff${unit.charCodeAt(0).toString(16)}`
}

/** FNV-1a hashes of the words of a text, without doubles, ascending. */
function wordHashes(text: string): Uint32Array {
  const hashes = new Set<number>()
  for (const { hash, length } of wordsOf(text)) if (length >= WORD_LETTERS) hashes.add(hash)
  return Uint32Array.from(hashes).sort()
}

/** The words of a text as hashes. A word is a run of letters and digits of any script. */
export function wordsOf(text: string): { hash: number; length: number }[] {
  const words: { hash: number; length: number }[] = []
  let hash = 0x811c9dc5
  let length = 0
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20
    if (isWordUnit(unit)) {
      hash = Math.imul(hash ^ unit, 0x01000193)
      length++
    } else if (length > 0) {
      words.push({ hash: hash >>> 0, length })
      hash = 0x811c9dc5
      length = 0
    }
  }
  return words
}

/** Letters and digits, told by ranges: a regular expression is ten times slower over a million reports. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
  if (unit >= 0x0600 && unit <= 0x06ff)
    return unit >= 0x0610 && unit !== 0x061b && unit !== 0x061f && unit !== 0x066a && unit !== 0x06d4
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0x3000 && unit <= 0x303f)
}

/** Shared words over all words of two claims' evidence, 0 to 1. */
export function overlap(a: Uint32Array, b: Uint32Array): number {
  const shared = common(a, b)
  return shared === 0 ? 0 : shared / (a.length + b.length - shared)
}

/** Shared words over the words of the shorter, 0 to 1. */
export function contained(a: Uint32Array, b: Uint32Array): number {
  const shared = common(a, b)
  return shared === 0 ? 0 : shared / Math.min(a.length, b.length)
}

function common(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared
}
