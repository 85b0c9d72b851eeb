import { sql } from 'kysely'
import { changesOf, type Followed, type Joining, keepIds } from '../../incidents/index.ts'
import { refKey } from '../../judging/index.ts'
import { sha256 } from '../../kit/index.ts'
import type { ClaimRef, Incident } from '../../record/index.ts'
import { addChanges } from '../changes.ts'
import { addIncidents } from '../incidents.ts'
import { anchorsOf, incidentJudgements } from '../judgements.ts'
import { queueReport, queueReports } from '../queue.ts'
import type { Coded } from '../record.ts'
import { remake } from '../regroup.ts'
import { shelf } from '../shelf.ts'
import type { Db } from '../tables.ts'
import { turn } from '../turn.ts'
import type { Bench } from '../work-in.ts'
import { codedReports } from './coded.ts'
import type { Family } from './drafts.ts'
import type { Group } from './groups.ts'
import { each, parts, shownOf } from './rows.ts'

/** Groups of which incidents are made in one go. */
const PORTION = 200

/** What is to be put into the record beside groups. */
export interface Renewal {
  /** Reports of whose claims any may be another than before. */
  readonly dirty: ReadonlySet<string>
  /** Those of them that are new, changed or coded anew: reasons for changes. */
  readonly because: ReadonlySet<string>
  /** True where the record held no incidents yet: then nothing has changed. */
  readonly first: boolean
}

interface Means extends Renewal {
  readonly joining: Joining
  readonly bench: Bench
  readonly reportsOf: (ids: readonly string[]) => Promise<readonly Coded[]>
  readonly at: string
}

/** Makes the incidents of the groups that are not as they were, leaves all others alone, and keeps what changed in them. */
export async function renew(
  db: Db,
  families: AsyncIterable<Family>,
  renewal: Renewal,
  joining: Joining,
  bench: Bench,
): Promise<void> {
  const means = { ...renewal, joining, bench, reportsOf: codedReports(db), at: bench.now() }
  const touched = new Set(renewal.dirty)
  for await (const family of families) {
    for (const report of await renewFamily(db, family, means)) touched.add(report)
    await turn()
  }
  await queued(db, touched)
}

/** Gives the reports whose claims may count in other incidents, or otherwise, than before. */
async function renewFamily(db: Db, family: Family, means: Means): Promise<Iterable<string>> {
  const { joining, bench, reportsOf } = means
  const { groups, before } = changedIn(family, means.dirty)
  const claims = [...groups.flatMap(group => group.claims), ...before.flatMap(group => group.claims)]
  const shown = means.first ? [] : await shownWith(db, claims, family.judged ? means.dirty : new Set())
  const were = await followed(db, shown)
  await takeAway(db, 'incidents', 'id', shown)
  await takeAway(
    db,
    'program_groups',
    'incident',
    before.map(({ id }) => id),
  )
  const named = await withoutDoubles(db, keepIds(before, groups))
  for (const part of parts(named, PORTION)) {
    const told = await reportsOf(part.flatMap(group => group.claims.map(({ report }) => report)))
    const made = joining.assemble(
      told,
      part.map(group => group.claims),
    )
    const incidents = made.map((incident, n) => ({ ...incident, id: part[n]!.id }))
    await addIncidents(db, incidents, bench.normalise)
    await addGroups(db, incidents)
  }
  const touched = family.judged ? await decided(db, claims, were, bench) : []
  const refs = [...claims, ...were.flatMap(one => one.claims), ...touched]
  if (!means.first) {
    const now = await followed(db, [...new Set((await shownOf(db, refs)).map(({ incident }) => incident))])
    await addChanges(db, changesOf(were, now, means.because), means.at)
  }
  return new Set(refs.map(({ report }) => report))
}

/** Groups that are not as they were, and the former groups of their claims. */
function changedIn({ groups, before }: Family, dirty: ReadonlySet<string>): Pick<Family, 'groups' | 'before'> {
  const homes = new Map(before.flatMap(({ id, claims }) => claims.map(ref => [refKey(ref), id] as const)))
  const sizes = new Map(before.map(({ id, claims }) => [id, claims.length]))
  const kept = new Set<string>()
  const changed = groups.filter(({ claims }) => {
    const home = homes.get(refKey(claims[0]!))
    const same =
      home !== undefined &&
      sizes.get(home) === claims.length &&
      claims.every(ref => homes.get(refKey(ref)) === home && !dirty.has(ref.report))
    if (same) kept.add(home)
    return !same
  })
  return { groups: changed, before: before.filter(({ id }) => !kept.has(id)) }
}

/** Incidents that hold one of these claims, or one of these reports: a person may have added what is now the program's. */
async function shownWith(db: Db, claims: readonly ClaimRef[], reports: ReadonlySet<string>): Promise<string[]> {
  const found = new Set((await shownOf(db, claims)).map(({ incident }) => incident))
  for (const part of parts([...reports])) {
    const { rows } = await sql<{ incident: string }>`select distinct c.incident from ${each(part)} w
      cross join incident_claims c on c.report = w.value
      where not exists (select 1 from program_groups g where g.report = c.report and g.claim = c.claim)`.execute(db)
    for (const { incident } of rows) found.add(incident)
  }
  return [...found]
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
    await turn()
  }
}
