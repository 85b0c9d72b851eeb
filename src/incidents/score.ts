import type { ClaimType, Figure } from '../record/index.ts'
import { dayNumber, familyOf } from '../record/index.ts'
import { belongTogether, isPolitics, kinship, mayKill } from './kinds.ts'
import { clash, type Related, share } from './parties.ts'
import { contained, type Lean, overlap } from './telling.ts'
import { exclude } from './tolls.ts'
import { compareWhere, type Likeness } from './where.ts'

/** One reason for or against two claims telling one happening. */
export interface Part {
  readonly part: 'kind' | 'day' | 'place' | 'parties' | 'figures' | 'wording'
  readonly score: number
  readonly why: string
}

export interface Comparison {
  /** Sum of the parts. */
  readonly score: number
  readonly parts: readonly Part[]
  /** Why the two can never be one, whatever the rest; null where they can. */
  readonly barred: string | null
}

/** Two claims whose parts sum to this tell one happening. */
export const THRESHOLD = 5
/** Two claims of one report are mostly two happenings: they need as much more. */
const SAME_REPORT = 0.5
/** The share of days in common below which two ranges are two things: a week's tally and one day's strike. */
const LEAST_COMMON = 0.15
/** A report tells in its first words what it goes on to tell in its next claims, this far. */
export const RETOLD_WITHIN = 4
/** What a place counts that the first words leave wide. */
const RETOLD_PLACE = 2
/** A report that gives two claims no day mostly tells them of one time. */
const UNSAID_DAY = { score: 1.5, why: 'one report, which gives neither a day' }

/** Words that name what it was done to say the same where so many are shared of all, if there are so many. */
const ONE_TARGET = 0.6
const TARGET_WORDS = 3

/** What it counts that two claims name the same dead. */
const SAME_DEATH = 5

/** What it counts that one tells the death of somebody by name and the other of more people. */
const OTHER_DEAD = -3

/** Two sentences of so many different words, of which the longer has so many of the shorter's, are one text. */
const COPIED_WORDS = 12
const COPIED = 0.7

/** Compares two claims. The order of the two has no effect. */
export function compare(a: Lean, b: Lean, related: Related): Comparison {
  const kind = compareKind(a, b)
  if (typeof kind === 'string') return bar(kind)
  const day = a.ref.report === b.ref.report && isOpen(a) && isOpen(b) ? UNSAID_DAY : compareDays(a, b)
  if (!day) return bar('the days are too far apart')
  const place = comparePlaces(a, b)
  if (!place) return bar('the places are too far apart')
  const parties = compareParties(a, b, related)
  const again = parties.score >= 0 && day.score > 0 && place.score < RETOLD_PLACE ? toldAgain(a, b) : null
  const parts: Part[] = [
    { part: 'kind', ...kind },
    { part: 'day', ...day },
    { part: 'place', ...(again ? { score: RETOLD_PLACE, why: again } : place) },
    { part: 'parties', ...parties },
    { part: 'figures', ...compareFigures(a, b) },
    { part: 'wording', ...compareWording(a, b) },
  ]
  if (a.ref.report === b.ref.report && !again && !mayBeOne(a, b, parts)) return bar('one report tells them as two')
  return { score: parts.reduce((sum, p) => sum + p.score, 0), parts, barred: null }
}

/**
 * A report's first claim is mostly its headline, which names a larger place or none and is told in full in what follows.
 * Two claims that each name a known place of their own are compared like any others.
 */
export function isRetold(a: Lean, b: Lean): boolean {
  if (a.ref.report !== b.ref.report || Math.min(a.order, b.order) > 0 || Math.max(a.order, b.order) >= RETOLD_WITHIN)
    return false
  if (a.where.spots.length > 0 && b.where.spots.length > 0) return false
  return a.claim.type === b.claim.type && !apart(a.killed, b.killed) && !apart(a.wounded, b.wounded)
}

/** Why two claims of one report are at one place though their words for it do not show it; null where they are not. */
function toldAgain(a: Lean, b: Lean): string | null {
  if (isOutcomeOf(a, b)) return 'the report tells what came of it'
  if (isRetold(a, b)) return 'the report tells in short what it goes on to tell'
  if (isDenialOf(a, b) || isDenialOf(b, a)) return 'the report denies what it told before'
  return null
}

