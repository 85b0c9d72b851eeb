export { RecordError } from './error.ts'
export { openRecord, type RecordOptions } from './open.ts'
export type {
  Coded,
  Counts,
  Found,
  IncidentFilter,
  Judgement,
  JudgementTarget,
  Kept,
  ReportLine,
  RiwayaRecord,
  State,
} from './record.ts'
export type { Normalise } from './words.ts'
