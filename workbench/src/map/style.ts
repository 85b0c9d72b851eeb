import type { FeatureCollection } from 'geojson'
import type { StyleSpecification } from 'maplibre-gl'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import labelsUrl from './labels.json?url'
import outlinesUrl from './outlines.json?url'

type LabelRow = readonly [kind: string, lon: number, lat: number, ar: string, en: string]

/** Colours of the base map: quiet, so that what is told stands out. */
const WATER = '#dfe8ea'
const LAND = '#f4f2ec'
const NEAR_LAND = '#faf8f3'
const BORDER = '#b9b4a6'
const INNER = '#ddd8cb'

/** The base map from the workbench's own files: outlines of Natural Earth, names in the language asked for. */
export async function baseStyle(lang: 'en' | 'ar'): Promise<StyleSpecification> {
  const [outlines, labels] = await Promise.all([file<Topology>(outlinesUrl), file<readonly LabelRow[]>(labelsUrl)])
  const layer = (name: string) => feature(outlines, outlines.objects[name]!) as unknown as FeatureCollection
  const source = (data: FeatureCollection) => ({ type: 'geojson' as const, data, tolerance: 0.5 })
  return {
    version: 8,
    sources: {
      far: source(layer('far')),
      near: source(layer('near')),
      lakes: source(layer('lakes')),
      rivers: source(layer('rivers')),
      labels: source(labelFeatures(labels)),
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': WATER } },
      { id: 'far', type: 'fill', source: 'far', paint: { 'fill-color': LAND, 'fill-outline-color': BORDER } },
      { id: 'near', type: 'fill', source: 'near', paint: { 'fill-color': NEAR_LAND } },
      { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': WATER } },
      { id: 'rivers', type: 'line', source: 'rivers', paint: { 'line-color': '#bcd3d9', 'line-width': 1.2 } },
      { id: 'inner', type: 'line', source: 'near', paint: { 'line-color': INNER, 'line-width': 0.8 } },
      ...labelLayers(lang),
    ],
  }
}

async function file<T>(url: string): Promise<T> {
  return (await fetch(url)).json()
}

function labelFeatures(rows: readonly LabelRow[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: rows.map(([kind, lon, lat, ar, en]) => ({
      type: 'Feature',
      properties: { kind, ar, en },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  }
}

/** Kinds of names: from which zoom, how large, how dark. */
const KINDS = [
  ['country', 2, 7.5, 13, '#6d6857'],
  ['region', 5, 9, 11, '#7d7766'],
  ['city', 6, 24, 12, '#4b5358'],
  ['town', 7.6, 24, 11, '#5a6267'],
] as const

function labelLayers(lang: 'en' | 'ar'): StyleSpecification['layers'] {
  return KINDS.map(([kind, minzoom, maxzoom, size, color]) => ({
    id: `names-${kind}`,
    type: 'symbol' as const,
    source: 'labels',
    filter: ['==', ['get', 'kind'], kind] as const,
    ...{ minzoom, maxzoom },
    layout: {
      'text-field': ['get', lang] as const,
      'text-font': ['IBM Plex Sans Arabic'],
      'text-size': size,
      'text-max-width': 8,
      'text-padding': 3,
      // Of two names that meet, one gives way: it moves, and only where it cannot is it left out.
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.4,
      ...(kind === 'country' && lang === 'en' && { 'text-letter-spacing': 0.08 }),
    },
    paint: { 'text-color': color, 'text-halo-color': 'rgba(250,249,246,0.85)', 'text-halo-width': 1.2 },
  })) as unknown as StyleSpecification['layers']
}
