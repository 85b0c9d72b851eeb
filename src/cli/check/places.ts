import { looksSwapped, type Point } from '../points.ts'
import type { Finding } from './finding.ts'
import { type Entry, fault } from './source.ts'

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
    if (around && looksSwapped(point, around, container?.data.kind === 'country'))
      found.push(fault(place, 'swapped', { found: shown }))
    return found
  })
}

function pointOf({ data }: Entry): Point | null {
  if (!data.lat || !data.lon) return null
  return { lat: Number(data.lat), lon: Number(data.lon) }
}
