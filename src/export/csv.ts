import { stringify } from 'csv-stringify/sync'

/** A cell: null is an empty one, for what is not known. */
export type Cell = string | number | null

/** A row by the names of its columns, in their order. */
export type Row = Readonly<Record<string, Cell>>

/** Lists in one cell. */
export const list = (items: readonly string[]): string => items.join('; ')

/**
 * One line of CSV (RFC 4180) without its end. A text that a spreadsheet would run as a formula (it begins with = + - @,
 * a tab or a return) gets an apostrophe before it; numbers stay numbers.
 */
export function csvLine(cells: readonly Cell[]): string {
  return stringify([cells], { escape_formulas: true, eof: false })
}

/** Makes a spreadsheet on Windows take the file for UTF-8. */
const BOM = '\ufeff'

/** Rows as lines of CSV, the names of the columns first. */
export async function* csvLines(
  columns: readonly string[],
  rows: AsyncIterable<Row>,
  bom: boolean,
): AsyncGenerator<string> {
  yield `${bom ? BOM : ''}${csvLine(columns)}`
  for await (const row of rows) yield csvLine(columns.map(column => row[column] ?? null))
}
