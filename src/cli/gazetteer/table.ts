import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { Problem } from '../../record/index.ts'

/** How a file of places is written. */
export interface Layout {
  readonly delimiter: ',' | ';' | '\t'
  /** False for a dump of GeoNames: quotation marks in it are letters like others. */
  readonly quoted: boolean
}

/** A row of a table, with the line on which it ends (1 is the first) and how many bytes were read up to it. */
export interface TableRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly bytes: number
}

/** Thrown where a file cannot be read as a table; `problem` says why. */
export class TableError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.what)
    this.name = 'TableError'
    this.problem = problem
  }
}

const HEAD_BYTES = 1 << 16
/** The longest row that is one: an unclosed quotation mark must not take the rest of the file for a cell. */
const ROW_CHARACTERS = 1 << 18

/** True for a workbook (XLSX) or another archive. Throws TableError where the file cannot be opened. */
export async function isPacked(path: string): Promise<boolean> {
  return (await headOf(path)).subarray(0, 2).toString('latin1') === 'PK'
}

/** What a workbook of before 2007 (XLS) begins with. */
const OLD_WORKBOOK = 'd0cf11e0'

/** The first line of a file, without the mark of its encoding. Throws TableError where it is no text. */
export async function firstLine(path: string): Promise<string> {
  const bytes = await headOf(path)
  if (bytes.subarray(0, 4).toString('hex') === OLD_WORKBOOK)
    throw new TableError(error(path, 'is a workbook of the old form (XLS)', 'open it and save it as XLSX'))
  if (bytes.length === 0)
    throw new TableError(error(path, 'is empty', 'give a table with a header, or a dump of GeoNames'))
  const line = bytes.toString('utf8').split(/\r?\n/)[0]!
  return line.replace(/^\ufeff/, '')
}

async function headOf(path: string): Promise<Buffer> {
  let file: FileHandle
  try {
    file = await open(path, 'r')
  } catch (reason) {
    throw new TableError(error(path, `cannot be opened (${(reason as Error).message})`, 'correct the path'))
  }
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The rows of a table, one after the other, without ever holding the file. Throws TableError at the line that is none. */
export async function* rowsOf(path: string, { delimiter, quoted }: Layout): AsyncGenerator<TableRow> {
  const read = { bytes: 0 }
  const source = Readable.from(decoded(path, read))
  const parser = source.pipe(
    parse({
      delimiter,
      quote: quoted ? '"' : null,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: ROW_CHARACTERS,
    }),
  )
  // A pipe passes data on, not errors.
  source.on('error', reason => parser.destroy(reason))
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>)
      yield { line: info.lines, cells: record, bytes: read.bytes }
  } catch (reason) {
    if (!(reason instanceof CsvError)) throw reason
    const at = `${path}:${String((reason as { lines?: number }).lines ?? 1)}`
    throw new TableError(
      error(
        at,
        `is no table: ${reason.message}`,
        'look for a quotation mark that is not closed, on or above this line',
      ),
    )
  } finally {
    source.destroy()
  }
}

async function* decoded(path: string, read: { bytes: number }): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let line = 1
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    read.bytes += chunk.length
    try {
      yield decoder.decode(chunk, { stream: true })
    } catch {
      throw new TableError(
        error(
          `${path}:${line + lines(chunk.subarray(0, badByte(chunk)))}`,
          'is not UTF-8',
          'save it as "CSV UTF-8"; a spreadsheet writes windows-1256 where it is not told otherwise',
        ),
      )
    }
    line += lines(chunk)
  }
}

const lines = (bytes: Uint8Array) => bytes.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0)

/** The offset of the first byte that is no UTF-8, searched by halves. */
function badByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}

export function error(where: string, what: string, remedy: string): Problem {
  return { level: 'error', where, what, remedy }
}
