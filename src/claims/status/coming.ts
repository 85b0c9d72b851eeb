import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'

// How many chunks after an event its own verb may stand.
const ITS_VERB = 5

/** ستشن غارات, قد تشن غارات: a verb that carries an event and is in the future, or may only come. */
export function carriesComing(mentions: Mentions, verb: Chunk, event: Chunk): boolean {
  return isComing(mentions, verb) && carries(mentions, verb, event)
}

/** ستقصف, قد تقصف; but قد تكون قصفت, قد قصفت. */
export function isComing({ frame }: Mentions, verb: Chunk): boolean {
  if (verb.kind !== 'verb') return false
  if (verb.reading?.future) return true
  // قد تحدث عن هجوم: the letters of the present are those of the past too.
  const { readings } = frame.words[verb.first]!.shape
  if (readings.some(r => r.entry.features.tense === 'past')) return false
  const maybe = frame.words[verb.first - 1]?.shape.readings.some(r => r.entry.lexeme.data['maybe'] === true)
  return maybe === true && verb.reading?.entry.features.tense === 'present'
}

/** سيشن هجوما, ستتعرض لقصف; but سترد على الهجوم: the event has the verb's own preposition or none. */
function carries({ frame }: Mentions, verb: Chunk, { preposition }: Chunk): boolean {
  const own = preposition && !lexemeOf(verb, 'cause')
  return verb.lexemes.some(
    l =>
      l.kind === 'cause' ||
      (l.kind === 'support' && (!own || frame.lexicon.fold(String(l.data['by'] ?? '')) === preposition)),
  )
}

/** انتشار القوات على الحدود سيتواصل: its own verb, one of happening, is in the future. */
export function willHappen({ chunks }: Mentions, event: number): boolean {
  for (let i = event + 1; i < chunks.length && i <= event + ITS_VERB; i++) {
    const chunk = chunks[i]!
    if (chunk.conjunction || chunk.broken) return false
    if (chunk.kind === 'verb') {
      const happens = chunk.lexemes.find(l => l.kind === 'support')?.data
      return (
        chunk.reading?.future === true &&
        happens !== undefined &&
        happens['relative'] === undefined &&
        (happens['subject'] === 'none' || chunks[i + 1]?.kind !== 'actor')
      )
    }
    // عملية إجلاء الجرحى ستستكمل: words for the wounded are of their own kind.
    if (!['actor', 'place', 'time', 'thing', 'victim'].includes(chunk.kind) && !lexemeOf(chunk, 'victim')) return false
  }
  return false
}

/** أي هجوم */
export const isAny = (link: Chunk | undefined): boolean =>
  link?.kind === 'link' && link.lexemes.some(l => l.data['any'] === true)

/** أي صاروخ يطلق على البلاد: one that may be. */
export function ofAny(chunks: readonly Chunk[], verb: number): boolean {
  const noun = chunks[verb - 1]
  return isAny(chunks[verb - 2]) && noun?.kind === 'thing' && !chunks[verb]!.conjunction && !chunks[verb]!.broken
}
