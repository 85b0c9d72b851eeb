import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Lexicon } from '../../lexicon/index.ts'
import { cod, isCod } from './cod.ts'
import type { Reader } from './entry.ts'
import { alternateName, type FeatureKind, geonames, isAlternateNames, isGeoNames } from './geonames.ts'
import { type ColumnNames, columnsOf, ownTable } from './own-table.ts'
import { error, firstLine, isPacked, type Layout, rowsOf, TableError, type TableRow } from './table.ts'
import { type SheetRows, sheetsOf } from './workbook.ts'

export interface FormOptions {
  /** Dump of GeoNames' alternate names. */
  readonly names?: string
  /** Only rows of this country, an id of `world/places`. */
  readonly country?: string
  /** The only sheet of a workbook that is read. */
  readonly sheet?: string
}

/** A table of places: a file, or a sheet of a workbook. */
export interface Table {
  readonly reader: Reader
  /** Where its lines stand: `file`, or `file [sheet]`. */
  readonly where: string
  readonly rows: AsyncIterable<TableRow> | Iterable<TableRow>
}

/** The tables of places in a file and what each was taken for. Throws TableError where there is none. */
export async function tablesOf(path: string, lexicon: Lexicon, options: FormOptions): Promise<Table[]> {
  if (await isPacked(path)) return await workbookTables(path, lexicon, options)
  if (options.sheet !== undefined)
    throw new TableError(error(path, 'is no workbook and has no sheets', 'leave --sheet away'))
  const first = await firstLine(path)
  const { reader, layout } = await formOf(path, first, lexicon, options)
  return [{ reader, where: path, rows: rowsOf(path, layout) }]
}

async function formOf(
  path: string,
  first: string,
  lexicon: Lexicon,
  { names, country }: FormOptions,
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
  const reader = readerOf(header, path, lexicon)
  if (reader) return { reader, layout: { delimiter, quoted: true } }
  throw new TableError(
    error(
      `${path}:1`,
      `is no table of places that is known: its columns are ${shown(header)}`,
      `give a country dump of GeoNames, ${WANTED}`,
    ),
  )
}

const WANTED =
  'a COD-AB table with P-codes, or a table with the columns ar, lat, lon and, if you like, id, latin, kind, parent, pcode, source'

const shown = (header: readonly string[]) => header.filter(Boolean).slice(0, 12).join(', ')

/** The reader for a table with this header; null where its columns are none that are known. */
function readerOf(header: readonly string[], path: string, lexicon: Lexicon, seen?: Set<string>): Reader | null {
  if (isCod(header)) return cod(header, seen)
  const columns = lexicon.data('world/imports/columns.yaml') as readonly ColumnNames[]
  const found = columnsOf(header, columns)
  if (!found.has('ar') || found.size < 2) return null
  return ownTable(header, columns, kindWords(lexicon), basename(path))
}

/**
 * The sheets of a workbook that hold places: all with P-codes, the largest units first; else the one that is a table of
 * one's own. Sheets of notes and sources are passed over.
 */
async function workbookTables(path: string, lexicon: Lexicon, { sheet }: FormOptions): Promise<Table[]> {
  const sheets = await sheetsOf(path)
  const names = sheets.map(({ name }) => name).join(', ')
  if (sheet !== undefined && !sheets.some(({ name }) => name === sheet))
    throw new TableError(error(path, `has no sheet "${sheet}"`, `its sheets are ${names}`))
  const wanted = sheets.filter(({ name }) => sheet === undefined || name === sheet)
  const coded = wanted.filter(({ rows }) => isCod(rows[0] ?? [])).sort((a, b) => levels(a) - levels(b))
  const own = wanted.filter(({ rows }) => readerOf(rows[0] ?? [], path, lexicon) !== null)
  if (coded.length === 0 && own.length > 1)
    throw new TableError(
      error(
        path,
        `has several sheets of places: ${own.map(({ name }) => name).join(', ')}`,
        'say which one with --sheet',
      ),
    )
  const taken = coded.length > 0 ? coded : own
  if (taken.length === 0)
    throw new TableError(
      error(
        path,
        `has no sheet with places that is known: ${wanted.map(one => `${one.name} (${shown(one.rows[0] ?? []) || 'empty'})`).join('; ')}`,
        `the first row of a sheet names its columns; give ${WANTED}`,
      ),
    )
  const { size } = await stat(path)
  const seen = new Set<string>()
  return taken.map(({ name, rows }) => ({
    reader: readerOf(rows[0]!, path, lexicon, seen)!,
    where: `${path} [${name}]`,
    rows: rows.flatMap((cells, i) => (cells.some(Boolean) ? [{ line: i + 1, cells, bytes: size }] : [])),
  }))
}

const levels = ({ rows }: SheetRows) => cod(rows[0]!).levels

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
