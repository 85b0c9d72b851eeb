import { type Lexicon, type World, wholes } from '../../lexicon/index.ts'
import type { Named } from '../../record/index.ts'

/**
 * قصفت قوات النظام … وقصفت الفصائل: whether the doers of two tellings, as far as `world/actors` knows them, are on different sides of
 * one war.
 */
export function onOtherSides(a: readonly Named[], b: readonly Named[], { world }: Lexicon): boolean {
  const fighters = (names: readonly Named[]) =>
    names.flatMap(n => (n.id && FIGHTING.has(kindOf(n.id, world)) ? [n.id] : []))
  const [x, y] = [fighters(a), fighters(b)]
  if (!x.length || !y.length) return false
  return x.every(n => y.every(m => areRivals(n, m, world)))
}

const FIGHTING = new Set([
  'state',
  'government',
  'state-forces',
  'police',
  'rebel',
  'militia',
  'operations-room',
  'coalition',
])
const OF_STATE = new Set(['state', 'government', 'state-forces', 'police'])

const kindOf = (id: string, world: World) => world.actors.get(id)?.kind ?? ''

/** At home in one country, one of them its state's and the other not, and neither fights beside the other. */
function areRivals(a: string, b: string, world: World): boolean {
  const [x, y] = [world.actors.get(a)!, world.actors.get(b)!]
  if (x.country !== y.country || OF_STATE.has(x.kind) === OF_STATE.has(y.kind)) return false
  const [p, q] = [sideOf(a, world), sideOf(b, world)]
  return ![...p].some(id => q.has(id))
}

/** A party, what it is part of, and who fights on the side of these. */
function sideOf(id: string, world: World): ReadonlySet<string> {
  const own = wholes(world, id)
  return new Set([...own, ...[...own].flatMap(whole => world.actors.get(whole)?.allies ?? [])])
}
