import type { Explanation, Joining } from '../incidents/index.ts'
import type { Doubt, Refusal } from '../judging/index.ts'
import type {
  Change,
  Claim,
  ClaimRef,
  ClaimState,
  ClaimType,
  Decision,
  Grade,
  Incident,
  JudgedClaim,
  Judgement,
  JudgementTarget,
  KeptChange,
  PlaceHistory,
  Problem,
  Quote,
  ReadClaim,
  Report,
  Span,
  StaleJudgements,
} from '../record/index.ts'
import type { Tellers } from './told.ts'

/** A report with the claims that were read from it. */
export interface Coded {
  readonly report: Report
  /** As they hold: with what persons decided, without what they rejected. Given to the record: the program's. */
  readonly claims: readonly Claim[]
  /** The program's, where persons judged. */
  readonly program?: readonly Claim[]
  /** What persons judged in this text, and in other texts of this report; missing where nobody did. */
  readonly judged?: readonly JudgedClaim[]
  readonly stale?: readonly StaleJudgements[]
}

/** A kept version of a report. Version 1 is the first; exactly one version of each id is current. */
export interface Kept extends Coded {
  readonly version: number
  readonly current: boolean
  /** All kept versions of this report, oldest first. */
  readonly versions: readonly number[]
}

/** `new`: no such id. `same`: already kept as it is, by this coder. `changed`: other words or another coder. */
export type State = 'new' | 'same' | 'changed'

export interface IncidentFilter {
  /** Any of these types. */
  readonly types?: readonly ClaimType[]
  /** Words of the place's name. */
  readonly place?: string
  /** Or any of these ids of `world/places`. */
  readonly placeIds?: readonly string[]
  /** First and last day, YYYY-MM-DD: incidents that touch them. Those without a day are left out. */
  readonly from?: string
  readonly to?: string
  readonly grade?: Grade
  /** Told in a report of one of these outlets, or with one of these sources; also all that anybody judged. */
  readonly tellers?: Tellers
  /** Words of the reports, all of them; "in quotes" for words that follow each other. */
  readonly text?: string
  /** By first day; incidents without a day come last either way. Default `newest`. */
  readonly order?: 'newest' | 'oldest'
  readonly offset?: number
  readonly limit?: number
}

export interface Found<T> {
  readonly items: readonly T[]
  /** How many there are in all, beyond this page. */
  readonly total: number
}

/** A report in a list, without its text. */
export type ReportLine = Pick<Report, 'id' | 'outlet' | 'published' | 'title' | 'url'> & { readonly claims: number }

/** A decision as it is asked for: incidents to be joined or parted are named as they stand now. */
export type Wish =
  | Exclude<Decision, { kind: 'add' | 'merge' | 'split' }>
  /** Of a report. */
  | { readonly kind: 'add'; readonly claim: ReadClaim }
  | { readonly kind: 'merge'; readonly with: string }
  | { readonly kind: 'split'; readonly out: readonly ClaimRef[] }

/**
 * What a person wants kept. `on` is the version that they saw: `ClaimView.version`, `IncidentView.version`, or of a report
 * that a claim is added to `additionsVersion`.
 */
export interface Judging {
  readonly who: string
  readonly why?: string
  readonly target: JudgementTarget | { readonly kind: 'report'; readonly id: string }
  readonly decision: Wish
  readonly on: string
}

/**
 * What became of it. `conflict`: since `on` somebody else judged, or the program found something else; nothing was kept,
 * `newer` are the judgements that `on` did not know. `refused`: it cannot be kept, whoever asks.
 */
export type Judged =
  | {
      readonly result: 'kept'
      readonly judgement: Judgement
      readonly version: string
      /** Of the claim that it added. */
      readonly made?: string
    }
  | { readonly result: 'conflict'; readonly version: string; readonly newer: readonly Judgement[] }
  | { readonly result: 'refused'; readonly reason: Refusal }

/** A claim ready to be judged. */
export interface ClaimView extends JudgedClaim {
  readonly report: string
  /** Of the report's text that the claim stands in. */
  readonly sha256: string
  /** What a judgement on it is made on. */
  readonly version: string
  /** The incident that it counts in. */
  readonly incident: string | null
  readonly doubts: readonly Doubt[]
}

/** What persons decided about an incident as a whole. */
export interface IncidentView {
  readonly id: string
  readonly version: string
  /** Oldest first; `lost`: it speaks of claims that are no longer found, or of a text that has changed. */
  readonly history: readonly (Judgement & { readonly live: boolean; readonly lost: boolean })[]
}

export interface QueueFilter {
  /** Default: what is still to be decided (`open`, `reconsider`). */
  readonly states?: readonly QueueState[]
  readonly incident?: string
  readonly report?: string
  readonly offset?: number
  readonly limit?: number
}

/** `stale`: judged in a text of the report that is no longer the current one. */
export type QueueState = ClaimState | 'stale'

export interface QueueLine {
  readonly report: string
  readonly claim: string
  readonly incident: string | null
  readonly state: QueueState
  readonly skipped: boolean
  readonly doubt: number
  readonly weight: number
  readonly priority: number
  readonly outlet: string | null
  readonly published: string | null
  /** As the program finds it now; where it finds nothing, as it was judged. */
  readonly type: ClaimType | null
  readonly trigger: string | null
  /** The program does not find it: it was `added`, or was found before. */
  readonly lost: boolean
  readonly added: boolean
}

