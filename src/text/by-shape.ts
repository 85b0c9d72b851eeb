import type { WordShape } from './analyse.ts'

let questions = 0

/**
 * What `work` tells of a word by its letters alone, worked out when the letters are first met: all occurrences share
 * one shape. A shape belongs to one lexicon, so that `lexicon` is the same each time.
 */
export function byShape<T extends object | string | number | boolean | null, L = void>(
  work: (shape: WordShape, lexicon: L) => T,
): (word: { readonly shape: WordShape }, lexicon: L) => T {
  const question = questions++
  return ({ shape }, lexicon) => {
    const before = shape.answers[question]
    if (before !== undefined) return before as T
    const told = work(shape, lexicon)
    shape.answers[question] = told
    return told
  }
}
