import { byCodeUnit, counted } from '../kit/index.ts'
import type { Lexicon, World } from '../lexicon/index.ts'
import type { Incident } from '../record/index.ts'
import type { Coded, RiwayaRecord } from '../store/index.ts'
import { ACLED_COLUMNS } from './acled/columns.ts'
import { acledCodes, acledEvent } from './acled/event.ts'
import { acledRow } from './acled/row.ts'
import { CLAIM_COLUMNS, claimRow } from './claim-row.ts'
import { csvLines, type Row } from './csv.ts'
import { geojsonLines } from './geojson.ts'
import { incidentLine } from './incident-line.ts'
import { INCIDENT_COLUMNS, incidentRow } from './incident-row.ts'
import { SPAN_COLUMNS, spanRows } from './span-row.ts'

export const FORMATS = ['csv', 'claims', 'acled', 'control', 'geojson', 'jsonl', 'control-jsonl'] as const
export type Format = (typeof FORMATS)[number]

/** Formats that are tables. */
export const TABLES: readonly Format[] = ['csv', 'claims', 'acled', 'control']

/** Reports that are read in one go. */
const PAGE = 200

export interface ExportOptions {
  readonly format: Format
  /** Begin a table with a byte order mark. */
  readonly bom?: boolean
  /** Ids of incidents: only these, and their claims. Of no weight to what is told of places through time. */
  readonly only?: ReadonlySet<string>
  /** Gets what was left out of the file and why, in plain words, when all is written. */
  readonly tell?: (leftOut: string) => void
}

/**
 * A record as lines of a file, each without its line feed, in a fixed order: incidents by first day and id, claims by
 * report, what is told of places through time by place. Reads a page at a time. Throws `RecordError` where the record cannot be read.
 */
export async function* exportLines(
  record: RiwayaRecord,
  lexicon: Lexicon,
  { format, bom = false, only, tell = () => undefined }: ExportOptions,
): AsyncGenerator<string> {
  const { world } = lexicon
  const incidents = () => chosen(record, only)
  if (format === 'csv')
    yield* csvLines(
      INCIDENT_COLUMNS,
      mapped(incidents(), i => incidentRow(i, world)),
      bom,
    )
  else if (format === 'claims') yield* csvLines(CLAIM_COLUMNS, claimRows(record, only, tell), bom)
  else if (format === 'acled') yield* csvLines(ACLED_COLUMNS, acledRows(record, incidents(), lexicon, tell), bom)
  else if (format === 'control') yield* csvLines(SPAN_COLUMNS, controlRows(record, world), bom)
  else if (format === 'control-jsonl') yield* mapped(record.placeHistories(), history => JSON.stringify(history))
  else if (format === 'jsonl') yield* mapped(incidents(), incidentLine)
  else {
    let without = 0
    yield* geojsonLines(incidents(), world, () => without++)
    if (without > 0) tell(`${counted(without, 'incident')} without a point on the map`)
  }
}

async function* controlRows(record: RiwayaRecord, world: World): AsyncGenerator<Row> {
  for await (const history of record.placeHistories()) yield* spanRows(history, world)
}

async function* chosen(record: RiwayaRecord, only: ReadonlySet<string> | undefined): AsyncGenerator<Incident> {
  for await (const incident of record.allIncidents({ order: 'oldest' }))
    if (only?.has(incident.id) !== false) yield incident
}

async function* claimRows(
  record: RiwayaRecord,
  only: ReadonlySet<string> | undefined,
  tell: (leftOut: string) => void,
): AsyncGenerator<Row> {
  const wanted = only && (await refsOf(chosen(record, only)))
  let rejected = 0
  for await (const { report, claims, judged = [] } of wanted ? toldIn(record, wanted) : record.currentClaims()) {
    const byId = new Map(judged.map(one => [one.claim.id, one]))
    for (const claim of claims)
      if (wanted?.get(report.id)?.has(claim.id) !== false) yield claimRow(claim, report, byId.get(claim.id))
    if (!wanted) rejected += judged.filter(one => one.state === 'rejected').length
  }
  if (rejected > 0) tell(`${counted(rejected, 'claim')} that a person rejected`)
}

/** The claims of some incidents, by their reports. */
type Refs = ReadonlyMap<string, ReadonlySet<string>>

async function refsOf(incidents: AsyncIterable<Incident>): Promise<Refs> {
  const refs = new Map<string, Set<string>>()
  for await (const { claims } of incidents)
    for (const { report, claim } of claims) refs.set(report, (refs.get(report) ?? new Set()).add(claim))
  return refs
}

/** The reports of some claims, by their ids, a page at a time. */
async function* toldIn(record: RiwayaRecord, refs: Refs): AsyncGenerator<Coded> {
  const ids = [...refs.keys()].sort(byCodeUnit)
  for (let at = 0; at < ids.length; at += PAGE) yield* await record.reportsOf({ reports: ids.slice(at, at + PAGE) })
}

async function* acledRows(
  record: RiwayaRecord,
  incidents: AsyncIterable<Incident>,
  lexicon: Lexicon,
  tell: (leftOut: string) => void,
): AsyncGenerator<Row> {
  const codes = acledCodes(lexicon)
  const left = { unreported: 0, uncoded: 0 }
  for await (const incident of incidents) {
    const reports = await record.reportsOf(incident)
    const event = acledEvent(incident, reports, codes, lexicon)
    if (typeof event === 'string') left[event]++
    else yield acledRow(incident, reports, event, codes, lexicon.world)
  }
  if (left.unreported > 0) tell(`${counted(left.unreported, 'incident')} that nobody says happened (denied or planned)`)
  if (left.uncoded > 0) tell(`${counted(left.uncoded, 'incident')} of types that ACLED does not record`)
}

async function* mapped<T, U>(items: AsyncIterable<T>, change: (item: T) => U): AsyncGenerator<U> {
  for await (const item of items) yield change(item)
}
