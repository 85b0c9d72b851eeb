import type { Span } from '../../src/index.ts'

/** Where a sentence ends: its stop with the quotation marks and brackets that close on it, before a space or the end. */
const STOP = /[.!؟?…]+["”»’)\]]*(?=\s|$)/gu
/** `د. محمد`: a stop behind a lone letter ends nothing. */
const INITIAL = /(?:^|\s)\p{L}\.$/u

/**
 * The sentences that codings point at, in the order of the text. The coder cuts more finely (`src/text`); a yardstick
 * must not move when that is mended, so this one is its own.
 */
export function cutSentences(text: string): Span[] {
  const cut: Span[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    let begin = 0
    let open: { start: number; end: number } | null = null
    for (const end of [...[...line[0].matchAll(STOP)].map(stop => stop.index + stop[0].length), line[0].length]) {
      const piece = line[0].slice(begin, end)
      const start = line.index + begin + piece.length - piece.trimStart().length
      begin = end
      if (!/[\p{L}\p{N}]/u.test(piece)) continue
      const whole: { start: number; end: number } = {
        start: open && INITIAL.test(text.slice(open.start, open.end)) ? cut.pop()!.start : start,
        end: start + piece.trim().length,
      }
      open = whole
      cut.push(whole)
    }
  }
  return cut
}

/** The numbers, from 0, of the sentences that some of the spans touch. */
export function sentencesOf(spans: readonly Span[], sentences: readonly Span[]): number[] {
  return sentences.flatMap(({ start, end }, n) => (spans.some(span => span.start < end && start < span.end) ? [n] : []))
}
