import type { Actor, Outlet, World } from '../lexicon/index.ts'

/** An outlet by its id, host or one of its names; undefined where it is not known. */
export function outletOf(world: World | undefined, given: string): Outlet | undefined {
  return outletsOf(world).get(given.toLowerCase())
}

const OUTLETS = new WeakMap<World, ReadonlyMap<string, Outlet>>()

/** Outlets by all that an input may call them; made once for a world. */
function outletsOf(world: World | undefined): ReadonlyMap<string, Outlet> {
  if (!world) return new Map()
  const made = OUTLETS.get(world)
  if (made) return made
  const all = [...world.outlets.values()].flatMap(outlet =>
    [`${outlet.id}`, outlet.latin, ...outlet.names, ...(outlet.hosts ?? [])].map(
      key => [key.toLowerCase(), outlet] as const,
    ),
  )
  OUTLETS.set(world, new Map(all))
  return OUTLETS.get(world)!
}

/** The party that alone bears a name, as it is written; undefined where none does, or several do. */
export function partyCalled(world: World | undefined, name: string): Actor | undefined {
  if (!world) return undefined
  let named = PARTIES.get(world)
  if (!named) {
    const all = [...world.actors.values()].flatMap(actor => actor.names.map(called => [called, actor] as const))
    const bearers = Map.groupBy(all, ([called]) => called)
    named = new Map([...bearers].flatMap(([called, by]) => (by.length === 1 ? [[called, by[0]![1]] as const] : [])))
    PARTIES.set(world, named)
  }
  return named.get(name)
}

const PARTIES = new WeakMap<World, ReadonlyMap<string, Actor>>()

/** Ids of the places whose Latin name begins with what was typed; none for Arabic, which is searched as written. */
export function placesCalled(world: World | undefined, typed: string): readonly string[] {
  const latin = plain(typed)
  if (!world || latin === '') return []
  return [...world.places.values()].filter(place => plain(place.latin).startsWith(latin)).map(place => place.id)
}

/** Latin letters without their marks: Dūmā and Duma are one. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
}
