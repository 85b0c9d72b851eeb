import { sql } from 'kysely'
import { changesOf, type Followed, type Joining, keepIds } from '../../incidents/index.ts'
import { refKey } from '../../judging/index.ts'
import { sha256 } from '../../kit/index.ts'
import type { Change, ClaimRef, Incident } from '../../record/index.ts'
import { addIncidents } from '../incidents.ts'
import { anchorsOf, incidentJudgements } from '../judgements.ts'
import { queueReport, queueReports } from '../queue.ts'
import { remake } from '../regroup.ts'
import { shelf } from '../shelf.ts'
import type { Db } from '../tables.ts'
import type { Bench } from '../work-in.ts'
import { codedReports } from './coded.ts'
import type { Group } from './groups.ts'
import { each, groupsOf, parts, shownOf } from './rows.ts'

/** Groups of which incidents are made in one go. */
const PORTION = 200

/** What is to be put into the record. */
export interface Renewal {
  readonly groups: readonly Group[]
  /** Claims that were in groups and are gone. */
  readonly gone: readonly ClaimRef[]
  /** Reports of whose claims any may be another than before. */
  readonly dirty: ReadonlySet<string>
  /** Those of them that are new, changed or coded anew: reasons for changes. */
  readonly because: ReadonlySet<string>
  /** True where the record held no incidents yet: then nothing has changed. */
  readonly first: boolean
}

/** Makes the incidents of the groups that are not as they were, and leaves all others alone. Gives what changed in them. */
export async function renew(db: Db, renewal: Renewal, joining: Joining, bench: Bench): Promise<readonly Change[]> {
  const { groups, before } = await changedGroups(db, renewal)
  const claims = [...groups.flatMap(group => group.claims), ...before.flatMap(group => group.claims)]
  const shown = await shownWith(db, claims, renewal.dirty)
  const were = await followed(db, shown)
  await takeAway(db, 'incidents', 'id', shown)
  await takeAway(
    db,
    'program_groups',
    'incident',
    before.map(({ id }) => id),
  )
  const named = await withoutDoubles(db, keepIds(before, groups))
  const reportOf = codedReports(db)
  for (const part of parts(named, PORTION)) {
    const told = await reportOf(part.flatMap(group => group.claims.map(({ report }) => report)))
    const made = joining.assemble(
      told,
      part.map(group => group.claims),
    )
    const incidents = made.map((incident, n) => ({ ...incident, id: part[n]!.id }))
    await addIncidents(db, incidents, bench.normalise)
    await addGroups(db, incidents)
  }
  const touched = await decided(db, claims, were, bench)
  const reports = new Set([...claims, ...were.flatMap(one => one.claims), ...touched].map(({ report }) => report))
  await queued(db, new Set([...reports, ...renewal.dirty]))
  if (renewal.first) return []
  const refs = [...claims, ...were.flatMap(one => one.claims), ...touched]
  const now = await followed(db, [...new Set((await shownOf(db, refs)).map(({ incident }) => incident))])
  return changesOf(were, now, renewal.because)
}

/** Incidents that hold one of these claims, or one of these reports: a person may have added what is now the program's. */
async function shownWith(db: Db, claims: readonly ClaimRef[], reports: ReadonlySet<string>): Promise<string[]> {
  const found = new Set((await shownOf(db, claims)).map(({ incident }) => incident))
  for (const part of parts([...reports])) {
    const { rows } = await sql<{ incident: string }>`select distinct c.incident from ${each(part)} w
      cross join incident_claims c on c.report = w.value`.execute(db)
    for (const { incident } of rows) found.add(incident)
  }
  return [...found]
}

