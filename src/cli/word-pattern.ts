import type { Span } from '../record/index.ts'
import type { Sentence } from '../text/index.ts'
import { EXIT, Stop } from './exit.ts'

/** What a word must be: one of its keys, or null for any word. */
export type WordPattern = readonly (string | null)[]

/** Reads `{قصف} * مدينة`: `{word}` is any form of that dictionary word, `*` any one word, else the word itself, clitics apart. */
export function readPattern(pattern: string, fold: (text: string) => string): WordPattern {
  const words = pattern.trim().split(/\s+/)
  if (words.every(word => word === '' || word === '*'))
    throw new Stop(EXIT.usage, 'The pattern has no word that must be found. Write at least one word beside *.')
  return words.map(word => {
    if (word === '*') return null
    const lemma = /^\{(.+)\}$/u.exec(word)?.[1]
    if (lemma === undefined && /[{}]/.test(word))
      throw new Stop(EXIT.usage, `"${word}" cannot be read. Write {word} for any form of a dictionary word.`)
    return lemma === undefined ? fold(word) : `=${fold(lemma)}`
  })
}

/** Where the pattern stands in a sentence: spans in the report, none inside another. */
export function findPattern(pattern: WordPattern, { words }: Sentence): Span[] {
  const found: Span[] = []
  for (let at = 0; at + pattern.length <= words.length; at++) {
    const fits = pattern.every((key, n) => key === null || words[at + n]!.shape.keys.includes(key))
    if (!fits) continue
    found.push({ start: words[at]!.start, end: words[at + pattern.length - 1]!.end })
    at += pattern.length - 1
  }
  return found
}
