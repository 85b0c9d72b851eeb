import type { Generated, Kysely } from 'kysely'
import type { ChangeKind, ClaimState, ClaimType, Grade, Problem, Status } from '../record/index.ts'

/** The tables as `migrations/` makes them. */
export interface Tables {
  settings: { name: string; value: string }
  reports: {
    key: Generated<number>
    id: string
    version: number
    current: 0 | 1
    outlet: string | null
    published: string | null
    title: string | null
    url: string | null
    note: string | null
    text: string
    sha256: string
    origin: string
    cut: string
    coder: string
  }
  claims: {
    report_key: number
    n: number
    claim: string
    type: ClaimType
    status: Status
    date_from: string | null
    date_to: string | null
    trigger: string
    json: string
    doubt: number | null
  }
  incidents: {
    id: string
    date_from: string | null
    date_to: string | null
    place_id: string | null
    place_name: string | null
    place_words: string
    lat: number | null
    lon: number | null
    killed_min: number | null
    killed_max: number | null
    wounded_min: number | null
    wounded_max: number | null
    grade: Grade
    types: string
    json: string
    weight: number
    /** How many reports tell it, how many voices, and what they dispute. */
    reports: number
    voices: number
    disputes: number
  }
  incident_types: { incident: string; type: ClaimType }
  incident_claims: { incident: string; report: string; claim: string }
  judgements: {
    id: Generated<number>
    at: string
    who: string
    target_kind: string
    target_id: string
    decision: string
    why: string
    report: string | null
    seen: string | null
  }
  judgement_reports: { report: string; judgement: number }
  /** Which claims the program holds to be one happening, whatever persons decided. */
  program_groups: { report: string; claim: string; incident: string }
  queue: {
    report: string
    claim: string
    incident: string | null
    state: ClaimState | 'stale'
    /** Whether it is still to be decided. */
    todo: 0 | 1
    skipped: 0 | 1
    doubt: number
    weight: number
    priority: number
  }
  incident_changes: {
    id: Generated<number>
    at: string
    incident: string
    kind: ChangeKind
    other: string | null
    json: string
  }
  /** Claims in the form that joining needs. */
  tellings: { id: number; report: string; claim: string; rank: string; json: string; hashes: Uint8Array }
  /** Where tellings stand: a place or what else may bring two together, and a time. Their rank is kept where the day is open. */
  blocks: { place: string; slot: number; rank: string; telling: number }
  /** `a` looked for others and found `b`. */
  links: { a: number; b: number; score: number }
  /** The versions of reports that were worked into the incidents. */
  joined_reports: { report: string; report_key: number; coder: string }
  /** What is told of a place through time. */
  place_histories: { place: string; json: string }
  problems: { n: number; level: Problem['level']; where: string; what: string; remedy: string }
}

export type Db = Kysely<Tables>
