import type { Claim, ClaimType } from './claim.ts'

/** The fields of a claim that a person may correct. */
export const FIELDS = [
  'type',
  'status',
  'trigger',
  'evidence',
  'actors',
  'targets',
  'places',
  'date',
  'casualties',
  'sources',
  'hedges',
] as const
export type Field = (typeof FIELDS)[number]

/** A claim by its place in a frozen text, so that it is found again whatever its number is after another run. */
export interface Anchor {
  readonly report: string
  /** Of the report's text: a place in one text means nothing in another. */
  readonly sha256: string
  /** Of the trigger. */
  readonly start: number
  readonly end: number
  readonly type: ClaimType
  /** Which one of several of that type on these words, from 0. */
  readonly n: number
}

/** A correction: the field and what it should hold. Every quotation in `value` stands in the report's text. */
export type Edit = {
  readonly [F in Field]: { readonly kind: 'edit'; readonly field: F; readonly value: Claim[F] }
}[Field]

/** A claim as a person reads it: all but what the record itself gives. */
export type ReadClaim = Omit<Claim, 'id' | 'derivation' | 'origin'>

/**
 * What a person decided. `unclear`: the report does not say enough. `skip`: later. `confirm`: a second reader agrees with
 * judgement `of`. `undo`: judgement `of` no longer holds; an undo may itself be undone.
 */
export type Decision =
  | { readonly kind: 'accept' | 'reject' | 'unclear' | 'skip' }
  /** The program missed the claim in `seen`; those in `beside`, which it had found on the same words, are others. */
  | { readonly kind: 'add'; readonly beside: readonly Anchor[] }
  | Edit
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'confirm' | 'undo'; readonly of: number }
  /** These happenings are one: the claims of each. */
  | { readonly kind: 'merge'; readonly groups: readonly (readonly Anchor[])[] }
  /** `out` tell another happening than `rest`. */
  | { readonly kind: 'split'; readonly out: readonly Anchor[]; readonly rest: readonly Anchor[] }

/** What a second reader can confirm. */
export const CONFIRMABLE: ReadonlySet<Decision['kind']> = new Set([
  'accept',
  'reject',
  'unclear',
  'add',
  'edit',
  'merge',
  'split',
])

/** What is judged. A claim's id is its report's and the key of its anchor; an incident's is its own at that time. */
export interface JudgementTarget {
  readonly kind: 'claim' | 'incident'
  readonly id: string
}

/** One decision of one person. Judgements are only ever added. */
export interface Judgement {
  readonly id: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly who: string
  /** Their reason; empty where none was given. */
  readonly why: string
  readonly target: JudgementTarget
  readonly decision: Decision
  /**
   * What stood there when it was judged, and in which text: the claim that the program had found or a person added, or of
   * an incident its earliest.
   */
  readonly seen: { readonly report: string; readonly sha256: string; readonly claim: Claim } | null
}

/** What became of a claim: `reconsider`, it was rejected and the program now finds something else on the same words. */
export type ClaimState = 'open' | 'reconsider' | 'accepted' | 'rejected' | 'unclear'

/** A claim that persons have judged, with all that they said. */
export interface JudgedClaim {
  /** Id of what is judged: the `id` of its judgements' target. */
  readonly subject: string
  readonly state: ClaimState
  /** As it holds: the program's, with what persons decided. */
  readonly claim: Claim
  /** What the program finds now; null where it no longer finds it. */
  readonly program: Claim | null
  /** Whether `claim` counts in the record. */
  readonly inForce: boolean
  readonly skipped: boolean
  /** A person added it: the program had missed it. */
  readonly added: boolean
  /** Fields that a person corrected. */
  readonly corrected: readonly Field[]
  /** Fields in which the program now says something else than what holds. */
  readonly differs: readonly Field[]
  /** Fields whose words do not stand in the report's text where they should. */
  readonly broken: readonly Field[]
  /** Who confirmed the decision that holds, as second readers. */
  readonly confirmed: readonly string[]
  /** Oldest first. */
  readonly history: readonly (Judgement & { readonly live: boolean })[]
}

/** Judgements on a text that is no longer the current one of its report: they hold for that text alone. */
export interface StaleJudgements {
  readonly subject: string
  readonly claim: Claim
  readonly history: readonly (Judgement & { readonly live: boolean })[]
}
