import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { linkKind, nominal, pronounSubject } from '../roles/index.ts'

/** Parties that stand together (القوات والفصائل), by the index of the first and of all. */
export interface Party {
  readonly first: number
  readonly all: readonly number[]
}

// A subject goes on no further than this many phrases; longer sentences stand in books.
const REACH = 80

/** Kinds of bodies that tell of events and do not fight. */
export const TELLING = new Set(['monitor', 'aid', 'international'])

/**
 * The parties named before chunk `to`, nearest first; who only watches or helps and outlets are none, and persons only where
 * `persons` says so (in talks).
 */
export function partiesBefore(mentions: Mentions, to: number, persons = false): Party[] {
  const { chunks } = mentions
  const found: Party[] = []
  for (let i = Math.max(0, to - REACH); i < to; i++) {
    if (!canDo(mentions, i, persons)) continue
    const all = [i]
    while (
      i + 1 < to &&
      ((chunks[i + 1]!.conjunction && chunks[i + 1]!.preposition === '') || chunks[i + 1]!.brings === 'helper') &&
      chunks[i + 1]!.kind === 'actor'
    )
      all.push(++i)
    found.unshift({ first: all[0]!, all })
  }
  return found
}

function canDo({ chunks, frame }: Mentions, index: number, persons: boolean): boolean {
  const chunk = chunks[index]!
  const named = chunk.kind === 'person' || readingOf(frame.words[chunk.first], 'title') !== undefined
  if (persons && named && (chunk.kind === 'person' || chunk.end > chunk.first + 1)) return chunk.preposition === ''
  const known = frame.lexicon.world.actors.get(chunk.entity?.id ?? '')?.kind ?? ''
  if (chunk.entity?.kind === 'outlet' || TELLING.has(known)) return false
  // كانت أنقرة قالت
  const heads = verbAfter(chunks, index) !== null && opensClause(chunks, index)
  if (chunk.kind === 'place') return chunk.acts && chunk.preposition === '' && (isSubject(chunks, index) || heads)
  if (!isActor(chunk) || readingOf(frame.words[chunk.first], 'title')) return false
  return !chunk.lexemes.some(l => l.kind === 'actor-head' && l.data['sense'] === 'person')
}

// القوات السورية والروسية: an adjective alone is no party to go on with; تركيا is one.
const isActor = (chunk: Chunk) =>
  chunk.kind === 'actor' && (chunk.entity !== null || chunk.lexemes[0]?.kind !== 'nationality')

/** What the place of a party in its clause says of it. */
export function placeOf(chunks: readonly Chunk[], { first }: Party): string {
  const chunk = chunks[first]!
  const before = chunks[first - 1]
  if (chunk.brings === 'actor') return 'agent-of-noun'
  if (chunk.preposition === 'بين' || chunk.preposition === 'مع') return 'joined-side'
  if (chunk.preposition === 'ل' && before?.kind === 'event') return 'agent-of-noun'
  // مصادر في الفصائل قالت إنها: who speaks for a party speaks of what the party does.
  if (chunk.preposition !== '' && before?.kind === 'source' && before.entity === null) return 'heads-clause'
  if (chunk.preposition !== '') return 'after-preposition'
  if (isSubject(chunks, first)) return 'subject'
  if (chunk.broken && !chunk.conjunction && before && nominal(before) && before.acts) return 'apposition'
  if (before?.kind === 'event' && !chunk.broken) return 'agent-of-noun'
  if (verbAfter(chunks, first) && opensClause(chunks, first)) return 'heads-clause'
  return verbBefore(chunks, first) === null && opensClause(chunks, first) ? 'heads-clause' : 'object'
}

/** The verb that a party is the subject of, or null. */
export function verbOf(chunks: readonly Chunk[], party: Party): Chunk | null {
  const before = verbBefore(chunks, party.first)
  if (before !== null) return chunks[before]!
  return verbAfter(chunks, party.first)
}

// شنت الطائرات, شنت أمس الطائرات: nothing but times, places and asides stands between.
function isSubject(chunks: readonly Chunk[], index: number): boolean {
  return chunks[index]!.preposition === '' && verbBefore(chunks, index) !== null
}

function verbBefore(chunks: readonly Chunk[], index: number): number | null {
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb') return subjectStandsBefore(chunks, i) || isPlural(chunk) ? null : i
    const aside = chunk.kind === 'time' || (nominal(chunk) && chunk.preposition !== '') || linkIs(chunk, 'adverb')
    if (!aside) return null
  }
  return null
}

// غادروا هولندا: a verb in the plural or dual has its subject before it.
const isPlural = ({ reading }: Chunk) =>
  reading?.entry.features.pos === 'verb' && ['plural', 'dual'].includes(String(reading.entry.features.number))

// القوات سيطرت على: the subject came first. A joined verb has no subject before it.
function subjectStandsBefore(chunks: readonly Chunk[], verb: number): boolean {
  const before = chunks[verb - 1]
  // إنها تساعد دمشق: the pronoun is the subject.
  if (pronounSubject(chunks, verb)) return true
  if (!before || chunks[verb]!.conjunction || chunks[verb]!.broken) return false
  return before.kind === 'actor' && before.preposition === ''
}

function verbAfter(chunks: readonly Chunk[], index: number): Chunk | null {
  for (let i = index + 1; i < chunks.length && i <= index + 4; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb') return chunk
    const aside = chunk.kind === 'time' || chunk.preposition !== '' || chunk.conjunction || linkIs(chunk, 'particle')
    if (!aside && chunk.kind !== 'thing') return null
  }
  return null
}

function opensClause(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1]
  return (
    !before || before.kind === 'link' || before.kind === 'time' || before.kind === 'phrase' || chunks[index]!.broken
  )
}

function linkIs(chunk: Chunk, ...kinds: readonly string[]): boolean {
  return chunk.kind === 'link' && kinds.includes(linkKind(chunk))
}

/** مناطق تسيطر عليها الفصائل, التي تقودها السعودية, تحالف تقوده السعودية: a clause that only describes. */
export function inRelative(chunks: readonly Chunk[], { first }: Party): boolean {
  const verb = verbBefore(chunks, first)
  if (verb !== null && chunks[verb]!.pronoun && !chunks[verb]!.conjunction && !chunks[verb]!.broken && verb > 0)
    return true
  for (let i = first - 1; i >= 0 && i >= first - 4; i--) {
    const chunk = chunks[i]!
    if (linkIs(chunk, 'relative')) return true
    if (linkIs(chunk, 'subordinator') || chunk.conjunction) return false
  }
  return false
}

export const speaks = (verb: Chunk | null): boolean => verb !== null && lexemeOf(verb, 'saying') !== undefined
