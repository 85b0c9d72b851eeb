import type { Lexicon } from '../lexicon/index.ts'
import { readText } from '../text/index.ts'

/** Shorter words without an entry are mostly particles or misprints. */
const LETTERS = 4
/** What a person's name follows: `نجل البغدادي`, `أبو بكر البغدادي`. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(['victim', 'given-name', 'title'])

/**
 * The words of a phrase that can only be the name of somebody, folded: no list has them as words, and one that may also
 * name a place or party stands right after a word for a person. `نجل البغدادي` has البغدادي, `شاب من البغدادي` has none.
 */
export function properWords(phrase: string, lexicon: Lexicon): string[] {
  const words = readText({ text: phrase }, lexicon).flatMap(sentence => sentence.words)
  return words.flatMap(({ shape: { readings, fold } }, at) => {
    if (readings.length > 0 || fold.length < LETTERS || !/^\p{L}+$/u.test(fold)) return []
    const named = lexicon.names.match([fold], 0, fold, () => true).length > 0
    const before = words[at - 1]?.shape.readings ?? []
    return !named || before.some(reading => BEFORE_NAMES.has(reading.entry.lexeme.kind)) ? [fold] : []
  })
}
