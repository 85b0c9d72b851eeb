import { utf16 } from './decode.ts'

/** File formats that are often saved under a wrong name, by their first bytes. */
const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['{\\rtf', 'a rich text document'],
]

/** What bytes are that are no text, in words that fit after "It is"; null for text, however odd. */
export function notText(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const known = SIGNATURES.find(([start]) => head.startsWith(start))
  if (known) return known[1]
  if (utf16(bytes)) return null
  const sample = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++
  // Random bytes hold about one in ten; a damaged text holds a few.
  return controls > 0.03 * sample.length ? 'a binary file' : null
}

export type Format = 'txt' | 'html' | 'json' | 'jsonl'

const HTML = /^\s*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h1|meta|title|!--|\?xml)\b/i

/** The format of a text that has no name, from its beginning. */
export function sniff(text: string): Format {
  const start = text.trimStart()
  if (HTML.test(start)) return 'html'
  if (/^\[\s*(?:[{\]]|$)/.test(start)) return 'json'
  if (!start.startsWith('{')) return 'txt'
  const line = /^[^\n]*/.exec(start)![0].trimEnd()
  const cutOff = line.length === start.length
  return line.endsWith('}') || (cutOff && line.length > 1) ? 'jsonl' : 'json'
}
