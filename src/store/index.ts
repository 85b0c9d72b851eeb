export { RecordError } from './error.ts'
export { openRecord, type RecordOptions } from './open.ts'
export type {
  ClaimView,
  Coded,
  Counts,
  Found,
  IncidentFilter,
  IncidentView,
  Judged,
  Judging,
  Kept,
  Outline,
  Passage,
  PassageQuery,
  QueueFilter,
  QueueLine,
  QueueState,
  ReportLine,
  RiwayaRecord,
  State,
  Wish,
} from './record.ts'
export type { Normalise } from './words.ts'
