import type { Lexicon } from '../../lexicon/index.ts'
import type { Problem } from '../../record/index.ts'
import { looksSwapped, type Point } from '../points.ts'
import { type Entry, LEFT_OUT, type LeftOut } from './entry.ts'
import { type FormOptions, tablesOf } from './form.ts'
import { type Known, knownOf } from './known.ts'
import { type Kept, pcodeKeeper } from './pcodes.ts'
import { error, TableError } from './table.ts'

/** The most places that an import may add: the program holds all of them in memory. */
export const MOST_PLACES = 500_000

export interface ImportOptions extends FormOptions {
  /** Ids of the files that are being replaced, of places and of P-codes: they count as not there. */
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

/** A row that fits badly with what is known; it is imported as `what` says. */
export interface Clash {
  readonly where: string
  readonly what: string
}

export interface Imported {
  readonly form: string
  readonly rows: number
  readonly added: readonly Entry[]
  readonly same: readonly Same[]
  /** P-codes, of places known before and of new ones. */
  readonly pcodes: readonly Kept[]
  readonly clashes: readonly Clash[]
  /** New ones whose name stands for another place as well, with that place's id. */
  readonly namesakes: readonly { readonly entry: Entry; readonly id: string }[]
  readonly left: Readonly<Record<LeftOut, number>>
  readonly problems: readonly Problem[]
}

/**
 * Reads a file of places and holds it against what is known. Writes nothing. Throws TableError where it is no table, or
 * one of more than `most` new places.
 */
export async function readImport(
  path: string,
  lexicon: Lexicon,
  options: ImportOptions,
  most = MOST_PLACES,
): Promise<Imported> {
  const tables = await tablesOf(path, lexicon, options)
  const known = knownOf(lexicon.world, lexicon.fold, options.without)
  const keeper = pcodeKeeper(known)
  const left = Object.fromEntries(Object.keys(LEFT_OUT).map(key => [key, 0])) as Record<LeftOut, number>
  const problems: Problem[] = []
  const [added, same]: [Entry[], Same[]] = [[], []]
  const namesakes: { entry: Entry; id: string }[] = []
  /** Where an id of the file stands. */
  const places = new Map<string, string>()
  /** Ids of the file that are places known already: what lies in them lies in those. */
  const became = new Map<string, string>()
  let rows = 0
  for (const { reader, where, rows: tableRows } of tables)
    for await (const { line, cells, bytes } of tableRows) {
      if (reader.header && line === 1) continue
      rows++
      if (options.aborted()) break
      options.progress(bytes, rows)
      const at = `${where}:${line}`
      const wrong = (name: string, what: string, remedy: string) => problems.push(error(at, `${name}: ${what}`, remedy))
      if (reader.header && line === 2 && isTagged(cells)) {
        left.tag++
        continue
      }
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
          const before = places.get(entry.id)
          if (before !== undefined || known.has(entry.id)) {
            const stands = before === undefined ? 'is a place that is known already' : `stands at ${before} as well`
            wrong(`entry ${entry.id}`, `the id ${stands}`, 'give one of the two another id')
            continue
          }
          places.set(entry.id, at)
          const found = keeper.take(entry, at)
          if (found) {
            became.set(entry.id, found.place.id)
            same.push({ entry, id: found.place.id, km: found.km })
            continue
          }
          const other = known.namesake(entry)
          if (other) namesakes.push({ entry, id: other.id })
          added.push(entry)
          if (added.length > most)
            throw new TableError(
              error(
                at,
                `more than ${most.toLocaleString('en-US')} places; all of them are held in memory while reports are read`,
                'import the countries that you need, one file each (--country sy)',
              ),
            )
        }
    }
  // Tables of one's own may name a container below what lies in it.
  const settledParents = added.map(entry => {
    if (entry.parent === null || known.has(entry.parent)) return entry
    const parent = became.get(entry.parent) ?? entry.parent
    if (!known.has(parent) && !places.has(parent))
      problems.push(
        error(
          places.get(entry.id)!,
          `entry ${entry.id}: no place has the id "${entry.parent}" that it lies in`,
          'correct it, add that place, or leave the cell empty: then the nearest division is taken',
        ),
      )
    return parent === entry.parent ? entry : { ...entry, parent }
  })
  const { pcodes, clashes } = keeper
  const form = [...new Set(tables.map(({ reader }) => reader.form))].join(', ')
  return { form, rows, added: settledParents, same, pcodes, clashes, namesakes, left, problems }
}

/** A row of HXL tags below the header: #adm2+name. */
const isTagged = (cells: readonly string[]) =>
  cells.some(cell => cell.startsWith('#')) && cells.every(cell => cell === '' || cell.startsWith('#'))

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
