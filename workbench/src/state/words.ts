import { computed } from '@preact/signals'
import { type Words, wordsOf } from '../../../src/serve/words/index.ts'
import { lang } from './address.ts'
import { locale } from './choices.ts'

export type { Words } from '../../../src/serve/words/index.ts'

/** Every word of the interface, in the language of the address; numbers among them in the chosen digits. */
export const words = computed<Words>(() => inDigits(wordsOf(lang.value), locale.value))

type Phrase = (...given: readonly unknown[]) => string

/** The catalogue, whose phrases that are made of numbers alone write these in the digits of the locale. */
function inDigits<T extends object>(catalogue: T, digits: string): T {
  const entries = Object.entries(catalogue).map(([key, value]: [string, unknown]) => {
    if (typeof value === 'function') return [key, phraseIn(value as Phrase, digits)]
    return [key, typeof value === 'object' && value !== null && !Array.isArray(value) ? inDigits(value, digits) : value]
  })
  return Object.fromEntries(entries) as T
}

function phraseIn(phrase: Phrase, digits: string): Phrase {
  return (...given) => {
    const said = phrase(...given)
    const ofNumbers = given.length > 0 && given.every(one => typeof one === 'number')
    return ofNumbers ? said.replace(/\d+/g, number => Number(number).toLocaleString(digits)) : said
  }
}
