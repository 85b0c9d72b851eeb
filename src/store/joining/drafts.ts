import { sql } from 'kysely'
import { refKey } from '../../judging/index.ts'
import type { ClaimRef } from '../../record/index.ts'
import type { Db } from '../tables.ts'
import { turn } from '../turn.ts'
import type { Group } from './groups.ts'
import { each, groupsOf, parts, shownOf } from './rows.ts'

/** Groups of which incidents are made in one go, where no more belong to them. */
const PORTION = 200

/** Groups of claims that were one before, of some of the same claims, or under one name: what becomes of them is told together. */
export interface Family {
  readonly groups: readonly Group[]
  /** The program's former groups, with all that was in them. */
  readonly before: readonly Pick<Group, 'id' | 'claims'>[]
  /** True where persons judged any of the reports: what they joined and parted is among these. */
  readonly judged: boolean
}

/** Puts the groups that a run found aside, until incidents are made of them: those of a large record would fill the memory. */
export async function putAside(db: Db, groups: AsyncIterable<readonly Group[]>): Promise<void> {
  await sql`create temp table drafts (n integer primary key, id text not null, first integer, claims text not null)`.execute(
    db,
  )
  await sql`create temp table draft_claims (report text not null, claim text not null, n integer not null,
    primary key (report, claim)) without rowid`.execute(db)
  for await (const portion of groups) {
    const rows = portion.map(({ id, from, claims }) => [id, from, claims.map(({ report, claim }) => [report, claim])])
    await sql`insert into drafts (id, first, claims)
      select value ->> 0, value ->> 1, value -> 2 from ${each(rows)}`.execute(db)
    await turn()
  }
  await sql`insert into draft_claims (report, claim, n)
    select c.value ->> 0 as report, c.value ->> 1 as claim, d.n from drafts d, json_each(d.claims) c
    order by report, claim`.execute(db)
}

export async function dropDrafts(db: Db): Promise<void> {
  await sql`drop table draft_claims`.execute(db)
  await sql`drop table drafts`.execute(db)
}

/** What was put aside, by first day, with what was before; last the former groups of claims that are gone, where nothing else is left of them. */
export async function* families(db: Db, gone: () => Promise<readonly ClaimRef[]>): AsyncGenerator<Family> {
  const { rows } = await sql<{ all: string }>`select json_group_array(n) as "all" from
    (select n from drafts order by first is null, first, id)`.execute(db)
  const order: number[] = JSON.parse(rows[0]!.all)
  const done = new Uint8Array(order.length + 1)
  const judged = await judgedDrafts(db)
  if (judged.length > 0) yield await family(db, judged, done, true)
  for (let at = 0; at < order.length; ) {
    const seeds: number[] = []
    for (; at < order.length && seeds.length < PORTION; at++) if (done[order[at]!] === 0) seeds.push(order[at]!)
    if (seeds.length > 0) yield await family(db, seeds, done, false)
  }
  for (const part of parts(await gone())) {
    const { rows } = await sql<{ incident: string }>`select distinct g.incident
      from ${each(part.map(({ report, claim }) => [report, claim]))} w
      cross join program_groups g on g.report = w.value ->> 0 and g.claim = w.value ->> 1
      where not exists (select 1 from draft_claims d where d.report = g.report and d.claim = g.claim)`.execute(db)
    const ids = rows.map(({ incident }) => incident)
    if (ids.length > 0) yield { groups: [], before: await former(db, ids), judged: true }
  }
}

/** Those of reports of which persons judged any claim. */
async function judgedDrafts(db: Db): Promise<number[]> {
  const { rows } = await sql<{ n: number }>`select distinct d.n from
    (select report from judgement_reports union select report from judgements where report is not null) j
    join draft_claims d on d.report = j.report`.execute(db)
  return rows.map(({ n }) => n)
}

