import { isUtf8 } from 'node:buffer'

export interface Decoded {
  readonly text: string
  /** Name of the encoding as the WHATWG standard writes it. */
  readonly encoding: string
  /** False where the choice rests on little: the reader should be told. */
  readonly sure: boolean
  /** Places where bytes made no character and U+FFFD stands instead. */
  readonly damaged: number
}

/**
 * Bytes to text. In this order: a byte order mark, UTF-16 by its pattern, strict UTF-8, the declared charset, UTF-8 with a
 * few broken places, and of windows-1256 and iso-8859-6 the one that gives the more plausible text. UTF-8 that holds
 * together goes before the declared charset, because pages that lie about it are common and chance UTF-8 is not.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const wide = utf16(bytes)
  if (wide) return decodeAs(wide, bytes)
  if (isUtf8(bytes)) return decodeAs('utf-8', bytes)
  const named = declared === null ? null : encodingOf(declared)
  if (named && !named.startsWith('utf-')) return decodeAs(named, bytes)
  const broken = decodeAs('utf-8', bytes)
  if (manyBytes(broken.text) > 4 * broken.damaged) return broken
  return likeliest([decodeAs('windows-1256', bytes), decodeAs('iso-8859-6', bytes)])
}

/** The charset that an HTML page declares about itself, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null
}

/** Which UTF-16 the bytes are, by mark or by pattern; null where they are none. */
export function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  const pairs = sample.length >> 1
  if (pairs < 2) return null
  let [first, second] = [0, 0]
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (isHighByte(sample[i]!)) first++
    if (isHighByte(sample[i + 1]!)) second++
  }
  if (second > 0.7 * pairs && first < 0.3 * pairs) return 'utf-16le'
  if (first > 0.7 * pairs && second < 0.3 * pairs) return 'utf-16be'
  return null
}

/** The high bytes of Latin (00), of Arabic (06) and of general punctuation are rare as low bytes and in UTF-8. */
function isHighByte(byte: number): boolean {
  return byte === 0x00 || byte === 0x06
}

/** The standard name of a charset, or null for a label that nobody knows. */
function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, sure: true, damaged: count(text, /\ufffd/g) }
}

function manyBytes(text: string): number {
  return count(text, /[^\0-\x7f\ufffd]/g)
}

/** How Arabic a text looks: its letters, less what stands in Arabic only by a wrong table. */
function plausibility(text: string): number {
  const letters = count(text, /\p{Script=Arabic}/gu)
  const strangers = count(text, /[\u00c0-\u024f](?=\p{Script=Arabic})|(?<=\p{Script=Arabic})[\u00c0-\u024f]/gu)
  const marks = count(text, /[\u064b-\u0652]/g)
  return letters - 4 * count(text, /\ufffd/g) - 3 * strangers - marks
}

function likeliest(candidates: readonly Decoded[]): Decoded {
  const sampled = candidates.map(candidate => {
    const sample = candidate.text.slice(0, 65_536)
    return { candidate, sample, score: plausibility(sample) }
  })
  const best = sampled.reduce((a, b) => (b.score > a.score ? b : a))
  return { ...best.candidate, sure: best.score > 0.5 * count(best.sample, /\p{L}/gu) }
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found++
  return found
}
