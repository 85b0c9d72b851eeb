import type { Feature, FeatureCollection } from 'geojson'
import { type GeoJSONSource, Map as LibreMap, LngLatBounds, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { baseStyle } from './style.ts'

/** A place of the record with how much is told of it. */
export interface Dot {
  /** What a click hands back. */
  readonly id: string
  readonly lat: number
  readonly lon: number
  readonly count: number
  /** True where the point is only the middle of something larger. */
  readonly area: boolean
  readonly chosen: boolean
}

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number]

export interface MapHandles {
  show(dots: readonly Dot[]): void
  /** Moves so that the box is in sight. */
  fit(box: Box): void
  zoom(by: 1 | -1): void
  resize(): void
  remove(): void
}

interface Callbacks {
  /** What was last shown is drawn. */
  drawn(): void
  /** A person moved the map. */
  moved(box: Box): void
  clicked(id: string): void
  /** The dot under the pointer, with its place on the map in pixels, or null. */
  over(dot: { readonly id: string; readonly x: number; readonly y: number } | null): void
}

setWorkerUrl(workerUrl)

/** A map in a box of the page. Throws where the browser draws no WebGL. */
export async function makeMap(
  box: HTMLElement,
  lang: 'en' | 'ar',
  label: string,
  start: Box,
  calls: Callbacks,
): Promise<MapHandles> {
  const style = await baseStyle(lang)
  const map = new LibreMap({
    container: box,
    style,
    bounds: bounds(start),
    fitBoundsOptions: { padding: 30, maxZoom: 9 },
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    minZoom: 1.5,
    maxZoom: 13,
  })
  map.touchZoomRotate.disableRotation()
  map.getCanvas().setAttribute('aria-label', label)
  await new Promise<void>(done => map.once('load', () => done()))
  addDots(map)
  map.on('moveend', event => {
    // Our own moves bear no event of a person.
    if ('originalEvent' in event && event.originalEvent) calls.moved(boxOf(map.getBounds()))
  })
  map.on('click', ['dots', 'areas'], event => {
    const id = event.features?.[0]?.properties.id
    if (typeof id === 'string') calls.clicked(id)
  })
  map.on('mousemove', ['dots', 'areas'], event => {
    map.getCanvas().style.cursor = 'pointer'
    const id = event.features?.[0]?.properties.id
    calls.over(typeof id === 'string' ? { id, x: event.point.x, y: event.point.y } : null)
  })
  map.on('mouseleave', ['dots', 'areas'], () => {
    map.getCanvas().style.cursor = ''
    calls.over(null)
  })
  return {
    show: dots => {
      map.getSource<GeoJSONSource>('dots')?.setData(features(dots))
      map.once('idle', calls.drawn)
    },
    fit: to => map.fitBounds(bounds(to), { padding: 30, maxZoom: 9, animate: false }),
    zoom: by => {
      map.once('zoomend', () => calls.moved(boxOf(map.getBounds())))
      map.zoomTo(map.getZoom() + by, { duration: 150 })
    },
    resize: () => map.resize(),
    remove: () => map.remove(),
  }
}

function addDots(map: LibreMap): void {
  map.addSource('dots', { type: 'geojson', data: features([]) })
  // The area of a dot follows its count.
  const radius = ['min', 30, ['+', 3, ['*', 0.85, ['sqrt', ['get', 'count']]]]]
  const colour = ['case', ['get', 'chosen'], '#b25a00', '#1d4b5c']
  // Names stay legible above what is told.
  const below = 'names-country'
  map.addLayer(
    {
      id: 'areas',
      type: 'circle',
      source: 'dots',
      filter: ['get', 'area'],
      paint: {
        'circle-radius': radius as never,
        'circle-color': 'rgba(29,75,92,0.05)',
        'circle-stroke-color': colour as never,
        'circle-stroke-opacity': 0.55,
        'circle-stroke-width': 1.4,
      },
    },
    below,
  )
  map.addLayer(
    {
      id: 'dots',
      type: 'circle',
      source: 'dots',
      filter: ['!', ['get', 'area']],
      layout: { 'circle-sort-key': ['-', ['get', 'count']] },
      paint: {
        'circle-radius': radius as never,
        'circle-color': colour as never,
        'circle-opacity': 0.5,
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 0.6,
      },
    },
    below,
  )
}

function features(dots: readonly Dot[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: dots.map(
      ({ id, lat, lon, count, area, chosen }): Feature => ({
        type: 'Feature',
        properties: { id, count, area, chosen },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      }),
    ),
  }
}

function bounds([west, south, east, north]: Box): LngLatBounds {
  return new LngLatBounds([west, south], [east, north])
}

function boxOf(of: LngLatBounds): Box {
  return [of.getWest(), of.getSouth(), of.getEast(), of.getNorth()]
}
