import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import { applyJudgements, doubtPoints } from '../judging/index.ts'
import type { Claim, Incident, Report } from '../record/index.ts'
import { CLAIMS_IN_FORCE } from './claims-in-force.ts'
import { claimJudgements } from './judgements.ts'
import type { Coded, Found, Kept, ReportLine, State } from './record.ts'
import type { Db, Tables } from './tables.ts'
import { addWords, dropWords, indexed, matchExpression, type Normalise } from './words.ts'

const PAGE = 200

type Row = Selectable<Tables['reports']>

/** What makes a version: what was published. Where the file lies and what was cut away from around the text do not. */
const PUBLISHED = ['outlet', 'published', 'title', 'url', 'note', 'sha256'] as const

export async function state(db: Db, report: Report, coder: string): Promise<State> {
  const row = await head(db, report.id)
  if (!row) return 'new'
  return row.coder === coder && samePublished(row, report) ? 'same' : 'changed'
}

export async function putReports(db: Db, batch: readonly Coded[], coder: string, normalise: Normalise) {
  return await db.transaction().execute(async tx => {
    const done = { added: 0, updated: 0, unchanged: 0 }
    for (const coded of batch) done[await putReport(tx, coded, coder, normalise)] += 1
    return done
  })
}

async function putReport(db: Db, { report, claims }: Coded, coder: string, normalise: Normalise) {
  const row = await head(db, report.id)
  if (row && samePublished(row, report)) {
    if (row.coder === coder) return 'unchanged'
    await db
      .updateTable('reports')
      .set({ coder, cut: JSON.stringify(report.cut) })
      .where('key', '=', row.key)
      .execute()
    await db.deleteFrom('claims').where('report_key', '=', row.key).execute()
    await addClaims(db, row.key, claims)
    return 'updated'
  }
  if (row) {
    await db.updateTable('reports').set({ current: 0 }).where('key', '=', row.key).execute()
    await dropWords(db, row.key)
  }
  const { cut, ...plain } = report
  const { insertId } = await db
    .insertInto('reports')
    .values({ ...pick(plain), version: (row?.version ?? 0) + 1, current: 1, cut: JSON.stringify(cut), coder })
    .executeTakeFirstOrThrow()
  const key = Number(insertId)
  await addClaims(db, key, claims)
  await addWords(db, key, indexed(report, normalise))
  return row ? 'updated' : 'added'
}

async function addClaims(db: Db, key: number, claims: readonly Claim[]): Promise<void> {
  for (let at = 0; at < claims.length; at += PAGE)
    await db
      .insertInto('claims')
      .values(
        claims.slice(at, at + PAGE).map((claim, n) => ({
          report_key: key,
          n: at + n,
          claim: claim.id,
          type: claim.type,
          status: claim.status,
          date_from: claim.date?.from ?? null,
          date_to: claim.date?.to ?? null,
          trigger: claim.trigger.text,
          json: JSON.stringify(claim),
          doubt: doubtPoints(claim),
        })),
      )
      .execute()
}

/** A page at a time, by id; no lock is held between pages. */
export async function* currentClaims(db: Db): AsyncGenerator<Coded> {
  let after: string | null = null
  for (;;) {
    let query = db.selectFrom('reports').selectAll().where('current', '=', 1)
    if (after !== null) query = query.where('id', '>', after)
    const rows: Row[] = await query.orderBy('id').limit(PAGE).execute()
    if (rows.length === 0) return
    yield* await withClaims(db, rows)
    after = rows.at(-1)!.id
  }
}

export async function report(db: Db, id: string, version?: number): Promise<Kept | null> {
  const query = db.selectFrom('reports').selectAll().where('id', '=', id)
  const row = await (version === undefined ? query.where('current', '=', 1) : query.where('version', '=', version))
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const [coded] = await withClaims(db, [row])
  const versions = await db.selectFrom('reports').select('version').where('id', '=', id).orderBy('version').execute()
  return { ...coded!, version: row.version, current: row.current === 1, versions: versions.map(v => v.version) }
}

