export interface Point {
  readonly lat: number
  readonly lon: number
}

const KM_PER_DEGREE = 111.32

/** Distance in km on a plane that is true at the middle latitude: enough to tell near from far. */
export function km(a: Point, b: Point): number {
  const across = (a.lon - b.lon) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180)
  return Math.hypot(a.lat - b.lat, across) * KM_PER_DEGREE
}

/** Farther than this from the middle of its container, and so many times nearer with its numbers exchanged: a slip. */
const FAR_KM = 100
const FAR_KM_IN_COUNTRY = 1000
const TIMES_NEARER = 3

/** True where latitude and longitude look exchanged, by the middle of what contains the point. */
export function looksSwapped(point: Point, around: Point, country: boolean): boolean {
  const far = country ? FAR_KM_IN_COUNTRY : FAR_KM
  const swapped = { lat: point.lon, lon: point.lat }
  return km(point, around) > Math.max(far, km(swapped, around) * TIMES_NEARER)
}
