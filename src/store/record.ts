import type { Claim, ClaimType, Grade, Incident, Problem, Report } from '../record/index.ts'

/** A report with the claims that were read from it. */
export interface Coded {
  readonly report: Report
  readonly claims: readonly Claim[]
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

export interface Judgement {
  readonly id: number
  /** ISO 8601, UTC. */
  readonly at: string
  readonly who: string
  readonly target: JudgementTarget
  /** Any JSON value. */
  readonly decision: unknown
}

export interface JudgementTarget {
  readonly kind: 'claim' | 'incident' | 'report'
  readonly id: string
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
  incidents(filter?: IncidentFilter): Promise<Found<Incident>>
  /** Every incident, newest first, those without a day last; a page at a time: writing in between is allowed. */
  allIncidents(): AsyncIterable<Incident>
  incident(id: string): Promise<Incident | null>
  /** The current version, or the one asked for. */
  report(id: string, version?: number): Promise<Kept | null>
  /** The current reports that an incident names, in its order. */
  reportsOf(incident: Incident): Promise<readonly Coded[]>
  /** The incidents that a report's claims went into. */
  incidentsOf(report: string): Promise<readonly Incident[]>
  /** Current reports that hold all the words, newest first; all of them for an empty text. */
  search(text: string, page?: { readonly offset?: number; readonly limit?: number }): Promise<Found<ReportLine>>
  counts(): Promise<Counts>
  /** Differs from before whenever anything in the record may have changed, by whichever process. */
  revision(): Promise<string>
  /** Replaces the problems of the run before. */
  putProblems(problems: readonly Problem[]): Promise<void>
  problems(): Promise<readonly Problem[]>
  addJudgement(judgement: {
    readonly who: string
    readonly target: JudgementTarget
    readonly decision: unknown
  }): Promise<Judgement>
  /** Oldest first. */
  judgements(target: JudgementTarget): Promise<readonly Judgement[]>
  /** The whole record as lines of JSON in a fixed order: equal records give equal lines. */
  dump(): AsyncIterable<string>
  close(): Promise<void>
}
