import { FIELDS, type Field } from '../../../src/record/index.ts'
import type { WordField } from '../fields/with-words.ts'

/** Fields that words can be given to, in the order of their digits: 1 is the first. */
const WORD_FIELDS: readonly WordField[] = FIELDS.filter(field => field !== 'type' && field !== 'status')

/** By `event.code`: a digit gives the chosen words to its field. */
export const FIELD_OF_DIGIT: ReadonlyMap<string, WordField> = new Map(
  WORD_FIELDS.map((field, n) => [`Digit${n + 1}`, field]),
)

/** A field that words can be given to, with its digit; null where words are of no use to it. */
export function wordsFor(field: Field): { readonly field: WordField; readonly digit: number } | null {
  if (field === 'type' || field === 'status') return null
  return { field, digit: WORD_FIELDS.indexOf(field) + 1 }
}
