import { containers, type Place, type World } from '../lexicon/index.ts'
import type { Claim, PlaceReason } from '../record/index.ts'

/** A settlement, quarter or site of `world/`, with the ids of all that contains it. */
export interface Spot {
  readonly place: Place
  readonly within: ReadonlySet<string>
  /** Those of `within` that are spots themselves: the city of a quarter. */
  readonly towns: readonly string[]
  /** The seas that it may lie on. */
  readonly waters: readonly string[]
}

/** Where a claim says that it happened. */
export interface Where {
  /** Known places of a kilometre or a few, beside each other, most specific first. */
  readonly spots: readonly Spot[]
  /** The most specific larger place said, where no spot is: a district, governorate, country. */
  readonly area: Spot | null
  /** The most specific name as folded, where `world/` does not have it. */
  readonly name: string | null
  /** That name as written. */
  readonly said: string | null
}

const EARTH_KM = 6371
const NEXT_DOOR_KM = 5
const NEAR_KM = 10
/** The kind of `world/places` whose places do not run into each other. */
const QUARTER = 'quarter'
/** Kinds of place that stand apart from the town that they belong to. */
const SETTLEMENTS: ReadonlySet<string> = new Set(['village', 'town', 'city', 'camp'])
/** What is taken off for it: who names the town speaks less of a village near it than of a quarter in it. */
const VILLAGE_DOUBT = 1
/** The kind of `world/places` for a part of the country that has no borders of its own, and how far it may reach. */
const REGION = 'region'
const REGION_KM = 80
/** The same of one that no governorate holds: شمال سوريا. */
const WIDE_REGION_KM = 250
/** Open water, how far it may reach, and the kinds of place that lie on it. */
const SEA = 'sea'
const SEA_KM = 1000
const ON_WATER: ReadonlySet<string> = new Set(['port', 'island'])
/** Two places of one name this far apart are two places. */
const NAMESAKE_KM = 40

export type Locate = (claim: Claim) => Where

/** Gives a place of `world/` by its id; null where there is none. */
export type SpotOf = (id: string) => Spot | null

export function spotter(world: World): SpotOf {
  const spots = new Map<string, Spot | null>()
  const seas = [...world.places.values()].filter(p => p.kind === SEA)
  return id => {
    const known = spots.get(id)
    if (known !== undefined) return known
    const place = world.places.get(id)
    const around = containers(world, id)
    const towns = around.filter(p => !isArea(p)).map(p => p.id)
    const spot = place
      ? {
          place,
          within: new Set(around.map(p => p.id)),
          towns,
          waters: seas.filter(sea => isOn(place, sea)).map(p => p.id),
        }
      : null
    spots.set(id, spot)
    return spot
  }
}

/** Makes the function that reads a claim's places. `fold` brings spellings of one name together. */
export function locator(world: World, fold: (text: string) => string): Locate {
  const spotOf = spotter(world)
  return claim => {
    const found: Spot[] = []
    const beside: Spot[] = []
    let area: Spot | null = null
    let unknown: string | null = null
    let within: Spot | null = null
    for (const named of claim.places) {
      const spot = named.id === null ? null : spotOf(named.id)
      const around = named.id === null && named.placing?.within ? spotOf(named.placing.within) : null
      if (around && !isCountry(around)) within ??= around
      if (!spot) {
        if (found.length === 0 && !area) unknown ??= named.text
      } else if (isArea(spot.place)) {
        if (!area || spot.within.has(area.place.id) || (isCountry(area) && !isCountry(spot))) area = spot
      } else if (named.placing?.why.includes(SAID_SO)) beside.push(spot)
      else add(found, spot)
    }
    // قارة شمالي دمشق: where a place lies from a town is not in it.
    if (found.length === 0) for (const spot of beside) add(found, spot)
    // القصف على المستشفى الوحيد: a name that is not listed lies where the report says.
    if (found.length === 0 && !area && within) {
      if (isArea(within.place)) area = within
      else found.push(within)
    }
    const name = unknown === null ? null : fold(unknown).trim()
    return { spots: found, area: found.length > 0 ? null : area, name: name || null, said: name ? unknown : null }
  }
}

/** Why a place is where its words say that something lies from it (غرب حلب). */
const SAID_SO: PlaceReason = 'direction'

function add(found: Spot[], spot: Spot): void {
  if (!found.some(f => f.place.id === spot.place.id || f.within.has(spot.place.id))) found.push(spot)
}

function isCountry({ place }: Spot): boolean {
  return place.parent === null
}

/** True for places so large that two happenings in them need not have met. */
function isArea(place: Place): boolean {
  return place.parent === null || place.precision === 'area'
}

/** True for what lies apart from the town that it belongs to: a village, or a crossing miles away; not a quarter. */
export function standsApart({ place }: Spot, town: Place | undefined): boolean {
  if (!town || isArea(town)) return false
  return SETTLEMENTS.has(place.kind) || (kilometres(place, town) ?? 0) > NEXT_DOOR_KM
}

export interface Likeness {
  readonly score: number
  readonly why: string
}

/** How well two places agree, in points; null where they cannot be one place. */
export function compareWhere(a: Where, b: Where): Likeness | null {
  if (a.name !== null && a.name === b.name) return sameName(a, b)
  if (a.spots.length > 0 && b.spots.length > 0) return compareSpots(a, b)
  if (a.spots.length > 0) return spotInArea(a, b)
  if (b.spots.length > 0) return spotInArea(b, a)
  return compareAreas(a, b)
}