/** The current version of a report; null where there is none. */
export async function codedOf(db: Db, id: string): Promise<Coded | null> {
  const rows = await db.selectFrom('reports').selectAll().where('id', '=', id).where('current', '=', 1).execute()
  return (await withClaims(db, rows))[0] ?? null
}

export async function reportsOf(db: Db, incident: Pick<Incident, 'reports'>): Promise<readonly Coded[]> {
  const found = new Map<string, Coded>()
  for (let at = 0; at < incident.reports.length; at += PAGE) {
    const ids = incident.reports.slice(at, at + PAGE)
    const rows = await db.selectFrom('reports').selectAll().where('current', '=', 1).where('id', 'in', ids).execute()
    for (const coded of await withClaims(db, rows)) found.set(coded.report.id, coded)
  }
  return incident.reports.flatMap(id => found.get(id) ?? [])
}

export async function search(
  db: Db,
  text: string,
  normalise: Normalise,
  { offset = 0, limit = 50 }: { readonly offset?: number; readonly limit?: number },
): Promise<Found<ReportLine>> {
  const match = matchExpression(text, normalise)
  if (match === null && text.trim() !== '') return { items: [], total: 0 }
  let query = db.selectFrom('reports').where('current', '=', 1)
  if (match !== null)
    query = query.where('key', 'in', sql<number>`(select rowid from report_words where report_words match ${match})`)
  const { total } = await query.select(db.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const items = await query
    .select(['id', 'outlet', 'published', 'title', 'url'])
    .select(CLAIMS_IN_FORCE.as('claims'))
    .orderBy('published', order => order.desc().nullsLast())
    .orderBy('id')
    .offset(offset)
    .limit(limit)
    .execute()
  return { items, total }
}

async function head(db: Db, id: string) {
  return await db
    .selectFrom('reports')
    .select(['key', 'version', 'coder', ...PUBLISHED])
    .where('id', '=', id)
    .where('current', '=', 1)
    .executeTakeFirst()
}

function samePublished(row: Pick<Row, (typeof PUBLISHED)[number]>, report: Report): boolean {
  return PUBLISHED.every(name => row[name] === report[name])
}

/** Only the columns: a report from elsewhere may carry more. */
function pick({ id, outlet, published, title, url, note, text, sha256, origin }: Omit<Report, 'cut'>) {
  return { id, outlet, published, title, url, note, text, sha256, origin }
}

export async function withClaims(db: Db, rows: readonly Row[]): Promise<readonly Coded[]> {
  const byKey = new Map<number, Claim[]>(rows.map(row => [row.key, []]))
  if (rows.length > 0)
    for (const { report_key, json } of await db
      .selectFrom('claims')
      .select(['report_key', 'json'])
      .where('report_key', 'in', [...byKey.keys()])
      .orderBy('report_key')
      .orderBy('n')
      .execute())
      byKey.get(report_key)!.push(JSON.parse(json))
  const judgements = await claimJudgements(
    db,
    rows.map(row => row.id),
  )
  return rows.map(row => {
    const report: Report = { ...pick(row), cut: JSON.parse(row.cut) }
    const program = byKey.get(row.key)!
    const { claims, judged, stale } = applyJudgements(report, program, judgements.get(row.id) ?? [])
    if (judged.length + stale.length === 0) return { report, claims }
    return { report, claims, program, judged, stale }
  })
}

export async function outlets(db: Db): Promise<readonly { readonly outlet: string; readonly reports: number }[]> {
  const rows = await db
    .selectFrom('reports')
    .select(['outlet', db.fn.countAll<number>().as('reports')])
    .where('current', '=', 1)
    .where('outlet', 'is not', null)
    .groupBy('outlet')
    .orderBy('reports', 'desc')
    .orderBy('outlet')
    .execute()
  return rows.map(({ outlet, reports }) => ({ outlet: outlet!, reports }))
}
