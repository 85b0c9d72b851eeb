export { CHANGE_KINDS, type Change, type ChangeKind, type ChangeValue, type KeptChange } from './change.ts'
export {
  type Casualty,
  CLAIM_TYPES,
  type Claim,
  type ClaimDate,
  type ClaimType,
  FAMILIES,
  type Family,
  familyOf,
  type Named,
  OUTCOMES,
  type Outcome,
  STATUSES,
  type Status,
  type Step,
  VICTIMS,
  type Victims,
} from './claim.ts'
export {
  type Contradiction,
  type PlaceHistory,
  type PlaceSpan,
  SPAN_KINDS,
  type SpanClaim,
  type SpanKind,
} from './control.ts'
export { addDays, type DayRange, dayNumber, dayText, isDay } from './day.ts'
export {
  type Account,
  ATTRIBUTIONS,
  type Attribution,
  type ClaimRef,
  type Dispute,
  type Figure,
  type Grade,
  type Harmed,
  type Incident,
  type IncidentPlace,
  type Voice,
} from './incident.ts'
export {
  type Anchor,
  type ClaimState,
  CONFIRMABLE,
  type Decision,
  type Edit,
  FIELDS,
  type Field,
  type JudgedClaim,
  type Judgement,
  type JudgementTarget,
  type ReadClaim,
  type StaleJudgements,
} from './judgement.ts'
export {
  PLACE_PRECISIONS,
  PLACE_REASONS,
  type PlacePrecision,
  type PlaceReason,
  type Placing,
} from './place.ts'
export type { Problem, Result } from './problem.ts'
export type { Report } from './report.ts'
export { overlaps, type Quote, quote, type Span } from './span.ts'
export { isTally } from './tally.ts'