/** All groups, of now and before, that hang together with some of now by their claims or their names. */
async function family(db: Db, seeds: readonly number[], done: Uint8Array, judged: boolean): Promise<Family> {
  const groups: Group[] = []
  const before = new Map<string, readonly ClaimRef[]>()
  const known = new Set<string>()
  let numbers = seeds
  while (numbers.length > 0) {
    for (const n of numbers) done[n] = 1
    const drafts = await draftsOf(db, numbers)
    for (const draft of drafts) groups.push(draft)
    const next = new Set<number>()
    for (let refs = drafts.flatMap(({ claims }) => claims); refs.length > 0; ) {
      const fresh = refs.filter(ref => !known.has(refKey(ref)))
      for (const ref of fresh) known.add(refKey(ref))
      for (const n of await numbersOf(db, fresh)) if (done[n] === 0) next.add(n)
      const homes = new Set((await groupsOf(db, fresh)).map(({ incident }) => incident))
      const were = await former(
        db,
        [...homes].filter(id => !before.has(id)),
      )
      for (const { id, claims } of were) before.set(id, claims)
      refs = [...were.flatMap(({ claims }) => claims), ...(judged ? await shownBeside(db, fresh) : [])]
    }
    const names = new Set(drafts.map(({ id }) => id))
    for (const { id, claims } of await former(
      db,
      [...names].filter(id => !before.has(id)),
    )) {
      const of = await numbersOf(db, claims)
      // One that nothing touched goes on, and one that was made in this run bears the name that it had.
      if (of.size === 0 || [...of].some(n => done[n] === 1)) continue
      before.set(id, claims)
      for (const n of of) next.add(n)
    }
    numbers = [...next]
  }
  return { groups, before: [...before].map(([id, claims]) => ({ id, claims })), judged }
}

async function draftsOf(db: Db, numbers: readonly number[]): Promise<Group[]> {
  const found: Group[] = []
  for (const part of parts(numbers)) {
    const { rows } = await sql<{ id: string; first: number | null; claims: string }>`
      select d.id, d.first, d.claims from ${each(part)} w cross join drafts d on d.n = w.value`.execute(db)
    for (const { id, first, claims } of rows) {
      const refs = JSON.parse(claims) as [string, string][]
      found.push({ id, from: first, claims: refs.map(([report, claim]) => ({ report, claim })) })
    }
  }
  return found
}

/** The groups of now in which claims are. */
async function numbersOf(db: Db, refs: readonly ClaimRef[]): Promise<ReadonlySet<number>> {
  const found = new Set<number>()
  for (const part of parts(refs)) {
    const { rows } = await sql<{ n: number }>`
      select d.n from ${each(part.map(({ report, claim }) => [report, claim]))} w
      cross join draft_claims d on d.report = w.value ->> 0 and d.claim = w.value ->> 1`.execute(db)
    for (const { n } of rows) found.add(n)
  }
  return found
}

/** The program's groups of these names, as the record has them. */
async function former(db: Db, ids: readonly string[]): Promise<{ readonly id: string; readonly claims: ClaimRef[] }[]> {
  const found = new Map<string, ClaimRef[]>()
  for (const part of parts(ids)) {
    const { rows } = await sql<ClaimRef & { readonly incident: string }>`
      select g.report, g.claim, g.incident from ${each(part)} w cross join program_groups g on g.incident = w.value`.execute(
      db,
    )
    for (const { report, claim, incident } of rows) {
      const known = found.get(incident)
      if (known) known.push({ report, claim })
      else found.set(incident, [{ report, claim }])
    }
  }
  return [...found].map(([id, claims]) => ({ id, claims }))
}

/** All claims of the incidents in which persons see these. */
async function shownBeside(db: Db, refs: readonly ClaimRef[]): Promise<ClaimRef[]> {
  const found: ClaimRef[] = []
  for (const part of parts([...new Set((await shownOf(db, refs)).map(({ incident }) => incident))])) {
    const { rows } = await sql<ClaimRef>`
      select c.report, c.claim from ${each(part)} w cross join incident_claims c on c.incident = w.value`.execute(db)
    for (const row of rows) found.push(row)
  }
  return found
}
