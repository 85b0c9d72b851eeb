import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { linkKind, nominal } from './argument.ts'

/**
 * ودعا جميع الأطراف إلى, وطالب المجتمع الدولي ب: whether those right behind a verb that turns to somebody are whom it turns to,
 * being the only ones there: many by the gender of the verb; the world at large where whoever spoke goes on.
 */
export function isCalledOn({ chunks, frame }: Mentions, verb: number, index: number): boolean {
  const self = chunks[verb]!
  const features = self.reading?.entry.features
  if (features?.pos !== 'verb' || features.voice === 'passive' || features.number !== 'singular') return false
  if (chunks.slice(verb + 1, index).some(c => c.kind !== 'link' || !QUANTIFIES.has(linkKind(c)))) return false
  const chunk = chunks[index]!
  if (chunk.preposition || chunk.broken || chunk.quantity || !isLone(frame, chunks, index)) return false
  const head = readingOf(frame.words[chunk.first], 'actor-head')?.entry
  const many = head?.lexeme.data['called'] === true && head.features.number === 'plural'
  // ودانت البعثة القتال وطالبت كل الأطراف بوقفه: nor joined on behind who spoke.
  if (many) return features.gender === 'm' || (self.conjunction && quantified(chunks[index - 1]))
  const world = lexemeOf(chunk, 'actor-head')?.data['called'] === true && chunk.entity !== null
  return world && (self.conjunction || goesOn(chunks[verb - 1]))
}

/** كل الأطراف, جميع الدول */
const quantified = (before: Chunk | undefined) => before?.kind === 'link' && QUANTIFIES.has(linkKind(before))

const QUANTIFIES = new Set<string | undefined>(['determiner', 'pronoun'])

/** What is asked for comes next, with no other party before it. */
function isLone(frame: Mentions['frame'], chunks: readonly Chunk[], index: number): boolean {
  for (const chunk of chunks.slice(index + 1)) {
    // بموقف حازم: of an unlisted word the letter before it is not told apart.
    const brought = chunk.kind === 'thing' && !chunk.definite && mayBring(frame, chunk)
    if (chunk.preposition || brought) return true
    if (chunk.kind === 'verb' || chunk.kind === 'link')
      return chunk.lexemes.some(l => l.data['kind'] === 'subordinator')
    if (nominal(chunk) && !chunk.conjunction && !chunk.broken && chunk.acts) return false
  }
  return false
}

/** كما دعا: the speaker of the sentence before. */
const goesOn = (before: Chunk | undefined) => before?.kind === 'link' && before.lexemes.some(l => l.data['as'] === true)

const mayBring = ({ words, lexicon }: Mentions['frame'], { first }: Chunk) =>
  lexicon.clitics.prepositions.some(letter => words[first]!.shape.fold.startsWith(letter))
