import { byCodeUnit, stableJson } from '../kit/index.ts'
import type { Change, ChangeKind, ChangeValue, ClaimRef, Incident } from '../record/index.ts'

/** What of an incident is followed through time. */
export type Followed = Pick<
  Incident,
  'id' | 'types' | 'date' | 'place' | 'killed' | 'wounded' | 'actors' | 'disputes' | 'grade' | 'claims' | 'reports'
>

/**
 * Gives incidents the ids that they had: one that holds claims of an incident whose id would be gone takes it over, the one
 * with most of its claims first. So an earlier report that comes in late renames nothing, and of an incident that is split
 * the larger part goes on under its id.
 */
export function keepIds<T extends Pick<Incident, 'id' | 'claims'>>(
  before: readonly Pick<Followed, 'id' | 'claims'>[],
  after: readonly T[],
): T[] {
  const standing = new Set(after.map(({ id }) => id))
  const kept = new Set(before.map(({ id }) => id))
  const holders = new Map(before.flatMap(({ id, claims }) => claims.map(ref => [keyOf(ref), id] as const)))
  const shares = after
    .filter(({ id }) => !kept.has(id))
    .flatMap(({ id, claims }) =>
      [...countBy(claims, ref => holders.get(keyOf(ref)))].map(([old, n]) => ({ id, old, n })),
    )
    .filter(({ old }) => !standing.has(old))
    .sort((a, b) => b.n - a.n || byCodeUnit(a.old, b.old) || byCodeUnit(a.id, b.id))
  const named = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id, old } of shares) {
    if (named.has(id) || taken.has(old)) continue
    named.set(id, old)
    taken.add(old)
  }
  return after.map(incident => ({ ...incident, id: named.get(incident.id) ?? incident.id }))
}

/**
 * What changed in the incidents of a record and because of which of the reports that are new, changed or coded anew. Gives
 * changes by incident, then in the order of `CHANGE_KINDS`; none where nothing differs.
 */
export function changesOf(
  before: readonly Followed[],
  after: readonly Followed[],
  reports: ReadonlySet<string>,
): Change[] {
  const were = new Map(before.map(one => [one.id, one]))
  const are = new Map(after.map(one => [one.id, one]))
  const wasIn = new Map(before.flatMap(({ id, claims }) => claims.map(ref => [keyOf(ref), id] as const)))
  const isIn = new Map(after.flatMap(({ id, claims }) => claims.map(ref => [keyOf(ref), id] as const)))
  const known = new Set(before.flatMap(one => one.reports))
  const changes: Change[] = []
  const add = (kind: ChangeKind, old: Followed | undefined, now: Followed | undefined, more: Partial<Change> = {}) => {
    const either = [...new Set([...(old?.reports ?? []), ...(now?.reports ?? [])])]
    // A report that a run kept before it was interrupted is known to the record, but to none of its incidents.
    const touched = either.filter(id => reports.has(id) || !known.has(id))
    const incident = (old ?? now)!.id
    changes.push({ incident, kind, before: null, after: null, other: null, because: touched.sort(byCodeUnit), ...more })
  }
  for (const now of after) {
    const old = were.get(now.id)
    if (old) for (const [kind, b, a] of differences(old, now)) add(kind, old, now, { before: b, after: a })
    else {
      const [from] = [...countBy(now.claims, ref => wasIn.get(keyOf(ref)))].sort((a, b) => b[1] - a[1])
      if (from && are.has(from[0])) add('split', were.get(from[0]), now, { other: now.id })
      add('new', undefined, now, { after: now.reports })
    }
  }
  for (const old of before) {
    if (are.has(old.id)) continue
    const [into] = [...countBy(old.claims, ref => isIn.get(keyOf(ref)))].sort((a, b) => b[1] - a[1])
    if (into) add('merged', old, are.get(into[0]), { other: into[0] })
    else add('gone', old, undefined, { before: old.reports })
  }
  return changes.sort((a, b) => byCodeUnit(a.incident, b.incident))
}

function differences(old: Followed, now: Followed): (readonly [ChangeKind, ChangeValue, ChangeValue])[] {
  const claims = ({ claims: of }: Followed): string[] => of.map(ref => `${ref.report} ${ref.claim}`).sort(byCodeUnit)
  const pairs: readonly (readonly [ChangeKind, ChangeValue, ChangeValue])[] = [
    ['told', claims(old), claims(now)],
    ['days', old.date, now.date],
    ['place', old.place, now.place],
    ['types', old.types, now.types],
    ['killed', old.killed, now.killed],
    ['wounded', old.wounded, now.wounded],
    ['parties', old.actors, now.actors],
    ['disputes', old.disputes.map(d => d.text), now.disputes.map(d => d.text)],
    ['grade', old.grade, now.grade],
  ]
  return pairs.filter(([, b, a]) => stableJson(b) !== stableJson(a))
}

function keyOf({ report, claim }: ClaimRef): string {
  return `${report}\u0001${claim}`
}

function countBy<T>(items: readonly T[], of: (item: T) => string | undefined): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) {
    const key = of(item)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
