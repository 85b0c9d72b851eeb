import type { Problem } from '../record/index.ts'
import type { Parsed } from './files.ts'
import type { ParsedData } from './load.ts'
import { pcodeProblems, pcodesOf } from './pcode-rows.ts'
import type { Place } from './world.ts'

/** The columns of `world/places/*.tsv`, in their order. */
export const PLACE_COLUMNS = ['id', 'ar', 'latin', 'kind', 'parent', 'lat', 'lon', 'precision', 'source'] as const

/** True for a file of places: the project's, or a person's own. */
export const isPlaces = (path: string) => /^(world|own)\/places\//.test(path)

type Row = Readonly<Record<string, string>>

/** The cells of all rows of places, in the order of the files; the P-codes of the place are one cell more. */
export function placeCells(data: ParsedData): string[][] {
  const codes = pcodesOf(data)
  return Object.keys(data)
    .filter(isPlaces)
    .sort()
    .flatMap(path =>
      (data[path] as Row[]).map(row => [
        ...PLACE_COLUMNS.map(column => row[column] ?? ''),
        (codes.get(row['id']!) ?? []).join('|'),
      ]),
    )
}

/** Two rows of one id, and containers that no row is: what rows that are each right by themselves can still break. */
export function placeProblems(files: readonly Parsed[]): Problem[] {
  const rows = files
    .filter(({ path, data }) => isPlaces(path) && Array.isArray(data))
    .flatMap(({ path, data, lines }) => (data as Row[]).map((row, i) => ({ row, where: `${path}:${lines[i]}` })))
  const known = new Map<string, string>()
  const problems: Problem[] = []
  for (const { row, where } of rows) {
    const first = known.get(row['id']!)
    if (first === undefined) known.set(row['id']!, where)
    else {
      const what = `entry ${row['id']}: the id stands at ${first} as well`
      problems.push({
        level: 'error',
        where,
        what,
        remedy: 'give one of the two another id, or put their names into one row',
      })
    }
  }
  for (const { row, where } of rows) {
    if (!row['parent'] || known.has(row['parent'])) continue
    const what = `entry ${row['id']}: no place has the id "${row['parent']}" of its column parent`
    problems.push({ level: 'error', where, what, remedy: 'correct it, or add the containing place' })
  }
  return [...problems, ...pcodeProblems(files, new Set(known.keys()))]
}

const number = (cell: string) => (cell ? Number(cell) : null)

/** A place from the cells of its row. */
export function placeOf(line: string): Place {
  const [id, ar, latin, kind, parent, lat, lon, precision, source, pcodes] = line.split('\t') as string[]
  return {
    id: id!,
    names: ar!.split('|').filter(Boolean),
    latin: latin!,
    kind: kind!,
    parent: parent || null,
    lat: number(lat!),
    lon: number(lon!),
    precision: precision as Place['precision'],
    source: source!,
    ...(pcodes && { pcodes: pcodes.split('|') }),
  }
}
