import type { DayRange } from './day.ts'
import type { Placing } from './place.ts'
import type { Quote, Span } from './span.ts'

/** The types of a claim and the family each belongs to. */
export const FAMILIES = {
  fighting: ['clash', 'offensive', 'repelled'],
  strikes: ['airstrike', 'shelling', 'bombing', 'chemical', 'shooting'],
  harm: ['killing', 'detention', 'release', 'abuse', 'displacement', 'evacuation'],
  territory: ['capture', 'withdrawal', 'siege', 'siege-broken'],
  aid: ['aid-delivery', 'aid-denied'],
  materiel: ['destruction', 'seizure', 'deployment'],
  politics: ['ceasefire', 'ceasefire-end', 'talks', 'announcement', 'statement', 'protest', 'defection'],
} as const

export type Family = keyof typeof FAMILIES
export type ClaimType = (typeof FAMILIES)[Family][number]

export const CLAIM_TYPES: readonly ClaimType[] = Object.values(FAMILIES).flat()
const FAMILY_OF = new Map<string, Family>(
  Object.entries(FAMILIES).flatMap(([family, types]) => types.map(type => [type, family as Family] as const)),
)
export function familyOf(type: ClaimType): Family {
  return FAMILY_OF.get(type)!
}

/** `reported`: said to have happened or to go on. `denied`: said not to have. `planned`: announced, threatened, asked for. */
export const STATUSES = ['reported', 'denied', 'planned'] as const
export type Status = (typeof STATUSES)[number]

export const OUTCOMES = ['killed', 'wounded', 'missing', 'captured', 'displaced'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Who was harmed; `people` where the report does not say. */
export const VICTIMS = [
  'civilians',
  'combatants',
  'children',
  'women',
  'medics',
  'journalists',
  'aid-workers',
  'people',
] as const
export type Victims = (typeof VICTIMS)[number]

/** A party, place or source as the report writes it, with the entry of `world/` it was resolved to, if any. */
export interface Named extends Quote {
  /** Id in `world/`, or null where the name is not known there. */
  readonly id: string | null
  /** Read at this very claim, or carried over from context (an earlier sentence, a pronoun's antecedent). */
  readonly from: 'said' | 'context'
  /** Of a place: where it lies and why it was taken for that one. */
  readonly placing?: Placing
}

/** Days of a claim. `said` are the words it was read from; null where it was filled in (see `rule`). */
export interface ClaimDate extends DayRange {
  readonly said: Quote | null
  /** Why these days: `said`, `inherited` (the sentence before), `published` (told as the day's news). */
  readonly rule: 'said' | 'inherited' | 'published'
}

/** A figure of persons. A null bound is open: `عشرات` is 20–99, `أكثر من 20` is 21–null, `قتلى` alone null–null. */
export interface Casualty {
  readonly outcome: Outcome
  readonly min: number | null
  readonly max: number | null
  readonly who: Victims
  readonly evidence: Quote
}

/** One assertion of one report. */
export interface Claim {
  /** `c1`, `c2` … in the order of the text, unique within the report; `j1` … where persons alone hold it. */
  readonly id: string
  readonly type: ClaimType
  readonly status: Status
  /** The shortest run of words that carries the event, in the first sentence that makes the claim. */
  readonly trigger: Quote
  /** The sentences that make the claim. */
  readonly evidence: readonly Span[]
  readonly actors: readonly Named[]
  readonly targets: readonly Named[]
  /** Most specific first. */
  readonly places: readonly Named[]
  /** Null where the report leaves it open. */
  readonly date: ClaimDate | null
  readonly casualties: readonly Casualty[]
  /** The chain, nearest the event first; empty where the report says it in its own voice. */
  readonly sources: readonly Named[]
  /** Words that hold it at a distance: `يُعتقد`, `مزعوم`, `ما قيل إنه`. */
  readonly hedges: readonly Quote[]
  /** The rules that made it, in order: what `explain` prints. */
  readonly derivation: readonly Step[]
  /** Of a claim that a person added by hand; missing where the program read it. */
  readonly origin?: 'person'
}

/** One step of a derivation. */
export interface Step {
  /** Id of the rule or lexicon entry. */
  readonly rule: string
  /** What it gave, in plain words. */
  readonly gave: string
  readonly at: Quote | null
}
