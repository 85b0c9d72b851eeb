import type { Finding } from './finding.ts'
import { type Entry, fault } from './source.ts'

const KM_PER_DEGREE = 111.32
/** Farther than this from the middle of its container, and so many times nearer with its numbers exchanged: a slip. */
const FAR_KM = 100
const FAR_KM_IN_COUNTRY = 1000
const TIMES_NEARER = 3

interface Point {
  readonly lat: number
  readonly lon: number
}

/** Faults of the rows of `world/places`: no source, no container of that name, coordinates that cannot be. */
export function placeFaults(places: readonly Entry[]): Finding[] {
  const byId = new Map(places.map(place => [String(place.data.id), place]))
  return places.flatMap(place => {
    const found: Finding[] = []
    const { parent, source } = place.data
    if (!source) found.push(fault(place, 'source'))
    if (parent && !byId.has(String(parent))) found.push(fault(place, 'parent', { found: String(parent) }))
    const point = pointOf(place)
    if (!point) return found
    const shown = `${point.lat}, ${point.lon}`
    if (Math.abs(point.lat) > 90 || Math.abs(point.lon) > 180) found.push(fault(place, 'range', { found: shown }))
    const container = parent ? byId.get(String(parent)) : undefined
    const around = container && pointOf(container)
    const far = container?.data.kind === 'country' ? FAR_KM_IN_COUNTRY : FAR_KM
    const swapped = { lat: point.lon, lon: point.lat }
    if (around && km(point, around) > Math.max(far, km(swapped, around) * TIMES_NEARER))
      found.push(fault(place, 'swapped', { found: shown }))
    return found
  })
}

function pointOf({ data }: Entry): Point | null {
  if (!data.lat || !data.lon) return null
  return { lat: Number(data.lat), lon: Number(data.lon) }
}

/** Distance on a plane that is true at the middle latitude: enough to tell near from far. */
function km(a: Point, b: Point): number {
  const across = (a.lon - b.lon) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180)
  return Math.hypot(a.lat - b.lat, across) * KM_PER_DEGREE
}
