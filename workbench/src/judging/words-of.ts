import type { Quote, Span } from '../../../src/record/index.ts'

/** Letters with their marks and the signs that draw them out, and digits. */
const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu

/** The words of a text by their places; `from` is where the text begins in its report. */
export function wordsIn(text: string, from = 0): readonly Span[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }))
}

/** The words that a stretch touches, whole; null where it touches none. */
export function wholeWords(words: readonly Span[], start: number, end: number): Span | null {
  const touched = words.filter(word => word.start < Math.max(end, start + 1) && start < word.end)
  return touched.length === 0 ? null : { start: touched[0]!.start, end: touched.at(-1)!.end }
}

/** The quotation at a place of a passage that begins at `from` in its report. */
export function quoteAt(text: string, from: number, { start, end }: Span): Quote {
  return { start, end, text: text.slice(start - from, end - from) }
}
