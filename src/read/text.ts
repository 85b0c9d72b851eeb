import { counted } from '../kit/index.ts'
import type { Problem, Report, Result } from '../record/index.ts'
import { notText } from './bytes.ts'
import { clean } from './clean.ts'
import { type Decoded, decode } from './decode.ts'
import { splitHeader } from './header.ts'
import { failure, warning } from './problem.ts'
import { dayOfAddress, dayOfField, dayOfText } from './published.ts'
import { freeze, outletOf, underTitle } from './report.ts'
import type { ReadOptions, Source } from './types.ts'

/** Reads a plain text, with or without header lines. Gives one report, or none and the reason. */
export function readText(bytes: Uint8Array, source: Source, options: ReadOptions = {}): Result<Report> {
  const refused = refusal(bytes, source.origin)
  if (refused) return { items: [], problems: [refused] }
  const decoded = decode(bytes)
  const problems = decodingProblems(decoded, source.origin)
  const { text: whole, cut } = clean(decoded.text)
  const { fields, unknown, body } = splitHeader(whole)
  if (body === '') return { items: [], problems: [...problems, noText(source.origin)] }
  const day = dayOfField(fields.published)
  if (fields.published !== null && day === null) problems.push(badDay(source.origin, fields.published))
  for (const line of unknown) problems.push(unknownHeader(source.origin, line))
  const report = freeze({
    id: source.id,
    outlet: fields.outlet ?? outletOf(fields.url, options) ?? source.outlet,
    published: day ?? dayOfAddress(fields.url) ?? dayOfText(body, options.calendar) ?? options.published ?? null,
    title: fields.title,
    url: fields.url,
    note: fields.note,
    text: underTitle(fields.title, body),
    origin: source.origin,
    cut: [...unknown.map(what => ({ what, why: 'header line whose name is not known' })), ...cut],
  })
  return { items: [report], problems }
}

/** Why bytes cannot be a report, or null. */
export function refusal(bytes: Uint8Array, origin: string): Problem | null {
  if (bytes.length === 0) return failure(origin, 'It is empty.', 'Check how it was saved, or remove it.')
  const other = notText(bytes)
  if (other === null) return null
  return failure(origin, `It is ${other}, not text.`, 'Save the text of the report as .txt (UTF-8) or .html.')
}

export function decodingProblems({ encoding, sure, damaged }: Decoded, origin: string): Problem[] {
  const remedy = 'Look at the text, and save it as UTF-8 if it reads wrong.'
  if (damaged > 0)
    return [warning(origin, `${counted(damaged, 'place')} of it could not be read as ${encoding}.`, remedy)]
  return sure ? [] : [warning(origin, `Its encoding is not known; it was read as ${encoding}.`, remedy)]
}

export function noText(origin: string): Problem {
  return failure(origin, 'It holds no text.', 'Check how it was saved, or remove it.')
}

export function badDay(where: string, value: unknown): Problem {
  return warning(
    where,
    `The day of publication ${JSON.stringify(value)?.slice(0, 60)} is no day.`,
    'Write it as YYYY-MM-DD.',
  )
}

function unknownHeader(where: string, line: string): Problem {
  return warning(
    where,
    `The header line "${line.slice(0, 60)}" is not known and was left out.`,
    'Use outlet, published, url, title or note, or put an empty line before it if it belongs to the text.',
  )
}
