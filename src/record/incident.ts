import type { ClaimType, Outcome, Status, Victims } from './claim.ts'
import type { DayRange } from './day.ts'
import type { PlacePrecision } from './place.ts'

/** A claim's address in a record. */
export interface ClaimRef {
  readonly report: string
  readonly claim: string
}

/** Bounds over all voices; a null bound is not known (never zero). Both null: some, nobody says how many. */
export interface Figure {
  readonly min: number | null
  readonly max: number | null
}

export interface IncidentPlace {
  /** Id in `world/places`, or null for a name that is not there. */
  readonly id: string | null
  readonly name: string
  /** WGS84 degrees; where `world/` has no point for the place, its nearest container's. */
  readonly lat: number | null
  readonly lon: number | null
  /** Null without a point. */
  readonly precision: PlacePrecision | null
}

/** What one chain of sources tells of an incident. */
export interface Account {
  /** The chain, nearest the event first, ending with the outlet. */
  readonly chain: readonly string[]
  readonly claims: readonly ClaimRef[]
  readonly status: Status
  readonly types: readonly ClaimType[]
  readonly actors: readonly string[]
  readonly figures: readonly {
    readonly outcome: Outcome
    readonly min: number | null
    readonly max: number | null
    readonly who: Victims
    /** True for a tally of more than this happening (the dead of a war, of a month): it is left out of the incident's range. */
    readonly tally?: true
  }[]
  /** Index of the voice it belongs to: accounts in copies of one text share a voice. */
  readonly voice: number
}

/** Accounts that cannot all be true. */
export interface Dispute {
  readonly about: 'happened' | 'figure' | 'actor' | 'control'
  /** One line in plain neutral words. */
  readonly text: string
  /** Indices into `accounts`, one list for each side. */
  readonly sides: readonly (readonly number[])[]
  /**
   * What `text` says, for pages in other languages: `happened`, said and denied; `denied`, said of a party that denies it;
   * `done`, parties each said to have done it; `held`, parties each said to hold the place; `figures`, counts that exclude
   * each other.
   */
  readonly code?: 'happened' | 'denied' | 'done' | 'held' | 'figures'
  readonly params?: DisputeParams
}

/** The words of a dispute that its accounts do not give by themselves. */
export interface DisputeParams {
  /** Ids in `world/actors`: of `denied` the one list of those who deny, of `done` and `held` one for each side. */
  readonly parties?: readonly (readonly string[])[]
  readonly outcome?: Outcome
  /** One for each side. */
  readonly figures?: readonly Figure[]
}

/** Reports that share one text count once. */
export interface Voice {
  readonly name: string
  readonly reports: readonly string[]
}

/** Figures of one outcome over all voices that say who was harmed: `people` where nobody says whether civilians or not. */
export interface Harmed extends Figure {
  readonly outcome: Outcome
  readonly who: 'civilians' | 'combatants' | 'people'
}

/**
 * How well it is known who did it. `declared`: a party says so itself; `contested`: accounts name parties that exclude each
 * other, or the party denies it; `likely`: two or more voices name one; `single`: one voice does.
 */
export const ATTRIBUTIONS = ['declared', 'contested', 'likely', 'single'] as const
export type Attribution = (typeof ATTRIBUTIONS)[number]

/** `contested`: voices exclude each other. `confirmed`: a party said to have done it accepts it. `fair`: two or more voices. `weak`: one. `discounted`: all who told of it took it back. */
export type Grade = 'confirmed' | 'fair' | 'weak' | 'contested' | 'discounted'

/** One happening, told by one claim or by many. */
export interface Incident {
  readonly id: string
  readonly types: readonly ClaimType[]
  readonly date: DayRange | null
  readonly place: IncidentPlace | null
  readonly killed: Figure | null
  readonly wounded: Figure | null
  /** Civilians, combatants and not said apart, by outcome; missing in a record of an older program. */
  readonly harmed?: readonly Harmed[]
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  /** Those of `actors` and `targets` that are no party of `world/`; missing where there is none. */
  readonly unlisted?: readonly string[]
  readonly reports: readonly string[]
  readonly claims: readonly ClaimRef[]
  /** Those of them that persons added by hand; missing where there is none. */
  readonly added?: readonly ClaimRef[]
  readonly accounts: readonly Account[]
  readonly voices: readonly Voice[]
  readonly disputes: readonly Dispute[]
  readonly grade: Grade
  /** Why that grade, in plain words. */
  readonly reason: string
  /** The `code` of the rule in `world/grades.yaml` that gave it, for pages in other languages. */
  readonly reasonCode?: string
  readonly reasonParams?: { readonly voices: number }
  /** Null where nobody says who did it; missing in a record of an older program. */
  readonly attribution?: Attribution | null
  /** Why that attribution, in plain words, and the `code` of its rule in `world/attributions.yaml`. */
  readonly attributionReason?: string
  readonly attributionCode?: string
  /** Voices that name a known party as the doer. */
  readonly attributionParams?: { readonly voices: number }
}
