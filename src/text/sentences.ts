import type { Span } from '../record/index.ts'
import { headlineAgain } from './headline-again.ts'

/**
 * Cuts a text into sentences: at line ends, and after . ! ? ؟ … (with closing quotation marks) before a space. A full stop
 * between two words with no space (المدينة.وقال) ends one too; after a lone letter (د. أحمد), in an abbreviation or inside a
 * number it ends nothing. A headline said again in the title of its page is a sentence of its own each time.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = []
  const length = text.length
  const cuts = new Set(headlineAgain(text))
  let start = -1
  let sinceLetter = false
  const close = (end: number) => {
    if (start >= 0 && sinceLetter) {
      let last = end
      while (last > start && isSpace(text.charCodeAt(last - 1))) last--
      found.push(...parts(text, { start, end: last }))
    }
    start = -1
    sinceLetter = false
  }
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (cuts.has(i)) close(i)
    if (code === 0x0a) {
      close(i)
      continue
    }
    if (isSpace(code)) continue
    if (start < 0) start = i
    if (isEnder(code)) {
      let end = i + 1
      while (end < length && (isEnder(text.charCodeAt(end)) || isCloser(text.charCodeAt(end)))) end++
      const spaced = end === length || isSpace(text.charCodeAt(end)) || text.charCodeAt(end) === 0x0a
      if (!spaced && !(code === 0x2e && betweenWords(text, i, end))) continue
      if (code === 0x2e && end === i + 1 && loneLetterBefore(text, i, start)) continue
      close(end)
      i = end - 1
    } else if (!sinceLetter && /[\p{L}\p{N}]/u.test(text[i]!)) sinceLetter = true
  }
  close(length)
  return found
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x0d ||
    code === 0xa0 ||
    code === 0x0b ||
    code === 0x0c ||
    (code >= 0x2000 && code <= 0x200b)
  )
}

const isEnder = (code: number) => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x061f || code === 0x2026
const isCloser = (code: number) =>
  code === 0x22 || code === 0x201d || code === 0xbb || code === 0x2019 || code === 0x29 || code === 0x5d
const isOpener = (code: number) =>
  code === 0x22 || code === 0x201c || code === 0xab || code === 0x2018 || code === 0x28 || code === 0x23

function loneLetterBefore(text: string, dot: number, start: number): boolean {
  if (dot === start || !/\p{L}/u.test(text[dot - 1]!)) return false
  return dot - 1 === start || isSpace(text.charCodeAt(dot - 2))
}

/**
 * المدينة.وقال, «القرية».وقال: a word on either side, longer than the parts of an abbreviation (بي.بي.سي), with at most a mark or
 * a space between. `end`: behind closing marks.
 */
function betweenWords(text: string, dot: number, end: number): boolean {
  const before = dot - 1
  const last = isCloser(text.charCodeAt(before)) || isSpace(text.charCodeAt(before)) ? before - 1 : before
  const first = isOpener(text.charCodeAt(end)) ? end + 1 : end
  for (let i = 0; i < WORD; i++)
    if (!isArabicLetter(text.charCodeAt(last - i)) || !isArabicLetter(text.charCodeAt(first + i))) return false
  return true
}
const WORD = 3
// Not the stroke that only lengthens a word (القتـ.ـل), nor vowel signs.
const isArabicLetter = (code: number) => code >= 0x0621 && code <= 0x064a && code !== 0x0640

// In code units. No sentence of a report is longer; lists and unpunctuated text are, and every later stage looks back
// and ahead within a sentence.
const LONGEST = 4000

/** A sentence too long to be one, cut at commas, else at spaces. */
function parts(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST)
    const comma = Math.max(
      window.lastIndexOf('،'),
      window.lastIndexOf(','),
      window.lastIndexOf('؛'),
      window.lastIndexOf(';'),
    )
    const space = window.lastIndexOf(' ')
    const cut = comma > LONGEST / 2 ? comma + 1 : space > 0 ? space : LONGEST
    found.push({ start: from, end: from + cut })
    from += cut
    while (from < end && isSpace(text.charCodeAt(from))) from++
  }
  if (from < end) found.push({ start: from, end })
  return found
}
