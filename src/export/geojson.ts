import type { World } from '../lexicon/index.ts'
import type { Incident } from '../record/index.ts'
import { incidentRow } from './incident-row.ts'

/** A GeoJSON FeatureCollection (RFC 7946), one feature a line; incidents without a point are passed to `without`. */
export async function* geojsonLines(
  incidents: AsyncIterable<Incident>,
  world: World,
  without: () => void,
): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":['
  let before = ''
  for await (const incident of incidents) {
    const { lat, lon, ...properties } = incidentRow(incident, world)
    if (lat === null || lon === null) without()
    else {
      const geometry = { type: 'Point', coordinates: [lon, lat] }
      const { id } = incident
      yield before + JSON.stringify({ type: 'Feature', id, geometry, properties })
      before = ','
    }
  }
  yield ']}'
}
