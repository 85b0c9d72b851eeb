import { sql } from 'kysely'
import { cluster, incidentId, type Joining, type Lean, type Link, union } from '../../incidents/index.ts'
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
  const groups: Group[] = []
  const one = sameOnes()
  for (const portion of portions(await hangingTogether(db, ids))) {
    const wanted = portion.flatMap(component => component.ids)
    const leans = await leansOf(db, wanted, joining)
    for (const component of portion) for (const group of groupsIn(component, leans, joining, one)) groups.push(group)
  }
  return groups.sort((x, y) => (x.from ?? Infinity) - (y.from ?? Infinity) || (x.id < y.id ? -1 : 1))
}

/** Gives the same string for equal strings: ids of a record's claims are many, different ones are few. */
function sameOnes(): (text: string) => string {
  const known = new Map<string, string>()
  return text => {
    const before = known.get(text)
    if (before === undefined) known.set(text, text)
    return before ?? text
  }
}

/** All that links lead to, however far. */
async function hangingTogether(db: Db, seeds: Iterable<number>): Promise<Linked> {
  const last = await db.selectFrom('tellings').select(db.fn.max('id').as('id')).executeTakeFirst()
  /** Where in `ids` a telling is, counted from 1; 0 where it was not met. */
  const at = new Int32Array(Number(last?.id ?? 0) + 1)
  const ids: number[] = []
  const [a, b, score]: [number[], number[], number[]] = [[], [], []]
  const meet = (id: number): number => {
    if (at[id] === 0) at[id] = ids.push(id)
    return at[id]! - 1
  }
  for (const id of seeds) meet(id)
  for (let from = 0; from < ids.length; ) {
    const part = ids.slice(from, from + PORTION)
    from += part.length
    const ahead = await sql<{ a: number; b: number; score: number }>`
      select l.a, l.b, l.score from ${each(part)} w cross join links l on l.a = w.value`.execute(db)
    for (const row of ahead.rows) {
      a.push(meet(row.a))
      b.push(meet(row.b))
      score.push(row.score)
    }
    const back = await sql<{ a: number }>`
      select distinct l.a from ${each(part)} w cross join links l on l.b = w.value`.execute(db)
    for (const row of back.rows) meet(row.a)
  }
  return { ids, a, b, score }
}

/** What links join, with the links as places in its own list. */
interface Component {
  readonly ids: number[]
  readonly links: Link[]
}

/** The parts that no link joins, some at a time. */
function* portions({ ids, a, b, score }: Linked): Generator<readonly Component[]> {
  const sets = union(ids.length)
  for (let n = 0; n < a.length; n++) sets.join(a[n]!, b[n]!)
  const members = Uint32Array.from(ids.keys()).sort((x, y) => sets.find(x) - sets.find(y) || x - y)
  const links = Uint32Array.from(a.keys()).sort((x, y) => sets.find(a[x]!) - sets.find(a[y]!) || x - y)
  let portion: Component[] = []
  let size = 0
  for (let from = 0, link = 0, to = 0; from < members.length; from = to) {
    const root = sets.find(members[from]!)
    const place = new Map<number, number>()
    for (to = from; to < members.length && sets.find(members[to]!) === root; to++) place.set(members[to]!, to - from)
    const component: Component = { ids: [...place.keys()].map(n => ids[n]!), links: [] }
    for (; link < links.length && sets.find(a[links[link]!]!) === root; link++) {
      const n = links[link]!
      component.links.push({ a: place.get(a[n]!)!, b: place.get(b[n]!)!, score: score[n]! })
    }
    portion.push(component)
    size += component.ids.length
    if (size < PORTION) continue
    yield portion
    portion = []
    size = 0
  }
  if (portion.length > 0) yield portion
}

function groupsIn(
  { ids, links }: Component,
  leans: ReadonlyMap<number, Lean>,
  { related }: Joining,
  one: (text: string) => string,
): Group[] {
  const order = ids.map((id, n) => ({ n, lean: leans.get(id)! })).sort((x, y) => (x.lean.rank < y.lean.rank ? -1 : 1))
  const at = new Map(order.map(({ n }, place) => [n, place]))
  const tellings = order.map(({ lean }) => lean)
  const placed = links.map(({ a, b, score }) => ({ a: at.get(a)!, b: at.get(b)!, score }))
  return cluster(tellings, placed, related).map(group => {
    const members = group.map(n => tellings[n]!)
    const days = members.map(({ from }) => from).filter(day => day !== null)
    return {
      id: incidentId(members),
      claims: members.map(({ ref }) => ({ report: one(ref.report), claim: one(ref.claim) })),
      from: days.length > 0 ? Math.min(...days) : null,
    }
  })
}
