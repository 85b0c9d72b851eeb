import { type Frame, functionKind, hasArticle, readingOf } from '../grammar.ts'
import { phraseEnd } from '../phrase.ts'

// مناطق سيطرة قوات المعارضة
const HOLDER_WORDS = 5
// قرب محطة وقود مهجورة
const THING_WORDS = 3

/** مناطق سيطرة الفصائل, منطقة نفوذ القوات: an area told by who holds it, with the end of the phrase; null where none is. */
export function heldBy(frame: Frame, at: number): number | null {
  const word = frame.words[at]
  if (!word?.joined || hasArticle(word, frame.lexicon) || isTied(frame, at)) return null
  if (!readingOf(word, 'general-noun')?.entry.lexeme.data['grip']) return null
  return phraseEnd(frame, at, at + 1, { limit: HOLDER_WORDS })
}

/** قرب مدرسة, بالقرب من محطة وقود: a place told by a thing that stands near it, with the end of the phrase; null where none is. */
export function nearThing(frame: Frame, first: number, at: number): number | null {
  const word = frame.words[at]
  const near = readingOf(frame.words[first], 'direction')?.entry.lexeme.data['meaning'] === 'near'
  if (!near || at !== first + 1 || !word?.joined || hasArticle(word, frame.lexicon) || isTied(frame, at)) return null
  if (!readingOf(word, 'object') && !readingOf(word, 'place-kind')) return null
  return phraseEnd(frame, at, at + 1, { limit: THING_WORDS, places: false })
}

/** قرى وبلدات منبج, قرى ومزارع, أطراف ومحيط البلدة: two words for a kind, or for parts, before one name. */
export function joinsKinds({ words, lexicon }: Frame, at: number): boolean {
  const parts = [words[at - 1], words[at]].every(word =>
    PARTS.has(String(readingOf(word, 'direction')?.entry.lexeme.data['meaning'])),
  )
  if (parts) return true
  const [first, second] = [readingOf(words[at - 1], 'place-kind'), readingOf(words[at], 'place-kind')]
  return (
    first?.entry.features.number === 'plural' &&
    second?.entry.features.number === 'plural' &&
    !hasArticle(words[at - 1]!, lexicon) &&
    !hasArticle(words[at]!, lexicon)
  )
}

const PARTS = new Set(['around', 'outskirts', 'centre'])

/** كركوك (شمال), حمص (وسط): in brackets after its name, the part of the country in which a place lies. */
export function isBracketedWind({ words, names }: Frame, first: number, end: number): boolean {
  if (!words[first]!.gap.endsWith('(') || !(words[end]?.gap ?? ')').startsWith(')')) return false
  const named = names.some(name => name?.end === first && name.hits.some(hit => hit.kind === 'place'))
  return named && words.slice(first, end).every(word => readingOf(word, 'direction'))
}

const isTied = ({ words }: Frame, at: number) =>
  Boolean(functionKind(words[at])) || words[at]!.shape.readings.some(r => r.conjunction || r.preposition)
