import type { Outlet, World } from '../lexicon/index.ts'

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