/** Groups that are not as they were, and the former groups of their claims. */
async function changedGroups(db: Db, { groups, gone, dirty }: Renewal) {
  const all = groups.flatMap(group => group.claims)
  const homes = new Map((await groupsOf(db, [...all, ...gone])).map(row => [refKey(row), row.incident]))
  const ids = [...new Set(homes.values())]
  const former = new Map<string, ClaimRef[]>(ids.map(id => [id, []]))
  for (const part of parts(ids)) {
    const { rows } = await sql<ClaimRef & { incident: string }>`
      select g.report, g.claim, g.incident from ${each(part)} w cross join program_groups g on g.incident = w.value`.execute(
      db,
    )
    for (const { report, claim, incident } of rows) former.get(incident)!.push({ report, claim })
  }
  const kept = new Set<string>()
  const changed = groups.filter(({ claims }) => {
    const home = homes.get(refKey(claims[0]!))
    const same =
      home !== undefined &&
      former.get(home)!.length === claims.length &&
      claims.every(ref => homes.get(refKey(ref)) === home && !dirty.has(ref.report))
    if (same) kept.add(home)
    return !same
  })
  const before = [...former].filter(([id]) => !kept.has(id)).map(([id, claims]) => ({ id, claims }))
  return { groups: changed, before }
}

async function followed(db: Db, ids: readonly string[]): Promise<Followed[]> {
  const found: Followed[] = []
  for (const part of parts(ids, 500)) {
    const rows = await db.selectFrom('incidents').select('json').where('id', 'in', part).execute()
    for (const { json } of rows) found.push(withoutAccounts(JSON.parse(json)))
  }
  return found
}

/** Accounts and voices weigh most, and are not followed. */
function withoutAccounts(incident: Incident): Followed {
  const { id, types, date, place, killed, wounded, actors, disputes, grade, claims, reports } = incident
  return { id, types, date, place, killed, wounded, actors, disputes, grade, claims, reports }
}

async function takeAway(
  db: Db,
  table: 'incidents' | 'program_groups',
  column: 'id' | 'incident',
  ids: readonly string[],
): Promise<void> {
  for (const part of parts(ids))
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in (select value from ${each(part)})`.execute(db)
}

/** A name that an incident got long ago may be what another would be called now: that one gets a name of its own. */
async function withoutDoubles(db: Db, groups: readonly Group[]): Promise<readonly Group[]> {
  const taken = new Set<string>()
  for (const part of parts(groups.map(({ id }) => id))) {
    const { rows } = await sql<{ id: string }>`select i.id from ${each(part)} w cross join incidents i on i.id = w.value
      union select g.incident from ${each(part)} w cross join program_groups g on g.incident = w.value`.execute(db)
    for (const { id } of rows) taken.add(id)
  }
  return groups.map(group => {
    let { id } = group
    while (taken.has(id)) id = `i-${sha256(id).slice(0, 12)}`
    return { ...group, id }
  })
}

async function addGroups(db: Db, incidents: readonly Incident[]): Promise<void> {
  const rows = incidents.flatMap(({ id, claims }) => claims.map(({ report, claim }) => [report, claim, id]))
  await sql`insert into program_groups (report, claim, incident)
    select value ->> 0, value ->> 1, value ->> 2 from ${each(rows)}`.execute(db)
}

/** Lays what persons joined and parted over the new incidents. Gives the claims that it may have moved. */
async function decided(
  db: Db,
  claims: readonly ClaimRef[],
  were: readonly Followed[],
  bench: Bench,
): Promise<readonly ClaimRef[]> {
  // What a person had joined with these from a group that is as it was.
  const left = without(
    were.flatMap(one => one.claims),
    claims,
  )
  const reports = [...new Set([...claims, ...left].map(({ report }) => report))]
  const books = shelf(db)
  const seeds = [...left]
  for (const part of parts(reports, 500))
    for (const judgement of await incidentJudgements(db, part))
      for (const ref of await books.refs(anchorsOf(judgement))) seeds.push(ref)
  if (seeds.length > 0) await remake(db, seeds, books, bench.make, bench.normalise)
  return seeds
}

function without(all: readonly ClaimRef[], some: readonly ClaimRef[]): readonly ClaimRef[] {
  if (all.length === 0) return []
  const keys = new Set(some.map(refKey))
  return all.filter(ref => !keys.has(refKey(ref)))
}

/** The queue of all reports whose claims may count in other incidents, or otherwise, than before. */
async function queued(db: Db, reports: ReadonlySet<string>): Promise<void> {
  const books = shelf(db)
  for (const part of parts([...reports].sort(), 500)) {
    await queueReports(db, part)
    const judged = await db.selectFrom('judgements').select('report').distinct().where('report', 'in', part).execute()
    for (const { report } of judged) {
      const coded = await books.report(report!)
      if (coded) await queueReport(db, coded)
    }
  }
}
