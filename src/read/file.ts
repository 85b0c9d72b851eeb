import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { byteText } from '../kit/index.ts'
import type { Report, Result } from '../record/index.ts'
import { type Format, sniff } from './bytes.ts'
import { collect, peek } from './chunks.ts'
import { decode } from './decode.ts'
import { type FoundFile, STDIN } from './files.ts'
import { readHtml } from './html.ts'
import { readRecord } from './json.ts'
import { type Piece, readLines } from './lines.ts'
import { formatOf, idOf, stemOf } from './name.ts'
import { brokenJson, failure, tooLarge } from './problem.ts'
import { decodingProblems, noText, readText, refusal } from './text.ts'
import { DEFAULT_LIMIT, type ReadOptions, type Source } from './types.ts'

/** Enough to tell JSON lines from JSON and a page from a text. */
const HEAD = 65_536
const CHUNK = 2 ** 20

/** Reads one file, or standard input, piece by piece. Throws what the file system throws. */
export async function* readFile(
  file: FoundFile,
  stdin: AsyncIterable<Buffer>,
  options: ReadOptions,
): AsyncGenerator<Piece> {
  const isStdin = file.path === STDIN
  const source = { id: idOf(file.relative), origin: file.path, outlet: isStdin ? null : stemOf(file.path) }
  const format = isStdin ? null : formatOf(file.path)
  if (format === 'txt' || format === 'html') yield await readWhole(file.path, format, source, options)
  else if (isStdin) yield* readStream(stdin, null, source, options)
  else {
    const stream = createReadStream(file.path, { highWaterMark: CHUNK })
    try {
      yield* readStream(stream, format, source, options)
    } finally {
      stream.destroy()
    }
  }
}

async function readWhole(path: string, format: Format, source: Source, options: ReadOptions): Promise<Piece> {
  const limit = options.limit ?? DEFAULT_LIMIT
  const file = await open(path)
  try {
    const stats = await file.stat()
    if (stats.size > limit) return { items: [], problems: [tooLarge(path, 'This file', limit)], bytes: stats.size }
    return readBytes(await file.readFile(), format, source, options)
  } finally {
    await file.close()
  }
}

/** A .json or .jsonl file, or a stream or file whose name tells nothing. */
async function* readStream(
  chunks: AsyncIterable<Buffer>,
  told: Format | null,
  source: Source,
  options: ReadOptions,
): AsyncGenerator<Piece> {
  const { head, all } = await peek(chunks, HEAD)
  const refused = refusal(head, source.origin)
  if (refused) {
    yield { items: [], problems: [refused], bytes: head.length }
    return
  }
  const format = actualFormat(told, head)
  const sourceOfJson = { ...source, outlet: null }
  if (format === 'jsonl') {
    yield* readLines(all, sourceOfJson, options)
    return
  }
  const limit = (options.limit ?? DEFAULT_LIMIT) * (format === 'json' ? 4 : 1)
  const bytes = await collect(all, limit)
  if (bytes) yield* readBytesApart(bytes, format, format === 'json' ? sourceOfJson : source, options)
  else yield { items: [], problems: [tooLargeFor(format, source.origin, limit)], bytes: limit }
}

/** A list saved as .jsonl is read as what it is; where no name tells the format, its beginning does. */
function actualFormat(told: Format | null, head: Buffer): Format {
  if (told === null) return sniff(decode(head).text)
  return told === 'jsonl' && /^\ufeff?\s*(?:\[|\{\s*\n)/.test(head.toString('utf8')) ? 'json' : told
}

function tooLargeFor(format: Format, origin: string, limit: number) {
  if (format !== 'json') return tooLarge(origin, 'This file', limit)
  return failure(
    origin,
    `This JSON file is larger than ${byteText(limit)}, the most that is read in one piece.`,
    'Save it as JSON lines (.jsonl), one report a line.',
  )
}

async function* readBytesApart(
  bytes: Buffer,
  format: Format,
  source: Source,
  options: ReadOptions,
): AsyncGenerator<Piece> {
  if (format === 'json') yield* readJson(bytes, source, options)
  else yield readBytes(bytes, format, source, options)
}

function readBytes(bytes: Buffer, format: Format, source: Source, options: ReadOptions): Piece {
  const result: Result<Report> = format === 'html' ? readHtml(bytes, source, options) : readText(bytes, source, options)
  return { ...result, bytes: bytes.length }
}

/** One report, or a list of them; or JSON lines under another name. */
async function* readJson(bytes: Buffer, source: Source, options: ReadOptions): AsyncGenerator<Piece> {
  const decoded = decode(bytes)
  const problems = decodingProblems(decoded, source.origin)
  let value: unknown
  try {
    value = JSON.parse(decoded.text)
  } catch (error) {
    if (/^\{.*\}\r?$/m.test(decoded.text)) {
      yield* readLines(Readable.from([bytes]), source, options)
      return
    }
    yield {
      items: [],
      problems: [...problems, brokenJson(source.origin, decoded.text, error, true)],
      bytes: bytes.length,
    }
    return
  }
  if (!Array.isArray(value)) {
    const { items, problems: more } = readRecord(value, source, options)
    yield { items, problems: [...problems, ...more], bytes: bytes.length }
    return
  }
  const share = Math.floor(bytes.length / Math.max(1, value.length))
  if (value.length === 0) yield { items: [], problems: [noText(source.origin)], bytes: bytes.length }
  for (const [index, entry] of value.entries()) {
    const own = { ...source, id: `${source.id}-${index + 1}`, origin: `${source.origin}#${index + 1}` }
    const { items, problems: more } = readRecord(entry, own, options)
    yield { items, problems: index === 0 ? [...problems, ...more] : more, bytes: share }
  }
}
