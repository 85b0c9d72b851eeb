import { type Frame, functionKind, isVerb, readingOf } from '../grammar.ts'
import { bears } from '../marks.ts'
import { isDescription } from './unlisted.ts'

/** Whether the word after one for a kind of place is a name, though `world/places` does not have it. */
export const isUnlistedName = (frame: Frame, at: number): boolean => unknownName(frame, at) || bearsAnyName(frame, at)

/** حي المرابط, بلدة الشيخ: one quarter, town or village may bear any noun for its name. */
function bearsAnyName(frame: Frame, at: number): boolean {
  const { words, lexicon } = frame
  const kind = readingOf(words[at - 1], 'place-kind')
  if (!kind || kind.article) return false
  if (kind.entry.features.number !== 'singular' || !SETTLED.has(String(kind.entry.lexeme.data['kind']))) return false
  if (functionKind(words[at]!) || frame.timeAt.has(at) || frame.quantityAt.has(at)) return false
  if (bears(lexicon, words[at]!, 'of-kind') || isDescription(words[at]!, lexicon)) return false
  return words[at]!.shape.readings.every(
    r => r.entry.features.pos === 'noun' || (r.article && r.entry.features.pos === 'adjective'),
  )
}
const SETTLED = new Set(['village', 'town', 'quarter'])

/** حدريات, الخضراء: a word that no list knows to be anything else. */
function unknownName(frame: Frame, at: number): boolean {
  const word = frame.words[at]!
  if (
    word.shape.kind !== 'arabic' ||
    functionKind(word) ||
    (isVerb(frame, at) && word.shape.readings.length > 0) ||
    frame.timeAt.has(at) ||
    frame.quantityAt.has(at)
  )
    return false
  // مناطق لخفض التوتر, قاعدة لتحدي: what begins with ل says what for.
  if (
    word.shape.readings.length === 0 &&
    /^ل(?!ل)\p{L}{3}/u.test(word.shape.fold) &&
    frame.lexicon.forms.has(word.shape.fold.slice(1))
  )
    return false
  return (
    word.shape.readings.every(r =>
      ['ambiguous', 'given-name', 'general-noun', 'general-verb', 'victim'].includes(r.entry.lexeme.kind),
    ) || word.shape.readings.length === 0
  )
}
