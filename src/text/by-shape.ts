import { packed } from '../kit/index.ts'
import type { WordShape } from './analyse.ts'

let questions = 0

/** Room for the answers of a new shape: an array that grows with its answers would take more than twice as much. */
export const noAnswers = (): unknown[] => new Array(questions)

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
    const answer = work(shape, lexicon)
    // Most words answer most questions with an empty list: one for all.
    const told = Array.isArray(answer) ? (packed(answer) as unknown as T) : answer
    shape.answers[question] = told
    return told
  }
}
