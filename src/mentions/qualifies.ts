import type { LexemeKind, Lexicon } from '../lexicon/index.ts'
import type { Reading, TextWord } from '../text/index.ts'
import { type Frame, hasArticle, readingOf } from './grammar.ts'
import { bears } from './marks.ts'
import type { NameSpan } from './names.ts'

// Which words go on with a noun phrase as its adjective, and which are somebody or something else.

/** مصر, إيران: a name of a land without the article. */
export const isState = (word: TextWord, name: NameSpan | null, lexicon: Lexicon): boolean =>
  name !== null &&
  !hasArticle(word, lexicon) &&
  name.hits.every(h => h.kind === 'place' || h.kind === 'metonym' || h.kind === 'actor') &&
  name.hits.some(h => h.kind === 'place' && lexicon.world.places.get(h.id)?.kind === 'country')

/** فوزي برهوم [إسرائيل]: whether a person's name within a phrase ends before a word. */
export const endsPerson = ({ persons }: Frame, head: number, at: number): boolean =>
  [...persons].some(([first, end]) => first >= head && end === at)

/** قوات الاحتلال [النائب السابق]: the office of one behind a word for many. */
export const isOneBehindMany = (head: TextWord, word: TextWord): boolean =>
  readingOf(head, 'actor-head')?.entry.features.number === 'plural' &&
  readingOf(word, 'title')?.entry.features.number === 'singular' &&
  readingOf(word, 'nationality', 'actor-modifier') === undefined

/** المجلس رئيس الوزراء; but المهندس رئيس البلدية: a person has an office besides. */
export function isOffice({ words, lexicon }: Frame, head: number, word: TextWord): boolean {
  const office = readingOf(word, 'title')
  return (
    office !== undefined && !hasArticle(word, lexicon) && readingOf(words[head]!, 'title', 'given-name') === undefined
  )
}

/** نفى المصدر مزاعم الحوثيين, نفى المصدر الأنباء: what is told, and no word of who tells it. */
export const isTold = ({ shape }: TextWord): boolean =>
  shape.readings.some(
    ({ entry: { lexeme, features } }) =>
      (lexeme.kind === 'saying' && features.pos === 'noun') ||
      (lexeme.kind === 'source-head' && lexeme.data['sense'] === 'text'),
  )

/** عناصره, قواتها */
export const isOwned = ({ shape }: TextWord): boolean =>
  shape.readings.length > 0 && shape.readings.every(r => r.pronoun)

export function isParty(word: TextWord): boolean {
  const { readings } = word.shape
  // الطرفين is a fixed form.
  const isNoun = ({ entry: { features, lexeme } }: Reading) => features.pos === 'noun' || lexeme.data['both'] === true
  return readingOf(word, 'actor-head') !== undefined && readings.every(isNoun)
}

/** دعا الزعيم الأكراد, حثت الإدارة القضاة: persons told in the plural qualify nobody who is one. */
export function areMany(word: TextWord, before: TextWord): boolean {
  const many = readingOf(word, 'nationality', 'victim')
  if (many?.article !== true || many.entry.features.number !== 'plural') return false
  return before.shape.readings.length > 0 && before.shape.readings.every(r => r.entry.features.number === 'singular')
}

export function isAdjective(word: TextWord): boolean {
  return readingOf(word, 'nationality', 'actor-modifier')?.entry.features.pos === 'adjective'
}

/**
 * المعارضة المسلحة, not المعارضة العرض: what follows a definite word in its phrase is an adjective, and a singular asks for
 * its gender. Broken plurals and unlisted words tell nothing.
 */
export function agrees(lexicon: Lexicon, noun: TextWord, adjective: TextWord): boolean {
  const feminine = (word: TextWord) => bears(lexicon, word, 'feminine')
  const people = (word: TextWord) => bears(lexicon, word, 'persons')
  // دعت الأمم المتحدة المسلحين: persons in the plural of men are no adjective of what is feminine; القادة العسكريين
  const single = hasArticle(noun, lexicon) && !noun.shape.readings.some(r => r.entry.features.number === 'plural')
  if (feminine(noun)) return feminine(adjective) || (isAdjective(adjective) && !(single && people(adjective)))
  // القوات المهاجمة; not ردت القوات المهاجمين
  if (people(adjective) && FORCES.has(String(readingOf(noun, 'actor-head')?.entry.lexeme.data['sense']))) return false
  if (people(noun) && noun.shape.readings.some(r => r.entry.features.number === 'plural'))
    return people(adjective) || isAdjective(adjective)
  const singular =
    noun.shape.readings.some(r => r.entry.features.number === 'singular' && r.article) &&
    !noun.shape.readings.some(r => r.entry.features.number === 'plural')
  // اتهم الجيش الروسي المسلحين: persons in the plural are no adjective of one.
  return !(singular && (feminine(adjective) || people(adjective)))
}

// Senses of `arabic/actors/heads` that are no persons: their plural takes the feminine.
const FORCES: ReadonlySet<string> = new Set(['forces', 'aircraft', 'artillery'])

/** المسلح النار, القوات المواقع: what is always a noun is no adjective of the one before it. */
export function isOnlyNoun({ shape }: TextWord): boolean {
  return (
    shape.readings.length > 0 &&
    shape.readings.every(r => NOUNS.has(r.entry.lexeme.kind) && r.entry.features.pos === 'noun')
  )
}

const NOUNS = new Set<LexemeKind>(['object', 'general-noun', 'place-kind'])

export function isOfState(word: TextWord): boolean {
  return readingOf(word, 'nationality')?.entry.features.pos === 'adjective'
}

export function agreesAsFeminine(lexicon: Lexicon, noun: TextWord, adjective: TextWord): boolean {
  return bears(lexicon, noun, 'feminine') && bears(lexicon, adjective, 'feminine')
}

/** ناقلة النفط السعودية: an adjective of state may agree with the head of an idafa across its genitive. */
export function qualifiesHead({ words, lexicon }: Frame, head: number, adjective: TextWord): boolean {
  const noun = words[head]!
  return (
    bears(lexicon, noun, 'feminine') &&
    !hasArticle(noun, lexicon) &&
    isOfState(adjective) &&
    agrees(lexicon, noun, adjective)
  )
}

/** الإسرائيليين */
export function isPeople(word: TextWord): boolean {
  const reading = readingOf(word, 'nationality')
  return reading?.article === true && reading.entry.features.number === 'plural'
}
