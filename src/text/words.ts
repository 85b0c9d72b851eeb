import type { Span } from '../record/index.ts'
import type { Analyse, WordShape } from './analyse.ts'

/** A word or number with its place in the report, and what stands between it and the word before. */
export interface TextWord extends Span {
  /** As written. */
  readonly text: string
  readonly shape: WordShape
  /** The characters between the word before (in the sentence) and this one. */
  readonly gap: string
  /** Nothing but spaces, quotation marks, #, _ and the like stand before it: a name may run on across it. */
  readonly joined: boolean
}

export interface Sentence extends Span {
  readonly index: number
  readonly words: readonly TextWord[]
}

// Arabic letters with their marks and tatweel; a word broken by tatweel and spaces to dodge moderation (قـ ـصف) is one.
const LETTERS = '\\u0620-\\u064A\\u066E-\\u06D3\\u06D5\\u06FA-\\u06FF\\u0750-\\u077F\\uFB50-\\uFDFB\\uFE70-\\uFEFC'
const MARKS = '\\u064B-\\u065F\\u0670\\u0610-\\u061A\\u06D6-\\u06ED\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u00AD'
const WORD = new RegExp(
  `[${LETTERS}][${LETTERS}${MARKS}]*(?:(?<=\\u0640) +(?=\\u0640)[${LETTERS}${MARKS}]+)*` +
    `|[0-9\\u0660-\\u0669\\u06F0-\\u06F9]+(?:[.,\\u066B\\u066C][0-9\\u0660-\\u0669\\u06F0-\\u06F9]+)*` +
    '|\\p{Script=Latin}[\\p{Script=Latin}\\p{M}0-9]*',
  'gu',
)
// What may stand inside a name without ending it.
const TRANSPARENT = /^[\s"'“”„«»‹›‘’#_*ـ\u200B-\u200F\u202A-\u202E\u2066-\u2069]*$/u

// دبي، الإمارات العربية المتحدة (CNN)—: where the report was written is not where it happened.
const DATELINE = /^[^()\n.:«"“]{0,80}\([^()\n]{2,25}\)\s*[-–—]+\s*/u

/** The words of one sentence; a dateline before it is passed over. */
export function words(text: string, sentence: Span, analyse: Analyse): TextWord[] {
  const found: TextWord[] = []
  const body = text.slice(sentence.start, sentence.end)
  let before = 0
  WORD.lastIndex = 0
  const dateline = body.includes('(') ? (DATELINE.exec(body)?.[0].length ?? 0) : 0
  for (let match = WORD.exec(body); match; match = WORD.exec(body)) {
    if (match.index < dateline) {
      before = match.index + match[0].length
      continue
    }
    const start = sentence.start + match.index
    const written = match[0]
    const gap = body.slice(before, match.index)
    before = match.index + written.length
    const shape = analyse(written)
    if (!shape) continue
    found.push({
      start,
      end: start + written.length,
      text: written,
      shape,
      gap,
      joined: gap === ' ' || TRANSPARENT.test(gap),
    })
  }
  return joinBracketed(found)
}

const OPENS = /^[\s"'“”„«»]*\(\s*["«“]?$/u
const BRACKETED = 3
const NAMED = new Set(['actor-head', 'source-head', 'place-kind'])

const CLOSES = /^\s*\)[\s"'“”„«»]*$/u

/** عدد (4) عناصر: a figure alone in brackets behind a word for a number counts what stands behind them. */
const isBracketedFigure = (before: TextWord | undefined, { shape }: TextWord, next: TextWord | undefined) =>
  shape.kind === 'number' &&
  before?.shape.readings.some(r => r.entry.lexeme.data['toll'] === true) === true &&
  next !== undefined &&
  CLOSES.test(next.gap)

/** تنظيم (داعش), وكالة (معا), جماعة (ولاية سيناء): where brackets hold what a noun without the article is called, it runs on. */
function joinBracketed(words: TextWord[]): TextWord[] {
  const joined = new Set<number>()
  for (let i = 0; i < words.length; i++) {
    const { gap } = words[i]!
    if (!gap.includes('(') || !OPENS.test(gap)) continue
    if (isBracketedFigure(words[i - 1], words[i]!, words[i + 1])) joined.add(i).add(i + 1)
    if (!isNamed(words[i - 1])) continue
    const close = words.findIndex((word, k) => k > i && k <= i + BRACKETED && word.gap.includes(')'))
    if (close < 0) continue
    for (let k = i; k < close; k++) joined.add(k)
    if (TRANSPARENT.test(words[close]!.gap.replace(')', ''))) joined.add(close)
  }
  return joined.size ? words.map((word, i) => (joined.has(i) ? { ...word, joined: true } : word)) : words
}

function isNamed(word: TextWord | undefined): boolean {
  const readings = word?.shape.readings.filter(r => NAMED.has(r.entry.lexeme.kind)) ?? []
  return readings.length > 0 && readings.every(r => !r.article && !r.pronoun)
}