/** Where words are looked for: anywhere, between quotation marks, or in what claims name. */
export interface PassageQuery {
  readonly text: string
  /** Letter by letter as typed. */
  readonly strict?: boolean
  readonly within?: 'text' | 'quotation' | 'source' | 'party' | 'place' | 'person'
  /** Other names that count as well, and ids of `world/` that claims may name. */
  readonly names?: readonly string[]
  readonly ids?: readonly string[]
  /** `next` of the answer before. */
  readonly cursor?: number
  readonly limit?: number
}

export interface Passage {
  readonly report: ReportLine
  /** The first few sentences that hold it, and where in them; `more` are not given. */
  readonly sentences: readonly (Quote & { readonly hits: readonly Span[] })[]
  readonly more: number
  /** Claims that were read from these words. */
  readonly claims: readonly string[]
}

export interface Passages {
  readonly items: readonly Passage[]
  /** Where to go on; null where there is no more. */
  readonly next: number | null
  /** Reports that hold the words in some spelling, anywhere: no fewer than there are in all. */
  readonly candidates: number
}

export interface Counts {
  /** Current reports. */
  readonly reports: number
  /** Claims of current reports. */
  readonly claims: number
  readonly incidents: number
  /** Kept versions of reports, old ones included. */
  readonly versions: number
}

/** The incidents of a record in a few words. */
export interface Outline {
  /** How many are told by several reports, and how many in dispute. */
  readonly several: number
  readonly disputed: number
  /** Those that show most: a place and a day, several voices, a toll or a dispute. In the order of their days. */
  readonly examples: readonly Incident[]
}

/** A record on disk. Every method may throw `RecordError`. */
export interface RiwayaRecord {
  /** The folder. */
  readonly dir: string
  state(report: Report, coder: string): Promise<State>
  /** In one transaction. Other words make a new version beside the old; another coder alone replaces the claims of the version. */
  putReports(
    batch: readonly Coded[],
    coder: string,
  ): Promise<{ readonly added: number; readonly updated: number; readonly unchanged: number }>
  /** Current reports with their claims, ordered by id, a page at a time: writing in between is allowed. */
  currentClaims(): AsyncIterable<Coded>
  /** Replaces the derived incidents in one transaction. Judgements stay. */
  putIncidents(incidents: readonly Incident[]): Promise<void>
  /**
   * Works new and changed reports, and what persons judged since, into the incidents, and keeps what changed in them and
   * because of which reports; all in one transaction. Only what these can reach is looked at again.
   */
  updateIncidents(joining: Joining): Promise<void>
  /** Why claims were joined to an incident, and the nearest was not; null where none were joined since it was kept. */
  explainIncident(incident: Incident, joining: Joining): Promise<Explanation | null>
  /** Adds what this run changed in the incidents; the writer's clock gives its time. */
  addChanges(changes: readonly Change[]): Promise<void>
  /** What later runs changed in an incident, and what it was merged with or split from; oldest first. */
  changesIn(incident: string): Promise<readonly KeptChange[]>
  incidents(filter?: IncidentFilter): Promise<Found<Incident>>
  outline(): Promise<Outline>
  /**
   * Every incident, newest first if not asked otherwise, those without a day last; of `naming` those in which that name
   * stands. A page at a time: writing in between is allowed.
   */
  allIncidents(which?: { readonly order?: IncidentFilter['order']; readonly naming?: string }): AsyncIterable<Incident>
  /** Who was said to hold or besiege a place of `world/`, its truces and relief; null where nobody tells of it. */
  placeHistory(place: string): Promise<PlaceHistory | null>
  /** The same of every place, by its id; a page at a time: writing in between is allowed. */
  placeHistories(): AsyncIterable<PlaceHistory>
  incident(id: string): Promise<Incident | null>
  /** The current version, or the one asked for. */
  report(id: string, version?: number): Promise<Kept | null>
  /** The current reports that an incident names, in its order. */
  reportsOf(incident: Pick<Incident, 'reports'>): Promise<readonly Coded[]>
  /** The incidents that a report's claims went into. */
  incidentsOf(report: string): Promise<readonly Incident[]>
  /** Current reports that hold all the words, newest first; all of them for an empty text. */
  search(text: string, page?: { readonly offset?: number; readonly limit?: number }): Promise<Found<ReportLine>>
  /** Sentences that hold what was asked for. */
  passages(query: PassageQuery): Promise<Passages>
  /** Outlets of the current reports as they are given, with their reports; the most first. */
  outlets(): Promise<readonly { readonly outlet: string; readonly reports: number }[]>
  /** The words of a text as search compares them. */
  words(text: string): readonly string[]
  counts(): Promise<Counts>
  /** Differs from before whenever anything in the record may have changed, by whichever process. */
  revision(): Promise<string>
  /** Replaces the problems of the run before. */
  putProblems(problems: readonly Problem[]): Promise<void>
  problems(): Promise<readonly Problem[]>
  /** Keeps a judgement and makes anew what hangs on it, in one transaction; the writer's clock gives its time. */
  judge(judging: Judging): Promise<Judged>
  /** A claim by its id or subject; null where there is none. */
  claim(report: string, claim: string): Promise<ClaimView | null>
  /** What persons decided about an incident: null where there is none of this id. */
  incidentView(id: string): Promise<IncidentView | null>
  /** Claims to be looked at: those to reconsider, then most doubt times weight first, skipped ones last. */
  queue(filter?: QueueFilter): Promise<Found<QueueLine>>
  /** How many claims stand in each state. */
  queueCounts(): Promise<Readonly<Record<QueueState, number>>>
  /** All judgements, oldest first, a page at a time. */
  judgements(page?: { readonly after?: number; readonly limit?: number }): Promise<readonly Judgement[]>
  /** The whole record as lines of JSON in a fixed order: equal records give equal lines. */
  dump(): AsyncIterable<string>
  close(): Promise<void>
}