/** One tells the toll or the damage of the attack that the other tells, in one report. */
export function isOutcomeOf(a: Lean, b: Lean): boolean {
  return (
    a.ref.report === b.ref.report && a.bond !== null && a.bond === b.bond && (a.order === a.bond || b.order === b.bond)
  )
}

/** A denial that points back is of what the report told before it. */
export function isDenialOf(denial: Lean, assertion: Lean): boolean {
  const after = denial.order - assertion.order
  return (
    denial.pointsBack &&
    denial.ref.report === assertion.ref.report &&
    denial.claim.type === assertion.claim.type &&
    assertion.claim.status === 'reported' &&
    after > 0 &&
    after <= RETOLD_WITHIN
  )
}

function bar(barred: string): Comparison {
  return { score: Number.NEGATIVE_INFINITY, parts: [], barred }
}

/** Both tell or deny the death of one person, who is named in both. */
export function isSameDeath(a: Lean, b: Lean): boolean {
  return mayKill(a.claim.type) && mayKill(b.claim.type) && overlap(a.dead, b.dead) > 0
}

function compareKind(a: Lean, b: Lean): Likeness | string {
  const [x, y] = [a.claim, b.claim]
  if ((x.status === 'planned') !== (y.status === 'planned')) return 'one is only planned'
  const kin = kinship(x.type, y.type)
  if (kin === 0 && isSameDeath(a, b))
    return { score: 0.5, why: `${x.type} and ${y.type} are said to have killed one person` }
  if (kin === 0) return `${x.type} and ${y.type} are different kinds of event`
  const denial = x.status !== y.status
  if (denial && kin < 1 && (x.type === 'killing' || y.type === 'killing')) return 'the denial is of something else'
  if (isOutcomeOf(a, b)) return { score: 2, why: `one report tells ${x.type} and ${y.type} as one` }
  const extra = a.ref.report === b.ref.report ? -SAME_REPORT : 0
  if (kin === 1) return { score: (isPolitics(x.type) ? 1 : 2) + extra, why: `both ${x.type}` }
  const words = `${x.type} and ${y.type} can tell one event`
  return { score: (familyOf(x.type) === familyOf(y.type) ? 1.5 : 1) + extra, why: words }
}

/**
 * Two claims of one report are mostly two happenings. At one place they may be one: an attack and its toll, an assertion
 * and its denial, the words of two sources, or the same told again with nothing that tells the two apart.
 */
function mayBeOne(a: Lean, b: Lean, parts: readonly Part[]): boolean {
  const score = (name: Part['part']): number => parts.find(p => p.part === name)!.score
  if (score('place') < 2) return false
  const [x, y] = [a.claim, b.claim]
  if (belongTogether(x.type, y.type) || isSameDeath(a, b)) return true
  if (x.type === y.type && x.status !== y.status) return true
  if ((x.type === y.type || isContest(x.type, y.type)) && otherSource(a, b)) return true
  if (apart(a.killed, b.killed) || apart(a.wounded, b.wounded) || score('parties') < 0) return false
  const otherTarget = a.targets.length > 0 && b.targets.length > 0 && overlap(a.targets, b.targets) === 0
  return familyOf(x.type) === familyOf(y.type) && (score('figures') > 0 || (x.type === y.type && !otherTarget))
}

function apart(a: Figure | null, b: Figure | null): boolean {
  return a !== null && b !== null && exclude(a, b)
}

/** Two sources of one report may tell one happening, each in its way. */
function otherSource({ claim: { sources: a } }: Lean, { claim: { sources: b } }: Lean): boolean {
  return (
    a.length > 0 && b.length > 0 && !a.some(x => b.some(y => x.text === y.text || (x.id !== null && x.id === y.id)))
  )
}

function isOpen({ from, to }: Lean): boolean {
  return from === null || to === null
}

function compareDays(a: Lean, b: Lean): Likeness | null {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return compareOpen(a, b)
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1
  if (shared < 0) return null
  if (shared === 0) return { score: a.to - a.from + b.to - b.from > 4 ? -1 : -0.5, why: 'a day apart' }
  const all = Math.max(a.to, b.to) - Math.min(a.from, b.from) + 1
  if (shared === all) return { score: 2, why: all === 1 ? 'same day' : 'same days' }
  const common = shared / all
  return common < LEAST_COMMON ? null : { score: 0.5 + common, why: `${shared} of ${all} days in common` }
}

