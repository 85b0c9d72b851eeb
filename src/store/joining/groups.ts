import { sql } from 'kysely'
import { cluster, incidentId, type Joining, type Lean, union } from '../../incidents/index.ts'
import type { ClaimRef } from '../../record/index.ts'
import type { Db } from '../tables.ts'
import { each, leansOf } from './rows.ts'

/** Tellings that are grouped in one go. */
const PORTION = 5000

/** Claims that the program holds to be one happening. */
export interface Group {
  /** As it would be called if nothing had been called so before. */
  readonly id: string
  readonly claims: readonly ClaimRef[]
  /** First day of its claims, as a day number; null where all leave it open. */
  readonly from: number | null
}

interface Linked {
  readonly ids: readonly number[]
  /** Links among them: places in `ids`. */
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly score: readonly number[]
}

/** Groups anew all that hangs together with these tellings; by first day. */
export async function regroupAround(db: Db, ids: Iterable<number>, joining: Joining): Promise<Group[]> {
  const linked = await hangingTogether(db, ids)
  const groups: Group[] = []
  for (const portion of portions(linked)) {
    const leans = await leansOf(
      db,
      portion.flatMap(({ ids }) => ids),
      joining,
    )
    for (const component of portion) for (const group of groupsIn(component, leans, joining)) groups.push(group)
  }
  return groups.sort((x, y) => (x.from ?? Infinity) - (y.from ?? Infinity) || (x.id < y.id ? -1 : 1))
}

/** All that links lead to, however far. */
async function hangingTogether(db: Db, seeds: Iterable<number>): Promise<Linked> {
  const at = new Map<number, number>()
  const ids: number[] = []
  const [a, b, score]: [number[], number[], number[]] = [[], [], []]
  const meet = (id: number): void => {
    if (at.has(id)) return
    at.set(id, ids.length)
    ids.push(id)
  }
  for (const id of seeds) meet(id)
  for (let from = 0; from < ids.length; ) {
    const part = ids.slice(from, from + PORTION)
    from += part.length
    const ahead = await sql<{ a: number; b: number; score: number }>`
      select l.a, l.b, l.score from ${each(part)} w cross join links l on l.a = w.value`.execute(db)
    for (const row of ahead.rows) {
      meet(row.b)
      a.push(at.get(row.a)!)
      b.push(at.get(row.b)!)
      score.push(row.score)
    }
    const back = await sql<{ a: number }>`
      select distinct l.a from ${each(part)} w cross join links l on l.b = w.value`.execute(db)
    for (const row of back.rows) meet(row.a)
  }
  return { ids, a, b, score }
}

/** A component, with its links as places in its own list. */
interface Component {
  readonly ids: number[]
  readonly links: { readonly a: number; readonly b: number; readonly score: number }[]
}

/** The parts that no link joins, some at a time. */
function* portions({ ids, a, b, score }: Linked): Generator<readonly Component[]> {
  const sets = union(ids.length)
  for (let n = 0; n < a.length; n++) sets.join(a[n]!, b[n]!)
  const components = new Map<number, Component>()
  const place: number[] = []
  ids.forEach((id, n) => {
    const root = sets.find(n)
    const component = components.get(root) ?? { ids: [], links: [] }
    components.set(root, component)
    place.push(component.ids.push(id) - 1)
  })
  for (let n = 0; n < a.length; n++)
    components.get(sets.find(a[n]!))!.links.push({ a: place[a[n]!]!, b: place[b[n]!]!, score: score[n]! })
  let portion: Component[] = []
  let size = 0
  for (const component of components.values()) {
    portion.push(component)
    size += component.ids.length
    if (size < PORTION) continue
    yield portion
    portion = []
    size = 0
  }
  if (portion.length > 0) yield portion
}

function groupsIn({ ids, links }: Component, leans: ReadonlyMap<number, Lean>, { related }: Joining): Group[] {
  const order = ids.map((id, n) => ({ n, lean: leans.get(id)! })).sort((x, y) => (x.lean.rank < y.lean.rank ? -1 : 1))
  const at = new Map(order.map(({ n }, place) => [n, place]))
  const tellings = order.map(({ lean }) => lean)
  const placed = links.map(({ a, b, score }) => ({ a: at.get(a)!, b: at.get(b)!, score }))
  return cluster(tellings, placed, related).map(group => {
    const members = group.map(n => tellings[n]!)
    const days = members.map(({ from }) => from).filter(day => day !== null)
    return {
      id: incidentId(members),
      claims: members.map(({ ref }) => ref),
      from: days.length > 0 ? Math.min(...days) : null,
    }
  })
}
