import type { ClaimType, Status } from './claim.ts'
import type { DayRange } from './day.ts'
import type { ClaimRef, IncidentPlace } from './incident.ts'

/** What is said to go on at a place for a time. `control`: a party holds it. `denial`: relief is kept from it. */
export const SPAN_KINDS = ['control', 'siege', 'truce', 'aid', 'denial'] as const
export type SpanKind = (typeof SPAN_KINDS)[number]

/** What one claim says of a span: that it began, went on, ended, or is not so. */
export interface SpanClaim extends ClaimRef {
  readonly says: 'began' | 'goes-on' | 'ended' | 'not-so'
  readonly type: ClaimType
  readonly status: Status
  /** The chain, nearest the event first, ending with the outlet. */
  readonly chain: readonly string[]
  readonly days: DayRange
}

/** A time in which one thing is said of a place. */
export interface PlaceSpan {
  readonly kind: SpanKind
  /** Who holds, besieges, made the truce, brought or blocked relief: ids of `world/actors`, other names as written. */
  readonly parties: readonly string[]
  /** First day; `fromSaid` is false where no beginning is told and this is only the first day on which it is told. */
  readonly from: string
  readonly fromSaid: boolean
  /** Last day; null where no end is told. */
  readonly to: string | null
  /** Why it ended: `taken` by another, `left`, `ended` (lifted, broken, run out); null where no end is told. */
  readonly ended: 'taken' | 'left' | 'ended' | null
  /** Last day on which anybody tells of it. */
  readonly lastTold: string
  /** In the order of their days. */
  readonly claims: readonly SpanClaim[]
}

/** Two things said of one place that cannot both be true. */
export interface Contradiction {
  /** `held`: two parties said to hold it on the same days. `denied`: somebody says that a span is not so. */
  readonly about: 'held' | 'denied'
  readonly days: DayRange
  /** Places in `spans`. */
  readonly spans: readonly number[]
  /** The claims that stand against the last of the spans (`held`) or against the only one (`denied`). */
  readonly claims: readonly ClaimRef[]
}

/** Who was said by whom to hold or besiege one place, and its truces and relief, through time. */
export interface PlaceHistory {
  readonly place: IncidentPlace
  /** By first day, then kind. */
  readonly spans: readonly PlaceSpan[]
  readonly contradictions: readonly Contradiction[]
}
