import type { World } from '../../lexicon/index.ts'
import type { Claim, Incident, Named } from '../../record/index.ts'
import type { Label, Names } from '../api/index.ts'
import { outletOf, partyCalled } from '../known.ts'

/** The usual names of all that some claims and incidents name, and of the outlets. */
export function namesOf(
  world: World | undefined,
  claims: readonly Claim[],
  incidents: readonly Incident[],
  outlets: readonly (string | null)[],
): Names {
  const ids = new Set<string>()
  const places = new Set<string>()
  const add = (to: Set<string>, list: readonly Named[]) => {
    for (const { id } of list) if (id !== null) to.add(id)
  }
  for (const claim of claims) {
    add(places, claim.places)
    for (const list of [claim.actors, claim.targets, claim.sources]) add(ids, list)
  }
  for (const { place, disputes } of incidents) {
    if (place?.id) places.add(place.id)
    for (const { params } of disputes) for (const id of params?.parties?.flat() ?? []) ids.add(id)
  }
  const given = new Set([
    ...outlets.filter(outlet => outlet !== null),
    ...incidents.flatMap(({ accounts, voices }) => [
      ...accounts.flatMap(({ chain }) => chain.slice(-1)),
      ...voices.map(({ name }) => name),
    ]),
  ])
  return { ...namesByIds(world, ids, given), places: labels(places, id => placeLabel(world, id)) }
}

/** The usual names of some parties and outlets. */
export function namesByIds(world: World | undefined, parties: Iterable<string>, outlets: Iterable<string>): Names {
  return {
    world: labels(parties, id => labelOf(world, id)),
    places: {},
    outlets: labels(outlets, name => {
      const outlet = outletOf(world, name)
      return outlet ? { en: outlet.latin, ar: outlet.names[0] ?? outlet.latin } : null
    }),
  }
}

/** An outlet by its usual names; any other source by what it is called, in English by the label of the party it is. */
export function sourceLabel(world: World | undefined, id: string): Label {
  const outlet = outletOf(world, id)
  return outlet ? { en: outlet.latin, ar: outlet.names[0] ?? outlet.latin } : speakerLabel(world, id)
}

/** Somebody whom reports name as a source: in Arabic as they write it. */
export function speakerLabel(world: World | undefined, name: string): Label {
  return { en: partyCalled(world, name)?.label.en ?? name, ar: name }
}

/** The usual names of a party or source: an actor, or a place that speaks or acts. Ids of the two may be equal. */
export function labelOf(world: World | undefined, id: string): Label | null {
  const actor = world?.actors.get(id)
  return actor ? { en: actor.label.en, ar: actor.label.ar } : placeLabel(world, id)
}

/** The usual names of a place; null where it is not known. */
export function placeLabel(world: World | undefined, id: string): Label | null {
  const place = world?.places.get(id)
  return place ? { en: place.latin, ar: place.names[0] ?? place.latin } : null
}

function labels(keys: Iterable<string>, find: (key: string) => Label | null): Record<string, Label> {
  return Object.fromEntries([...keys].flatMap(key => [[key, find(key)] as const]).filter(hasLabel))
}

function hasLabel(entry: readonly [string, Label | null]): entry is readonly [string, Label] {
  return entry[1] !== null
}
