import type { Mentions } from '../../mentions/index.ts'

// How far a quotation is followed over sentences; beyond that a mark is more likely lost than the quotation long.
const LONGEST = 5
const OPENING = /[«“]/g
const CLOSING = /[»”]/g

/**
 * The index of the sentence in which a quotation that sentence `from` opens is closed, or `from` where it closes within
 * the sentence, opens nothing or is never closed. `inside`: it begins within one, so that its odd straight mark closes that.
 */
export function quotationEnd(sentences: readonly string[], from: number, inside: boolean): number {
  if (balance(sentences[from]!) <= 0 || (inside && odd(sentences[from]!))) return from
  const straight = odd(sentences[from]!)
  for (let i = from + 1; i < sentences.length && i <= from + LONGEST; i++) {
    const level = balance(sentences[i]!)
    if (straight ? odd(sentences[i]!) : level < 0) return i
    if (level > 0) return from
  }
  return from
}

const odd = (sentence: string) => (sentence.match(/"/g)?.length ?? 0) % 2 === 1

function balance(sentence: string): number {
  return odd(sentence) ? 1 : (sentence.match(OPENING)?.length ?? 0) - (sentence.match(CLOSING)?.length ?? 0)
}

/** The chunk before which a quotation from the sentence before ends; all chunks where no mark is seen between words. */
export function closingChunk({ chunks, frame }: Mentions): number {
  const end = chunks.findIndex(c => c.first > 0 && /[»”"]/.test(frame.words[c.first]!.gap))
  return end < 0 ? chunks.length : end
}
