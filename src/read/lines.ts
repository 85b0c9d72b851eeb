import { isUtf8 } from 'node:buffer'
import { byteLines } from '../kit/index.ts'
import type { Problem, Report, Result } from '../record/index.ts'
import { asUtf8 } from './chunks.ts'
import { decode } from './decode.ts'
import { readRecord } from './json.ts'
import { brokenJson, tooLarge, warning } from './problem.ts'
import { noText } from './text.ts'
import { DEFAULT_LIMIT, type ReadOptions, type Source } from './types.ts'

/** What one line, or one entry of a list, gave. */
export type Piece = Result<Report> & { readonly bytes: number }

/** Reads JSON lines from a stream, a line at a time. Blank lines are passed over; a broken one is told and passed over. */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  source: Source,
  options: ReadOptions = {},
): AsyncGenerator<Piece> {
  const limit = options.limit ?? DEFAULT_LIMIT
  let bytes = 0
  let warned = false
  let empty = true
  for await (const line of byteLines(asUtf8(chunks), limit)) {
    bytes += line.length
    const origin = `${source.origin}:${line.number}`
    if (line.bytes === null) {
      empty = false
      yield { items: [], problems: [tooLarge(origin, 'This line', limit)], bytes }
    } else {
      const text = line.bytes.toString('utf8').replace(/^\ufeff|\r$/g, '')
      const foreign = text.includes('\ufffd') && !isUtf8(line.bytes)
      if (text.trim() === '') continue
      empty = false
      const { items, problems } = readLine(foreign ? decode(line.bytes).text : text, { ...source, origin }, options)
      const first = foreign && !warned ? [notUtf8(origin)] : []
      warned ||= foreign
      yield { items, problems: [...first, ...problems], bytes }
    }
    bytes = 0
  }
  if (empty) yield { items: [], problems: [noText(source.origin)], bytes }
}

/** One line of JSON. Where it has no id, its own is the file's and the number of the line. */
function readLine(line: string, source: Source, options: ReadOptions): Result<Report> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { items: [], problems: [brokenJson(source.origin, line, error, false)] }
  }
  const number = source.origin.slice(source.origin.lastIndexOf(':') + 1)
  return readRecord(value, { ...source, id: `${source.id}-${number}` }, options)
}

function notUtf8(where: string): Problem {
  return warning(where, 'This is not UTF-8, as JSON should be; its encoding was guessed.', 'Save the file as UTF-8.')
}
