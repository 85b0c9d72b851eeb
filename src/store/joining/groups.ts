import { sql } from 'kysely'
import { cluster, incidentId, type Joining, type Lean, type Link, union } from '../../incidents/index.ts'
import type { ClaimRef } from '../../record/index.ts'
import type { Db } from '../tables.ts'
import { each, leansOf, parts } from './rows.ts'

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

/** What links join: the numbers of tellings. */
type Component = readonly number[]

/** Groups anew all that hangs together with these tellings, a portion at a time. */
export async function* groupsAround(db: Db, ids: Iterable<number>, joining: Joining): AsyncGenerator<readonly Group[]> {
  for (const portion of portions(await hangingTogether(db, ids))) {
    const leans = await leansOf(db, portion.flat(), joining)
    const links = await linksOf(db, portion)
    yield portion.flatMap((component, n) => groupsIn(component, links[n]!, leans, joining))
  }
}

/** All that links lead to, however far: those that hang together beside each other, each set under one name. */
async function hangingTogether(
  db: Db,
  seeds: Iterable<number>,
): Promise<{ readonly members: Uint32Array; readonly setOf: (id: number) => number }> {
  const last = await db.selectFrom('tellings').select(db.fn.max('id').as('id')).executeTakeFirst()
  const size = Number(last?.id ?? 0) + 1
  const sets = union(size)
  const met = new Uint8Array(size)
  const ids: number[] = []
  const meet = (id: number): void => {
    if (met[id] === 0) ids.push(id)
    met[id] = 1
  }
  for (const id of seeds) meet(id)
  for (let from = 0; from < ids.length; ) {
    const part = ids.slice(from, from + PORTION)
    from += part.length
    const ahead = await sql<{ a: number; b: number }>`
      select l.a, l.b from ${each(part)} w cross join links l on l.a = w.value`.execute(db)
    for (const { a, b } of ahead.rows) {
      meet(b)
      sets.join(a, b)
    }
    const back = await sql<{ a: number }>`
      select distinct l.a from ${each(part)} w cross join links l on l.b = w.value`.execute(db)
    for (const { a } of back.rows) meet(a)
  }
  const members = Uint32Array.from(ids).sort((x, y) => sets.find(x) - sets.find(y) || x - y)
  return { members, setOf: sets.find }
}

/** The sets that no link joins, some at a time. */
function* portions({ members, setOf }: Awaited<ReturnType<typeof hangingTogether>>): Generator<readonly Component[]> {
  let portion: Component[] = []
  let size = 0
  for (let from = 0, to = 0; from < members.length; from = to) {
    const set = setOf(members[from]!)
    while (to < members.length && setOf(members[to]!) === set) to++
    portion.push([...members.subarray(from, to)])
    size += to - from
    if (size < PORTION) continue
    yield portion
    portion = []
    size = 0
  }
  if (portion.length > 0) yield portion
}

/** The links of each component, as places in its own list. */
async function linksOf(db: Db, portion: readonly Component[]): Promise<readonly (readonly Link[])[]> {
  const at = new Map<number, { readonly of: Link[]; readonly place: number }>()
  const found = portion.map(component => {
    const of: Link[] = []
    component.forEach((id, place) => {
      at.set(id, { of, place })
    })
    return of
  })
  for (const part of parts(portion.flat())) {
    const { rows } = await sql<Link>`
      select l.a, l.b, l.score from ${each(part)} w cross join links l on l.a = w.value`.execute(db)
    for (const { a, b, score } of rows) {
      const { of, place } = at.get(a)!
      of.push({ a: place, b: at.get(b)!.place, score })
    }
  }
  return found
}

function groupsIn(
  ids: Component,
  links: readonly Link[],
  leans: ReadonlyMap<number, Lean>,
  { related }: Joining,
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
      claims: members.map(({ ref }) => ref),
      from: days.length > 0 ? Math.min(...days) : null,
    }
  })
}
