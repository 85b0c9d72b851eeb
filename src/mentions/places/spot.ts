import { containers, type Place, type World } from '../../lexicon/index.ts'
import type { Placing } from '../../record/index.ts'

type Spot = Pick<Placing, 'lat' | 'lon' | 'precision'>

/** The point of a place, or where `world/` has none the point of the nearest thing around it. */
export function spotOf(place: Place | undefined, world: World): Spot {
  const lit = place && [place, ...containers(world, place.id)].find(p => p.lat !== null && p.lon !== null)
  if (!lit) return { lat: null, lon: null, precision: null }
  return { lat: lit.lat, lon: lit.lon, precision: lit === place ? place.precision : 'area' }
}

/** Degrees clockwise from north, by the `meaning` of `arabic/places/directions.yaml`. */
const BEARINGS: Readonly<Record<string, number>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
}
const KM_PER_DEGREE = 111.32
/** Of the four or eight winds nobody says more than one to this part of the distance. */
const LOOSENESS = 0.4

export const isWind = (meaning: string) => meaning in BEARINGS

/** The point that lies so many kilometres from another towards a wind, with how well such words tell it. */
export function shifted(from: Spot, wind: string, km: number): Spot {
  if (from.lat === null || from.lon === null) return from
  const angle = (BEARINGS[wind]! * Math.PI) / 180
  const lat = from.lat + (km / KM_PER_DEGREE) * Math.cos(angle)
  const lon = from.lon + ((km / KM_PER_DEGREE) * Math.sin(angle)) / Math.cos((from.lat * Math.PI) / 180)
  const loose = km * LOOSENESS
  return { lat: round(lat), lon: round(lon), precision: loose <= 5 ? 'near' : loose <= 25 ? 'rough' : 'area' }
}

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000
