import { basename } from 'node:path'
import type { Lexicon } from '../../lexicon/index.ts'
import type { Problem } from '../../record/index.ts'
import { looksSwapped, type Point } from '../points.ts'
import { cod, isCod } from './cod.ts'
import { type Entry, LEFT_OUT, type LeftOut, type Reader } from './entry.ts'
import { alternateName, type FeatureKind, geonames, isAlternateNames, isGeoNames } from './geonames.ts'
import { type Known, knownOf } from './known.ts'
import { type ColumnNames, columnsOf, ownTable } from './own-table.ts'
import { error, firstLine, type Layout, rowsOf, TableError } from './table.ts'

/** The most places that an import may add: the program holds all of them in memory. */
export const MOST_PLACES = 500_000

export interface ImportOptions {
  /** Dump of GeoNames' alternate names. */
  readonly names?: string
  /** Only rows of this country, an id of `world/places`. */
  readonly country?: string
  /** Ids of the file that is being replaced: they count as not there. */
  readonly without: ReadonlySet<string>
  /** Called with bytes read and rows seen. */
  readonly progress: (bytes: number, rows: number) => void
  readonly aborted: () => boolean
}

/** A place that is known already, and what it is. */
export interface Same {
  readonly entry: Entry
  readonly id: string
  readonly km: number | null
}

export interface Imported {
  readonly form: string
  readonly rows: number
  readonly added: readonly Entry[]
  readonly same: readonly Same[]
  /** New ones whose name stands for another place as well. */
  readonly namesakes: number
  readonly left: Readonly<Record<LeftOut, number>>
  readonly problems: readonly Problem[]
}

/** Reads a file of places and holds it against what is known. Writes nothing. Throws TableError where it is no table. */
export async function readImport(path: string, lexicon: Lexicon, options: ImportOptions): Promise<Imported> {
  const first = await firstLine(path)
  const { reader, layout } = await formOf(path, first, lexicon, options)
  const known = knownOf(lexicon.world, lexicon.fold, options.without)
  const left = Object.fromEntries(Object.keys(LEFT_OUT).map(key => [key, 0])) as Record<LeftOut, number>
  const problems: Problem[] = []
  const [added, same]: [Entry[], Same[]] = [[], []]
  const lines = new Map<string, number>()
  /** Ids of the file that are places known already: what lies in them lies in those. */
  const became = new Map<string, string>()
  let [rows, namesakes] = [0, 0]
  for await (const { line, cells, bytes } of rowsOf(path, layout)) {
    if (rows === 0 && reader.header && line === 1) continue
    rows++
    if (options.aborted()) break
    options.progress(bytes, rows)
    const at = `${path}:${line}`
    const wrong = (name: string, what: string, remedy: string) => problems.push(error(at, `${name}: ${what}`, remedy))
    if (cells.length !== reader.columns) {
      wrong(
        `entry ${cells[0] ?? ''}`,
        `${cells.length} columns where ${reader.columns} are due`,
        'an empty cell still needs its separator',
      )
      continue
    }
    const read = reader.read(cells, line)
    if ('left' in read) left[read.left]++
    else if ('wrong' in read) wrong(`entry ${cells[0]}`, read.wrong, read.remedy)
    else
      for (const given of read.entries) {
        const fault = pointFault(given, known)
        if (fault) {
          wrong(`entry ${given.id}`, fault.what, fault.remedy)
          continue
        }
        const entry = settled(given, known, became)
        if (entry.parent === null && entry.lat === null) {
          wrong(`entry ${entry.id}`, 'has no point and no containing place', 'give one of the two')
          continue
        }
        const before = lines.get(entry.id)
        if (before !== undefined || known.has(entry.id)) {
          const where = before === undefined ? 'is a place that is known already' : `stands on line ${before} as well`
          wrong(`entry ${entry.id}`, `the id ${where}`, 'give one of the two another id')
          continue
        }
        lines.set(entry.id, line)
        const found = known.same(entry, entry.parent)
        if (found) {
          became.set(entry.id, found.place.id)
          same.push({ entry, id: found.place.id, km: found.km })
          continue
        }
        if (known.namesake(entry)) namesakes++
        added.push(entry)
        if (added.length > MOST_PLACES)
          throw new TableError(
            error(
              at,
              `more than ${MOST_PLACES.toLocaleString('en-US')} places; all of them are held in memory while reports are read`,
              'import the countries that you need, one file each (--country sy)',
            ),
          )
      }
  }
  // Tables of one's own may name a container below what lies in it.
  const settledParents = added.map(entry => {
    if (entry.parent === null || known.has(entry.parent)) return entry
    const parent = became.get(entry.parent) ?? entry.parent
    if (!known.has(parent) && !lines.has(parent))
      problems.push(
        error(
          `${path}:${entry.line}`,
          `entry ${entry.id}: no place has the id "${entry.parent}" that it lies in`,
          'correct it, add that place, or leave the cell empty: then the nearest division is taken',
        ),
      )
    return parent === entry.parent ? entry : { ...entry, parent }
  })
  return { form: reader.form, rows, added: settledParents, same, namesakes, left, problems }
}

