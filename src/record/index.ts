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
export { addDays, type DayRange, dayNumber, dayText, isDay } from './day.ts'
export type { Account, ClaimRef, Dispute, Figure, Grade, Incident, IncidentPlace, Voice } from './incident.ts'
export type { Problem, Result } from './problem.ts'
export type { Report } from './report.ts'
export { overlaps, type Quote, quote, type Span } from './span.ts'
