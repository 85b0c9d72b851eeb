import type { PlacePrecision } from '../record/index.ts'

/** A row of `world/places/*.tsv`. */
export interface Place {
  readonly id: string
  /** Arabic names, the usual one first, without the word for its kind. */
  readonly names: readonly string[]
  readonly latin: string
  readonly kind: string
  /** Id of the containing place; null for countries, seas and continents. */
  readonly parent: string | null
  /** WGS84 degrees; null where not known. */
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: PlacePrecision
  readonly source: string
  /** Its P-codes in OCHA's tables of divisions, of the largest unit first; missing where none is known. */
  readonly pcodes?: readonly string[]
}

/** An entry of `world/actors/*.yaml`. */
export interface Actor {
  readonly id: string
  readonly label: { readonly en: string; readonly ar: string }
  readonly kind: string
  readonly country?: string
  readonly acled_inter?: number
  /** Number of the state in UCDP's lists (Gleditsch and Ward); of governments alone. */
  readonly ucdp_state?: number
  readonly parent?: string
  readonly allies?: readonly string[]
  readonly from?: string
  readonly until?: string
  readonly becomes?: string
  readonly names: readonly string[]
  readonly short?: readonly string[]
  readonly source: string
}

/** An entry of `world/outlets/*.yaml`. */
export interface Outlet {
  readonly id: string
  readonly names: readonly string[]
  readonly latin: string
  readonly kind: string
  readonly side?: string
  readonly country?: string
  readonly hosts?: readonly string[]
  readonly source?: string
}

/** What is known of the world, by id. */
export interface World {
  readonly places: ReadonlyMap<string, Place>
  readonly actors: ReadonlyMap<string, Actor>
  readonly outlets: ReadonlyMap<string, Outlet>
}

/** The containing places of a place, nearest first, without itself. Stops at a cycle. */
export function containers(world: World, id: string): Place[] {
  const found: Place[] = []
  let place = world.places.get(id)
  while (place?.parent && found.length < 12) {
    place = world.places.get(place.parent)
    if (place) found.push(place)
  }
  return found
}

/** A party of `world/actors` and the parties that it is part of, the whole last. Stops at a cycle. */
export function wholes(world: World, id: string): ReadonlySet<string> {
  const line = new Set([id])
  for (const member of line) {
    const parent = world.actors.get(member)?.parent
    if (parent) line.add(parent)
  }
  return line
}
