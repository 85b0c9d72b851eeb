import { isRecord } from '../kit/index.ts'
import type { Problem, Report, Result } from '../record/index.ts'
import { failure, warning } from './problem.ts'
import { dayOfAddress, dayOfField, dayOfText } from './published.ts'
import { freeze, outletOf, underTitle } from './report.ts'
import { badDay } from './text.ts'
import type { ReadOptions, Source } from './types.ts'

/**
 * Reads one `{id, outlet, published, title, text, url}`. `text` is taken exactly as it stands; only where a title has
 * to be put before it are its line ends made line feeds, so that one kind of line end stands in the whole.
 */
export function readRecord(value: unknown, source: Source, options: ReadOptions = {}): Result<Report> {
  const where = source.origin
  if (!isRecord(value)) return { items: [], problems: [notARecord(where)] }
  const { text, title, url, outlet, note, published } = value
  if (typeof text !== 'string' || text.trim() === '') return { items: [], problems: [badText(where, text)] }
  const problems: Problem[] = []
  const id = usableId(value.id)
  if (id === null && isGiven(value.id)) problems.push(badId(where, source.id))
  const day = dayOfField(published)
  if (day === null && isGiven(published)) problems.push(badDay(where, published))
  const framed = frame(textOf(title), text)
  const address = textOf(url)
  const report = freeze({
    id: id ?? source.id,
    outlet: textOf(outlet) ?? outletOf(address, options) ?? source.outlet,
    published: day ?? dayOfAddress(address) ?? dayOfText(text, options.calendar) ?? options.published ?? null,
    title: textOf(title),
    url: address,
    note: textOf(note),
    text: framed,
    origin: source.origin,
    cut: [],
  })
  return { items: [report], problems }
}

function frame(title: string | null, text: string): string {
  const body = text.replace(/\r\n?/g, '\n')
  const framed = underTitle(title, body)
  return framed === body ? text : framed
}

/** An id of the input, where it can be used as a name: some printable characters, not too many. */
function usableId(id: unknown): string | null {
  if (typeof id === 'number') return String(id)
  const usable = typeof id === 'string' && id.trim() !== '' && id.length <= 300 && !/[\p{Cc}\p{Cs}]/u.test(id)
  return usable ? id : null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function notARecord(where: string): Problem {
  return failure(where, 'This is no report.', 'Write an object with at least "text", as {"id": "a1", "text": "…"}.')
}

function badText(where: string, text: unknown): Problem {
  const what =
    text === undefined
      ? 'It has no "text".'
      : typeof text === 'string'
        ? 'Its "text" is empty.'
        : 'Its "text" is no text.'
  return failure(where, what, 'Put the text of the report, in quotation marks, under "text".')
}

function badId(where: string, instead: string): Problem {
  return warning(
    where,
    `Its "id" cannot be used; "${instead}" stands instead.`,
    'Use a number or up to 300 printable characters.',
  )
}
