import type { Draft } from '../draft.ts'

// In characters: shorter ones (وأضاف المصدر) may stand twice by chance.
const LONG = 40

/** Sentences of the body that repeat an earlier one of it word for word (a post put on the page twice), each with the first. */
export function verbatim(sentences: readonly string[], body: number): ReadonlyMap<number, number> {
  const first = new Map<string, number>()
  const again = new Map<number, number>()
  for (const [index, sentence] of sentences.entries()) {
    const words = sentence.trim()
    if (index < body || words.length < LONG) continue
    const before = first.get(words)
    if (before === undefined) first.set(words, index)
    else again.set(index, before)
  }
  return again
}

/** What the first of such sentences tells, each other tells too. */
export function tellVerbatim(claims: readonly Draft[], again: ReadonlyMap<number, number>): void {
  for (const [index, first] of again)
    for (const claim of claims)
      if (claim.sentences.includes(first) && !claim.sentences.includes(index)) claim.sentences.push(index)
}