function sameName(a: Where, b: Where): Likeness | null {
  const apart = a.spots.some(x => b.spots.some(y => (kilometres(x.place, y.place) ?? 0) > NAMESAKE_KM))
  if (apart || isOutside(a, b) || isOutside(b, a)) return null
  if (a.area && b.area && !nested(a.area, b.area)) return null
  return { score: 3, why: `same place, ${a.said}` }
}

/** One stands beside a known place, the other in a district or a country where that is not. */
function isOutside(one: Where, other: Where): boolean {
  const area = other.spots.length === 0 ? other.area : null
  return area !== null && one.spots.length > 0 && !one.spots.some(s => nested(s, area))
}

function compareSpots(a: Where, b: Where): Likeness | null {
  let best: Likeness | null = null
  for (const x of a.spots) {
    for (const y of b.spots) {
      const found = compareTwo(x, y)
      if (found && (!best || found.score > best.score)) best = found
    }
  }
  if (!best) return null
  // Two unknown corners of one town may be one; a list of many places says little of each.
  const doubt =
    (a.name && b.name ? 1.5 : a.name || b.name ? 0.5 : 0) + (a.spots.length > 3 || b.spots.length > 3 ? 1 : 0)
  return { score: best.score - doubt, why: best.why }
}

/** How well two known places agree, in points; null where they are too far apart. */
export function compareTwo(x: Spot, y: Spot): Likeness | null {
  if (x.place.id === y.place.id) return { score: 3, why: `same place, ${x.place.latin}` }
  const km = kilometres(x.place, y.place)
  if (x.within.has(y.place.id)) return partOfTown(x.place, y.place, km)
  if (y.within.has(x.place.id)) return partOfTown(y.place, x.place, km)
  if (km === null || km > NEAR_KM) return null
  const why = `${x.place.latin} and ${y.place.latin} are ${km.toFixed(1)} km apart`
  if (x.place.kind === QUARTER && y.place.kind === QUARTER) return { score: -1, why: `${why}, two quarters` }
  return { score: km <= NEXT_DOOR_KM ? 0 : -1, why }
}

/** A town stands also for the district around it: the farther a part is, the less naming the town says. */
function partOfTown(part: Place, town: Place, km: number | null): Likeness {
  const score = km === null ? 1 : km <= NEXT_DOOR_KM ? 2 : km <= NEAR_KM ? 1 : -0.5
  const apart = score > 0 && SETTLEMENTS.has(part.kind) ? VILLAGE_DOUBT : 0
  return { score: score - apart, why: `${part.latin} lies in ${town.latin}` }
}

function spotInArea(spot: Where, other: Where): Likeness | null {
  if (!other.area) {
    return { score: -1.5, why: other.name ? `${other.said} is not known` : 'one tells no place' }
  }
  const area = other.area.place
  if (!spot.spots.some(s => s.within.has(area.id) || isInRegion(s, area))) return null
  const score = (area.parent === null ? -1.75 : -0.75) - (other.name ? 1 : 0)
  return { score, why: `one tells only ${area.latin}` }
}

/**
 * `الزر` and `ريف دير الزور الشرقي`, a port and the sea: what has no borders is known by a point in it, and a region lies in
 * what both belong to.
 */
export function isInRegion({ place, within, waters }: Spot, region: Place): boolean {
  if (waters.includes(region.id)) return true
  if (region.kind !== REGION || region.parent === null || !within.has(region.parent)) return false
  const reach = [...within].at(-1) === region.parent ? WIDE_REGION_KM : REGION_KM
  return (kilometres(place, region) ?? Number.POSITIVE_INFINITY) <= reach
}

function isOn(place: Place, sea: Place): boolean {
  return ON_WATER.has(place.kind) && (kilometres(place, sea) ?? Number.POSITIVE_INFINITY) <= SEA_KM
}

function compareAreas(a: Where, b: Where): Likeness | null {
  if (a.area && b.area && !nested(a.area, b.area) && !overlaps(a.area, b.area)) return null
  const area = a.area && b.area ? (a.area.within.has(b.area.place.id) ? b.area : a.area).place : null
  if (a.name && b.name) {
    return partOf(a.name, b.name) ? { score: 2, why: `${a.said} and ${b.said} are alike` } : null
  }
  const named = a.name || b.name ? 0.5 : 0
  if (!area) return { score: -1.5 - named, why: 'no place in common' }
  if (area.parent === null) return { score: -1 - named, why: `both in ${area.latin}` }
  const same = a.area!.place.id === b.area!.place.id
  return { score: (same ? 0.5 : -0.5) - named, why: `both in ${area.latin}` }
}

/** ريف حلب الغربي and شمال غربي سوريا. */
function overlaps(a: Spot, b: Spot): boolean {
  return isInRegion(a, b.place) || isInRegion(b, a.place)
}

/** One name is the other with words added: `مزرعة تل الورد` and `تل الورد`. */
function partOf(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
}

function nested(a: Spot, b: Spot): boolean {
  return a.place.id === b.place.id || a.within.has(b.place.id) || b.within.has(a.place.id)
}

/** Distance on the ground in kilometres; null where a point is not known. Good to a per cent over a few hundred. */
function kilometres(a: Place, b: Place): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const rad = Math.PI / 180
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad)
  return EARTH_KM * Math.hypot(x, (b.lat - a.lat) * rad)
}