async function formOf(
  path: string,
  first: string,
  lexicon: Lexicon,
  { names, country }: ImportOptions,
): Promise<{ reader: Reader; layout: Layout }> {
  const dump: Layout = { delimiter: '\t', quoted: false }
  if (isGeoNames(first)) {
    const kinds = lexicon.data('world/imports/geonames.yaml') as readonly FeatureKind[]
    const arabic = names === undefined ? new Map<string, string[]>() : await alternateNames(names)
    return { reader: geonames(kinds, arabic, country ?? null), layout: dump }
  }
  if (isAlternateNames(first))
    throw new TableError(
      error(
        `${path}:1`,
        'holds the alternate names of GeoNames, not its places',
        `give the country dump, and this file with --names ${path}`,
      ),
    )
  const delimiter = ([';', '\t', ','] as const).reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  )
  const header = first.split(delimiter).map(cell => cell.replace(/^"|"$/g, '').trim())
  const layout: Layout = { delimiter, quoted: true }
  if (isCod(header)) return { reader: cod(header), layout }
  const columns = lexicon.data('world/imports/columns.yaml') as readonly ColumnNames[]
  const found = columnsOf(header, columns)
  if (!found.has('ar') || found.size < 2)
    throw new TableError(
      error(
        `${path}:1`,
        `is no table of places that is known: its columns are ${header.slice(0, 12).join(', ')}`,
        'give a country dump of GeoNames, a COD-AB table with P-codes, or a table with the columns ar, lat, lon and, if you like, id, latin, kind, parent, source',
      ),
    )
  return { reader: ownTable(header, columns, kindWords(lexicon), basename(path)), layout }
}

/** Arabic names by GeoNames id, the preferred first. */
async function alternateNames(path: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  if (!isAlternateNames(await firstLine(path)))
    throw new TableError(
      error(
        `${path}:1`,
        'is no dump of alternate names',
        'give alternateNamesV2.txt of GeoNames, or that of one country',
      ),
    )
  for await (const { cells } of rowsOf(path, { delimiter: '\t', quoted: false })) {
    const named = alternateName(cells)
    if (!named) continue
    const names = found.get(named.id) ?? []
    if (named.first) names.unshift(named.name)
    else names.push(named.name)
    found.set(named.id, names)
  }
  return found
}

/** Our kinds by themselves, and the Arabic words for them. */
function kindWords(lexicon: Lexicon): Map<string, string> {
  const words = (lexicon.data('arabic/places/kinds.yaml') ?? []) as readonly { word?: string; kind: string }[]
  return new Map([
    ...words.map(({ kind }) => [kind, kind] as const),
    ...words.flatMap(({ word, kind }) => (word ? [[word, kind] as const] : [])),
    ['area', 'area'],
  ])
}

/** Coordinates that cannot be, or that look exchanged. */
function pointFault(entry: Entry, known: Known): { what: string; remedy: string } | null {
  if (entry.lat === null || entry.lon === null) return null
  const point = { lat: entry.lat, lon: entry.lon }
  const shown = `${point.lat}, ${point.lon}`
  if (!Number.isFinite(point.lat) || !Number.isFinite(point.lon))
    return { what: `"${shown}" are no degrees`, remedy: 'write degrees as decimal numbers with a full stop' }
  const swapped = { lat: point.lon, lon: point.lat }
  const exchange = {
    what: `${shown} look like longitude and latitude exchanged`,
    remedy: 'write the latitude (north) first: exchange the two',
  }
  if (Math.abs(point.lat) > 90 || Math.abs(point.lon) > 180)
    return Math.abs(swapped.lat) <= 90 && Math.abs(swapped.lon) <= 180
      ? exchange
      : { what: `${shown} are no place on earth`, remedy: 'latitude is -90 to 90, longitude -180 to 180' }
  const container = known.get(entry.parent ?? entry.country ?? '')
  if (container && container.lat !== null && container.lon !== null)
    return looksSwapped(point, container as Point, container.kind === 'country') ? exchange : null
  return known.nearest(point) > FAR_KM && known.nearest(swapped) < NEAR_KM ? exchange : null
}

/** From all known places, and the other way round beside one. */
const FAR_KM = 300
const NEAR_KM = 60

/** An entry in its container: the one it names, else the nearest division. */
function settled(entry: Entry, known: Known, became: ReadonlyMap<string, string>): Entry {
  const { parent } = entry
  const country = entry.country !== null && known.has(entry.country) ? entry.country : null
  if (parent !== null) return { ...entry, parent: became.get(parent) ?? parent }
  if (entry.lat === null || entry.lon === null) return { ...entry, parent: country }
  const around = known.around(entry as Point, country)
  return { ...entry, parent: around?.id ?? country }
}
