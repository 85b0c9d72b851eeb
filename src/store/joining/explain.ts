import { candidatesOf, type Explanation, explain, type Joining, type Lean } from '../../incidents/index.ts'
import type { Incident } from '../../record/index.ts'
import type { Db } from '../tables.ts'
import { groupsOf, leansOf, numbersOf } from './rows.ts'
import { standingReader } from './standing.ts'

/**
 * Why the program holds the claims of an incident to be one happening, and why the nearest other is not among them; of an
 * incident that persons regrouped, the program's group with most of its claims. Null where nothing was joined yet.
 */
export async function explainIncident(db: Db, incident: Incident, joining: Joining): Promise<Explanation | null> {
  const homes = await groupsOf(db, incident.claims)
  const counts = [...Map.groupBy(homes, home => home.incident)].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  )
  const group = counts[0]?.[0]
  if (group === undefined) return null
  const refs = await db.selectFrom('program_groups').select(['report', 'claim']).where('incident', '=', group).execute()
  const leans = await leansOf(db, await numbersOf(db, refs), joining)
  if (leans.size === 0) return null
  const { order, at, blocks } = await standingReader(db)(leans)
  const members = [...leans.keys()].map(id => at.get(id)!).sort((a, b) => a - b)
  const candidates = new Map(members.map(n => [n, candidatesOf(leans.get(order[n]!)!, n, blocks)]))
  const wanted = [...new Set([...members, ...[...candidates.values()].flat()])]
  const known = await leansOf(
    db,
    wanted.map(n => order[n]!),
    joining,
  )
  const tellings: Lean[] = []
  for (const n of wanted) tellings[n] = known.get(order[n]!)!
  return explain(incident.id, members, tellings, n => candidates.get(n)!, joining.related)
}
