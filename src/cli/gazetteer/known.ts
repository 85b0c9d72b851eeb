import { containers, type Fold, nameWords, type Place, type World } from '../../lexicon/index.ts'
import { km, type Point } from '../points.ts'
import type { Entry } from './entry.ts'

/** Two places of one name that are so near are one. */
const SAME_KM = 8
/** Two divisions of one name whose middles are so near are one. */
const SAME_DIVISION_KM = 60
const DIVISIONS: ReadonlySet<string> = new Set(['governorate', 'district', 'subdistrict', 'region'])
/** A place that an entry is already, and how far apart their points are; null where one has none. */
export interface Found {
  readonly place: Place
  readonly km: number | null
}

/** What is known already, made to be asked by name and by nearness. */
export interface Known {
  readonly has: (id: string) => boolean
  readonly get: (id: string) => Place | undefined
  /** The place that an entry is already; null where it is new. `parent` is the id of its container once known. */
  readonly same: (entry: Entry, parent: string | null) => Found | null
  /** The place that a P-code is. */
  readonly coded: (pcode: string) => Place | undefined
  /** True where the entry bears a name of the place. */
  readonly alike: (place: Place, entry: Entry) => boolean
  /** How far apart they are, in km; null where one has no point. */
  readonly apart: (place: Place, entry: Entry) => number | null
  /** Another place for which the name stands as well, near or far. */
  readonly namesake: (entry: Entry) => Place | undefined
  /** The division around a point: the nearest place that contains others, in the country where one is given. */
  readonly around: (point: Point, country: string | null) => Place | null
  /** How far the nearest known place is, in km. */
  readonly nearest: (point: Point) => number
}

/** Looks through the world; places and P-codes of `without` count as not there (files that are being replaced). */
export function knownOf(world: World, fold: Fold, without: ReadonlySet<string>): Known {
  const places = [...world.places.values()].filter(place => !without.has(place.id))
  const byName = Map.groupBy(
    places.flatMap(place => place.names.map(name => ({ key: keyOf(name, fold), place }))),
    ({ key }) => key,
  )
  const codes = new Map(places.flatMap(place => (place.pcodes ?? []).map(pcode => [pcode, place] as const)))
  const parents = new Set(places.map(place => place.parent))
  const holders = places.filter(p => parents.has(p.id) && p.kind !== 'country' && p.lat !== null)
  const countryOf = (id: string) => [id, ...containers(world, id).map(p => p.id)].at(-1)!
  const land = new Map(holders.map(place => [place.id, countryOf(place.id)]))
  const held = cells(holders)
  const lit = cells(places.filter(place => place.lat !== null))
  const alike = (entry: Entry) =>
    entry.names.flatMap(name => byName.get(keyOf(name, fold))?.map(({ place }) => place) ?? [])
  return {
    has: id => world.places.has(id) && !without.has(id),
    get: id => (without.has(id) ? undefined : world.places.get(id)),
    same(entry, parent) {
      const division = DIVISIONS.has(entry.kind)
      const found = alike(entry).flatMap<Found>(place => {
        if (DIVISIONS.has(place.kind) !== division && !isSeat(place, entry)) return []
        const distance = apart(place, entry)
        if (distance !== null)
          return distance <= (division ? SAME_DIVISION_KM : SAME_KM) ? [{ place, km: distance }] : []
        const line = [place.id, ...containers(world, place.id).map(p => p.id)]
        return parent !== null && line.includes(parent) ? [{ place, km: null }] : []
      })
      return found.sort((a, b) => (a.km ?? 0) - (b.km ?? 0))[0] ?? null
    },
    coded: pcode => (without.has(pcode) ? undefined : codes.get(pcode)),
    alike: (place, entry) => alike(entry).includes(place),
    apart,
    namesake: entry => alike(entry)[0],
    around(point, country) {
      const [best] = held(point)
        .filter(place => country === null || land.get(place.id) === country)
        .map(place => ({ place, km: km(point, place as Point) }))
        .sort((a, b) => a.km - b.km)
      return best?.place ?? (country === null ? null : (world.places.get(country) ?? null))
    },
    nearest: point => Math.min(...lit(point).map(place => km(point, place as Point)), FAR),
  }
}

/** Nothing is near. */
const FAR = 20_000

/** A district and the town it is the seat of share one row. */
const isSeat = (place: Place, entry: Entry) =>
  ['city', 'town'].includes(place.kind) && ['district', 'subdistrict'].includes(entry.kind)

const keyOf = (name: string, fold: Fold) => nameWords(name, fold).join(' ')

function apart(place: Place, entry: Entry): number | null {
  if (place.lat === null || place.lon === null || entry.lat === null || entry.lon === null) return null
  return km(place as Point, entry as Point)
}

/** Places of the cells of one degree around a point. */
function cells(places: readonly Place[]): (point: Point) => readonly Place[] {
  const table = Map.groupBy(places, place => `${Math.floor(place.lat!)} ${Math.floor(place.lon!)}`)
  return ({ lat, lon }) =>
    [-1, 0, 1].flatMap(y => [-1, 0, 1].flatMap(x => table.get(`${Math.floor(lat) + y} ${Math.floor(lon) + x}`) ?? []))
}
