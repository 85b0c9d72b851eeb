import { type RawBuilder, sql } from 'kysely'
import { doubtPoints } from '../judging/index.ts'
import type { Claim, Decision } from '../record/index.ts'
import type { Coded, Found, QueueFilter, QueueLine, QueueState } from './record.ts'
import { programOf } from './shelf.ts'
import type { Db } from './tables.ts'

/** Added to the priority of what a person rejected and the program finds again in another form: a person waits there. */
const FIRST = 1000
const ROWS = 500

/** Every claim of the current reports, as the program found it: those that persons judged are set right by `queueReport`. */
export async function queueAll(db: Db): Promise<void> {
  await db.deleteFrom('queue').execute()
  await queueClaims(db, sql`reports r`)
}

/** The same for some reports. */
export async function queueReports(db: Db, ids: readonly string[]): Promise<void> {
  const list = sql`json_each(${JSON.stringify(ids)})`
  await sql`delete from queue where report in (select value from ${list})`.execute(db)
  await queueClaims(db, sql`${list} w cross join reports r on r.id = w.value`)
}

async function queueClaims(db: Db, reports: RawBuilder<unknown>): Promise<void> {
  await sql`insert or ignore into queue (report, claim, incident, state, todo, skipped, doubt, weight, priority)
    select r.id, c.claim, i.id, 'open', 1, 0, coalesce(c.doubt, 1), coalesce(i.weight, 1),
      coalesce(c.doubt, 1) * coalesce(i.weight, 1)
    from ${reports} join claims c on c.report_key = r.key
    left join incident_claims ic on ic.report = r.id and ic.claim = c.claim
    left join incidents i on i.id = ic.incident
    where r.current = 1`.execute(db)
}

/** The rows of one report, with what persons decided. */
export async function queueReport(db: Db, coded: Coded): Promise<void> {
  const report = coded.report.id
  await db.deleteFrom('queue').where('report', '=', report).execute()
  const homes = new Map(
    (
      await db
        .selectFrom('incident_claims as c')
        .innerJoin('incidents as i', 'i.id', 'c.incident')
        .select(['c.claim', 'i.id', 'i.weight'])
        .where('c.report', '=', report)
        .execute()
    ).map(({ claim, id, weight }) => [claim, { id, weight }] as const),
  )
  const judged = coded.judged ?? []
  const decided = new Set(judged.map(one => one.program?.id))
  const line = (claim: Claim, state: QueueState, skipped: boolean) => {
    const home = homes.get(claim.id)
    const [doubt, weight] = [doubtPoints(claim), home?.weight ?? 1]
    return {
      report,
      claim: claim.id,
      incident: home?.id ?? null,
      state,
      todo: state === 'open' || state === 'reconsider' ? (1 as const) : (0 as const),
      skipped: skipped ? (1 as const) : (0 as const),
      doubt,
      weight,
      priority: doubt * weight + (state === 'reconsider' ? FIRST : 0),
    }
  }
  const rows = [
    ...programOf(coded)
      .filter(claim => !decided.has(claim.id))
      .map(claim => line(claim, 'open', false)),
    // What was added and taken back waits for nobody.
    ...judged
      .filter(one => one.inForce || !one.added || one.state !== 'open')
      .map(one => line(one.claim, one.state, one.skipped)),
    ...(coded.stale ?? []).map(({ claim, history }) => line({ ...claim, id: `j${history[0]!.id}` }, 'stale', false)),
  ]
  for (let at = 0; at < rows.length; at += ROWS)
    await db
      .insertInto('queue')
      .values(rows.slice(at, at + ROWS))
      .execute()
}

export async function queue(db: Db, filter: QueueFilter): Promise<Found<QueueLine>> {
  let query = db.selectFrom('queue')
  query = filter.states ? query.where('state', 'in', filter.states) : query.where('todo', '=', 1)
  if (filter.incident !== undefined) query = query.where('incident', '=', filter.incident)
  if (filter.report !== undefined) query = query.where('report', '=', filter.report)
  const { total } = await query.select(db.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const page = query
    .selectAll()
    .orderBy('skipped')
    .orderBy('priority', 'desc')
    .orderBy('report')
    .orderBy('claim')
    .offset(filter.offset ?? 0)
    .limit(filter.limit ?? 50)
  const rows = await db
    .selectFrom(page.as('q'))
    .leftJoin('reports as r', join => join.onRef('r.id', '=', 'q.report').on('r.current', '=', 1))
    .leftJoin('claims as c', join => join.onRef('c.report_key', '=', 'r.key').onRef('c.claim', '=', 'q.claim'))
    .leftJoin('judgements as j', join =>
      join.on(sql`'j' || j.id`, '=', sql.ref('q.claim')).onRef('j.report', '=', 'q.report').on('c.claim', 'is', null),
    )
    .selectAll('q')
    .select(['r.outlet', 'r.published', 'c.claim as found', 'c.type', 'c.trigger', 'j.seen', 'j.decision'])
    .orderBy('q.skipped')
    .orderBy('q.priority', 'desc')
    .orderBy('q.report')
    .orderBy('q.claim')
    .execute()
  return { items: rows.map(lineOf), total }
}

interface Row extends Omit<QueueLine, 'skipped' | 'lost' | 'added'> {
  readonly skipped: 0 | 1
  readonly todo: 0 | 1
  readonly found: string | null
  readonly seen: string | null
  readonly decision: string | null
}

/** What only persons hold bears the number of its first judgement, and stands as it was seen then. */
function lineOf({ todo: _, skipped, found, seen, decision, ...row }: Row): QueueLine {
  const claim: Claim | null = seen === null ? null : JSON.parse(seen).claim
  return {
    ...row,
    skipped: skipped === 1,
    lost: found === null,
    added: decision !== null && (JSON.parse(decision) as Decision).kind === 'add',
    ...(claim && { type: claim.type, trigger: claim.trigger.text }),
  }
}

export async function queueCounts(db: Db): Promise<Readonly<Record<QueueState, number>>> {
  const rows = await db
    .selectFrom('queue')
    .select(['state', db.fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute()
  const none = { open: 0, reconsider: 0, accepted: 0, rejected: 0, unclear: 0, stale: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ state, n }) => [state, n])) }
}
