import type { Quote, Span } from '../../../src/record/index.ts'

/** Letters with their marks and the signs that draw them out, and digits. */
const WORD = /[\p{L}\p{M}\p{N}\u0640]+/gu

/** Words chosen in a text. `anchor`: the word, by its number, from which an arrow key with Shift reaches. */
export interface Choice extends Span {
  readonly anchor?: number
}

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

/**
 * The choice after an arrow key: one word further (`step` 1) or back (-1); `more` takes it in beside those chosen, or
 * leaves one of them out again: the end that moves is the one that was moved last, which `anchor` remembers.
 */
export function nextChoice(
  words: readonly Span[],
  chosen: Choice | null,
  begin: number,
  step: 1 | -1,
  more: boolean,
): Choice {
  const bounded = (n: number) => Math.max(0, Math.min(words.length - 1, n))
  const first = bounded(words.findIndex(word => word.end > (chosen?.start ?? begin)))
  const last = chosen ? words.findLastIndex(word => word.start < chosen.end) : first
  if (!more) {
    const at = bounded(chosen ? (step > 0 ? last + 1 : first - 1) : first)
    return { ...words[at]!, anchor: at }
  }
  const fixed = chosen?.anchor ?? first
  const free = bounded((fixed === first ? last : first) + step)
  const [a, b] = [Math.min(fixed, free), Math.max(fixed, free)]
  return { start: words[a]!.start, end: words[b]!.end, anchor: fixed }
}
