export { type Resolution, type ResolveOptions, resolveIncidents } from './incidents/index.ts'
export { type Lexicon, LexiconError, loadLexicon } from './lexicon/index.ts'
export { code } from './pipeline.ts'
export { type ReadEvent, type ReadOptions, readPaths } from './read/index.ts'
export type {
  Account,
  Casualty,
  Claim,
  ClaimDate,
  ClaimRef,
  ClaimType,
  DayRange,
  Dispute,
  Family,
  Figure,
  Grade,
  Incident,
  IncidentPlace,
  Named,
  Outcome,
  Problem,
  Quote,
  Report,
  Result,
  Span,
  Status,
  Step,
  Victims,
  Voice,
} from './record/index.ts'
export { openRecord, RecordError, type RecordOptions, type RiwayaRecord } from './store/index.ts'
