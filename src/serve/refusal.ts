import type { Refusal } from './api/index.ts'
import { type Words, wordsOf } from './words/index.ts'

export type RefusalCode = keyof Words['refusals']

/** What is said where something cannot be done: in English, with the code by which a page says it in its own language. */
export function refusalOf(code: RefusalCode, more: Omit<Refusal, 'error' | 'remedy' | 'code'> = {}): Refusal {
  const { what, remedy } = wordsOf('en').refusals[code]
  return { error: what, remedy, code, ...more }
}
