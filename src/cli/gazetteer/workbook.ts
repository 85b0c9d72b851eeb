import { stat } from 'node:fs/promises'
import readWorkbook from 'read-excel-file/node'
import { error, TableError } from './table.ts'

/** A sheet of a workbook: its name and its rows, each as long as the longest; the first stands on line 1. */
export interface SheetRows {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** A workbook is unpacked in memory, about twenty times its size. */
export const MOST_WORKBOOK_BYTES = 64 << 20

/** All sheets of a workbook (XLSX). Throws TableError where the file is none that can be read. */
export async function sheetsOf(path: string): Promise<SheetRows[]> {
  const { size } = await stat(path)
  if (size > MOST_WORKBOOK_BYTES)
    throw new TableError(
      error(
        path,
        `is a workbook of ${(size / (1 << 20)).toFixed(0)} MiB; the most that is read is ${MOST_WORKBOOK_BYTES >> 20}`,
        'save its sheets as "CSV UTF-8" and import them one by one',
      ),
    )
  try {
    const sheets = await readWorkbook(path)
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: (data as readonly (readonly unknown[])[]).map(row => row.map(cellText)),
    }))
  } catch (reason) {
    throw new TableError(
      error(
        path,
        `is no workbook that can be read (${reason instanceof Error ? reason.message : String(reason)})`,
        'open it and save it as XLSX, or the sheet as "CSV UTF-8"; an archive is unpacked first',
      ),
    )
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim()
}
