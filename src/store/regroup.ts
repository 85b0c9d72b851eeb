import { liveIds, type Regrouping, refKey, regroup } from '../judging/index.ts'
import type { ClaimRef, Incident, Judgement } from '../record/index.ts'
import { addIncidents } from './incidents.ts'
import { anchorsOf, incidentJudgements } from './judgements.ts'
import type { Coded } from './record.ts'
import type { Shelf } from './shelf.ts'
import type { Db } from './tables.ts'
import type { Normalise } from './words.ts'

/** Makes incidents of groups of claims, as the incidents stage does. */
export type MakeIncidents = (told: readonly Coded[], groups: readonly (readonly ClaimRef[])[]) => readonly Incident[]

/** All claims that a change of `seeds` may touch, and what stands and was decided about them. */
interface Component {
  readonly claims: ReadonlyMap<string, ClaimRef>
  readonly groups: readonly (readonly ClaimRef[])[]
  readonly decisions: readonly Regrouping[]
  /** The incidents that hold them now. */
  readonly incidents: readonly string[]
}

/**
 * Makes the incidents anew that hold `seeds`, or are tied to them by the program's groups or by what persons decided, from
 * the claims as they hold now. Gives the reports whose claims it touched.
 */
export async function remake(
  db: Db,
  seeds: readonly ClaimRef[],
  on: Shelf,
  make: MakeIncidents,
  normalise: Normalise,
): Promise<readonly string[]> {
  const { claims, groups, decisions, incidents } = await component(db, seeds, on)
  const reports = [...new Set([...claims.values()].map(ref => ref.report))]
  const told: Coded[] = []
  for (const id of reports) {
    const coded = await on.report(id)
    if (coded) told.push(coded)
  }
  const inForce = new Set(
    told.flatMap(({ report, claims }) => claims.map(claim => refKey({ report: report.id, claim: claim.id }))),
  )
  const all = [...groups, ...alone(claims, groups)]
  const chosen = regroup(all, decisions).map(group => group.filter(ref => inForce.has(refKey(ref))))
  if (incidents.length > 0) await db.deleteFrom('incidents').where('id', 'in', incidents).execute()
  const made = make(
    told,
    chosen.filter(group => group.length > 0),
  )
  if (made.length > 0) await addIncidents(db, made, normalise)
  return reports
}

/** Claims that the program has in no group. */
function alone(claims: ReadonlyMap<string, ClaimRef>, groups: readonly (readonly ClaimRef[])[]): ClaimRef[][] {
  const grouped = new Set(groups.flat().map(refKey))
  return [...claims].filter(([key]) => !grouped.has(key)).map(([, ref]) => [ref])
}

async function component(db: Db, seeds: readonly ClaimRef[], on: Shelf): Promise<Component> {
  const claims = new Map<string, ClaimRef>()
  const groups = new Map<string, readonly ClaimRef[]>()
  const incidents = new Set<string>()
  const decisions = new Map<number, Regrouping>()
  const asked = new Set<string>()
  let fresh = [...seeds]
  const meet = (refs: readonly ClaimRef[]) => {
    for (const ref of refs) if (!claims.has(refKey(ref))) fresh.push(ref)
  }
  while (fresh.length > 0) {
    const batch = fresh
    fresh = []
    for (const ref of batch) {
      if (claims.has(refKey(ref))) continue
      claims.set(refKey(ref), ref)
      for (const [table, seen] of [
        ['program_groups', (id: string, refs: readonly ClaimRef[]) => groups.set(id, refs)],
        ['incident_claims', (id: string) => incidents.add(id)],
      ] as const) {
        const [id, refs] = await neighbours(db, table, ref)
        if (id === null) continue
        seen(id, refs)
        meet(refs)
      }
    }
    const reports = [...new Set(batch.map(ref => ref.report))].filter(id => !asked.has(id))
    for (const id of reports) asked.add(id)
    for (const { id, decision } of holding(await incidentJudgements(db, reports))) {
      if (decisions.has(id)) continue
      const found = await regroupingOf(decision, on)
      if (!found) continue
      decisions.set(id, found)
      meet(found.kind === 'merge' ? found.groups.flat() : found.out)
    }
  }
  return {
    claims,
    groups: [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, refs]) => refs),
    decisions: [...decisions].sort(([a], [b]) => a - b).map(([, decision]) => decision),
    incidents: [...incidents],
  }
}

/** Those that hold and change groups. */
function holding(judgements: readonly Judgement[]): readonly Judgement[] {
  const live = liveIds(judgements)
  return judgements.filter(judgement => live.has(judgement.id) && anchorsOf(judgement).length > 0)
}

async function regroupingOf(decision: Judgement['decision'], on: Shelf): Promise<Regrouping | null> {
  if (decision.kind === 'split') return { kind: 'split', out: await on.refs(decision.out) }
  if (decision.kind !== 'merge') return null
  return { kind: 'merge', groups: await Promise.all(decision.groups.map(group => on.refs(group))) }
}

async function neighbours(
  db: Db,
  table: 'program_groups' | 'incident_claims',
  { report, claim }: ClaimRef,
): Promise<readonly [id: string | null, refs: readonly ClaimRef[]]> {
  const row = await db
    .selectFrom(table)
    .select('incident')
    .where('report', '=', report)
    .where('claim', '=', claim)
    .executeTakeFirst()
  if (!row) return [null, []]
  const refs = await db.selectFrom(table).select(['report', 'claim']).where('incident', '=', row.incident).execute()
  return [row.incident, refs.map(({ report, claim }) => ({ report, claim }))]
}
