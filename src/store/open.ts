import type { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { addChanges, changesIn } from './changes.ts'
import { countClaims } from './claims-in-force.ts'
import { nodeSqlite } from './dialect.ts'
import { dump } from './dump.ts'
import { plainError, RecordError } from './error.ts'
import { existingFile, openToRead, openToWrite } from './files.ts'
import { allIncidents, incident, incidents, incidentsOf, outline, replaceIncidents } from './incidents.ts'
import { explainIncident } from './joining/explain.ts'
import { allHistories, type FindHistories, placeHistory } from './joining/histories.ts'
import { updateIncidents } from './joining/update.ts'
import { claimView, incidentView, judge } from './judge.ts'
import { judgementsAfter, regroupings } from './judgements.ts'
import { isCurrent, migrate } from './migrate.ts'
import { passages } from './passages.ts'
import { problems, putProblems } from './problems.ts'
import { queue, queueAll, queueCounts } from './queue.ts'
import type { Counts, RiwayaRecord } from './record.ts'
import type { MakeIncidents } from './regroup.ts'
import { currentClaims, outlets, putReports, report, reportsOf, search, state } from './reports.ts'
import type { Db, Tables } from './tables.ts'
import { type Normalise, plainWords, reindex } from './words.ts'
import { type Bench, workInAll } from './work-in.ts'

export interface RecordOptions {
  /** Nothing is written, not even a newer schema; a second process may write meanwhile. */
  readonly readOnly?: boolean
  /** The record serves for one piece of work and is thrown away: it need not outlive a crash. */
  readonly scratch?: boolean
  /** The record must be there already; none is made. */
  readonly existing?: boolean
  /** How text is made into the words that `search` compares. Default: letters and digits, as written. */
  readonly normalise?: Normalise
  /** Name and version of `normalise`: where it differs from the one that made the index, the index is made anew. */
  readonly normaliser?: string
  /** How the histories of places are made of claims; without it they stand as the last run told them. */
  readonly histories?: FindHistories
  /** How incidents are made of claims that a person joined or parted; without it no judgement can be kept. */
  readonly makeIncidents?: MakeIncidents
}

/**
 * Opens the record in a folder, making it where it is missing (unless `readOnly`).
 * Throws `RecordError` where it is none, was written by a newer program, or cannot be read or written.
 */
export function openRecord(dir: string, options: RecordOptions = {}): RiwayaRecord {
  const { readOnly = false, normalise = plainWords } = options
  const normaliser = options.normaliser ?? (options.normalise ? 'given' : 'plain')
  const file = plainly(dir, () => {
    if (options.existing) existingFile(dir)
    return openFile(dir, readOnly, options.scratch ?? false)
  })
  const db = new Kysely<Tables>({ dialect: nodeSqlite(file) })
  let ready = readOnly
  const bench: Bench = {
    normalise,
    make: (told, groups) => {
      if (groups.length === 0) return []
      if (!options.makeIncidents) throw new Error('This record was opened without makeIncidents.')
      return options.makeIncidents(told, groups)
    },
    histories: options.histories ?? null,
    now: () => new Date().toISOString(),
  }
  async function run<T>(work: () => Promise<T>): Promise<T> {
    try {
      if (!ready) await reindex(db, normaliser, normalise)
      ready = true
      return await work()
    } catch (error) {
      throw plainError(dir, error)
    }
  }
  async function* each<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
    try {
      yield* items
    } catch (error) {
      throw plainError(dir, error)
    }
  }
  return {
    dir,
    state: (given, coder) => run(() => state(db, given, coder)),
    putReports: (batch, coder) => run(() => putReports(db, batch, coder, normalise)),
    currentClaims: () => each(currentClaims(db)),
    putIncidents: given =>
      run(() =>
        db.transaction().execute(async tx => {
          await replaceIncidents(tx, given, normalise)
          await queueAll(tx)
          await workInAll(tx, await regroupings(tx), bench)
        }),
      ),
    updateIncidents: joining => run(() => db.transaction().execute(tx => updateIncidents(tx, joining, bench))),
    explainIncident: (incident, joining) => run(() => explainIncident(db, incident, joining)),
    addChanges: given => run(() => db.transaction().execute(tx => addChanges(tx, given, bench.now()))),
    changesIn: id => run(() => changesIn(db, id)),
    incidents: (filter = {}) => run(() => incidents(db, filter, normalise)),
    outline: () => run(() => outline(db)),
    allIncidents: which => each(allIncidents(db, which)),
    placeHistory: id => run(() => placeHistory(db, id)),
    placeHistories: () => each(allHistories(db)),
    incident: id => run(() => incident(db, id)),
    report: (id, version) => run(() => report(db, id, version)),
    reportsOf: given => run(() => reportsOf(db, given)),
    incidentsOf: id => run(() => incidentsOf(db, id)),
    search: (text, page = {}) => run(() => search(db, text, normalise, page)),
    passages: query => run(() => passages(db, query, normalise)),
    outlets: () => run(() => outlets(db)),
    words: normalise,
    counts: () => run(() => counts(db)),
    revision: () => run(() => revision(db)),
    putProblems: given => run(() => putProblems(db, given)),
    problems: () => run(() => problems(db)),
    judge: given => run(() => judge(db, given, bench)),
    claim: (report, claim) => run(() => claimView(db, report, claim)),
    incidentView: id => run(() => incidentView(db, id)),
    queue: (filter = {}) => run(() => queue(db, filter)),
    queueCounts: () => run(() => queueCounts(db)),
    judgements: ({ after = 0, limit = 500 } = {}) => run(() => judgementsAfter(db, after, limit)),
    dump: () => each(dump(db)),
    async close() {
      await db.destroy()
      if (file.isOpen) file.close()
    },
  }
}

function openFile(dir: string, readOnly: boolean, scratch: boolean): DatabaseSync {
  const file = readOnly ? openToRead(dir) : openToWrite(dir, scratch)
  try {
    if (!readOnly) migrate(file, dir)
    else if (!isCurrent(file, dir))
      throw new RecordError(
        dir,
        'The record was written by an older riwaya.',
        'Run "riwaya run" on it once: that brings it up to date.',
      )
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

async function counts(db: Db): Promise<Counts> {
  const all = db.fn.countAll<number>().as('n')
  const [versions, current, derived] = [
    await db.selectFrom('reports').select(all).executeTakeFirstOrThrow(),
    await db.selectFrom('reports').select(all).where('current', '=', 1).executeTakeFirstOrThrow(),
    await db.selectFrom('incidents').select(all).executeTakeFirstOrThrow(),
  ]
  return { reports: current.n, claims: await countClaims(db), incidents: derived.n, versions: versions.n }
}

/** `data_version` tells of other connections, `total_changes` of this one. */
async function revision(db: Db): Promise<string> {
  const others = await sql<{ data_version: number }>`pragma data_version`.execute(db)
  const own = await sql<{ n: number }>`select total_changes() as n`.execute(db)
  return `${others.rows[0]!.data_version}.${own.rows[0]!.n}`
}

function plainly<T>(dir: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw plainError(dir, error)
  }
}