function compareOpen(a: Lean, b: Lean): Likeness | null {
  const dated = a.from === null ? b : a
  const open = a.from === null ? a : b
  if (dated.from === null) return { score: 0, why: 'both leave the day open' }
  const after = open.report.published !== null && dated.from > dayNumber(open.report.published) + 1
  return after ? null : { score: -1, why: 'one leaves the day open' }
}

function comparePlaces(a: Lean, b: Lean): Likeness | null {
  const place = compareWhere(a.where, b.where)
  if (!isPolitics(a.claim.type)) return place
  // What is said or agreed has often no place, or is told from two capitals.
  return place && place.score > 0
    ? { score: Math.min(1, place.score), why: place.why }
    : { score: 0, why: 'place counts little' }
}

function compareParties(a: Lean, b: Lean, related: Related): Likeness {
  // Whoever is said to have done it: a person dies once.
  if (isSameDeath(a, b)) return { score: SAME_DEATH, why: 'the death of one person' }
  const doers = compareDoers(a, b, related)
  const same = overlap(a.targets, b.targets)
  if (same === 0) return doers
  return same >= ONE_TARGET && Math.min(a.targets.length, b.targets.length) >= TARGET_WORDS
    ? { score: doers.score + 1.5, why: `${doers.why}, done to one and the same` }
    : { score: doers.score + 0.5, why: `${doers.why}, done to the same` }
}

function compareDoers(a: Lean, b: Lean, related: Related): Likeness {
  const [x, y] = [a.claim.type, b.claim.type]
  if (share(a.actors, b.actors, related)) return { score: isPolitics(x) ? 1.5 : 1, why: 'a party in common' }
  if (isContest(x, y)) return { score: share(a.parties, b.parties, related) ? 0.5 : 0, why: 'both sides may tell it' }
  if (clash(a.actors, b.actors, related)) return { score: -3, why: 'different known parties' }
  return { score: 0, why: 'parties do not tell' }
}

/** Both sides of a fight for a place may tell it, each with itself as the doer. */
function isContest(x: ClaimType, y: ClaimType): boolean {
  return [x, y].some(type => type === 'repelled' || familyOf(type) === 'territory')
}

function compareFigures(a: Lean, b: Lean): Likeness {
  // `مقتل المقاتلة كامبل` and `مقتل 16 مدنيا`: who names the one dead does not count sixteen.
  if (apart(a.killed, b.killed) && (a.dead.length > 0 || b.dead.length > 0) && !isSameDeath(a, b))
    return { score: OTHER_DEAD, why: 'the death of one who is named, and a toll of others' }
  const killed = compareFigure(a.killed, b.killed)
  const wounded = compareFigure(a.wounded, b.wounded)
  const score = Math.min(2, Math.max(-2, killed + wounded))
  return { score, why: score > 0 ? 'tolls agree' : score < 0 ? 'tolls differ' : 'tolls do not tell' }
}

function compareFigure(a: Figure | null, b: Figure | null): number {
  if (!a || !b || a.min === null || b.min === null) return 0
  if (a.min === b.min && a.max === b.max) return a.min >= 10 ? 2 : a.min >= 3 ? 1.5 : 0.5
  if (!exclude(a, b)) return 0.5
  const ratio = Math.min(a.min, b.min) / Math.max(a.min, b.min, 1)
  // Early tolls rise: 9 and 14 are often one strike, 2 and 40 seldom.
  return ratio >= 0.5 ? 0 : -1
}

function compareWording(a: Lean, b: Lean): Likeness {
  // One sentence often makes several claims: within a report its words say nothing.
  if (a.ref.report === b.ref.report) return { score: 0, why: 'one report' }
  const shared = Math.max(overlap(a.words, b.words), copied(a, b))
  return { score: Math.round(shared * 400) / 100, why: `${Math.round(shared * 100)} % of words in common` }
}

/** The share that two sentences of the evidence have in common, where it is so much that one copied the other; else 0. */
function copied(a: Lean, b: Lean): number {
  let most = 0
  for (const x of a.sentences) {
    if (x.length < COPIED_WORDS) continue
    for (const y of b.sentences) if (y.length >= COPIED_WORDS) most = Math.max(most, contained(x, y))
  }
  return most >= COPIED ? most : 0
}
