import type { Chunk, Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { determined, oneOf } from './counting.ts'
import { countOf, type Victim, victimsOf } from './victims.ts'

/**
 * ما أدى إلى مقتله, ما تسبب بوفاتهم: of a word of harm with a pronoun, said to have been brought about, whom the pronoun
 * points at: one or two by its form, as many as were counted before where it is a plural.
 */
export function pointedAt(mentions: Mentions, draft: Draft): Victim[] {
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  // أدى إلى سقوطها: a pronoun may point at what is no person.
  if (
    draft.verbal ||
    draft.entry.person ||
    draft.entry.people_only ||
    !self.pronoun ||
    !broughtAbout(chunks, draft.chunk)
  )
    return []
  const before = chunks.slice(0, draft.chunk)
  const pointed = mentions.frame.lexicon.clitics.points_at[self.pronoun]
  const few = pointed === 'two' ? 2 : pointed === 'masculine' || pointed === 'feminine' ? 1 : null
  if (few !== null) {
    const one = before.findLast((c, i) => isOne(c) || (c.kind === 'actor' && oneAmong(chunks, i)))
    return [{ chunk: self, count: { min: few, max: few }, who: (one && victimsOf(mentions, one)) ?? 'people' }]
  }
  const many = before.findLast(c => HARMED.has(c.kind) && c.quantity !== null && victimsOf(mentions, c) !== null)
  const count = many && countOf(many)
  return many && count ? [{ chunk: many, count, who: victimsOf(mentions, many)! }] : []
}

const HARMED = new Set(['victim', 'person', 'actor'])

/** شرطي, فلان; not الجيش */
const isOne = (chunk: Chunk) =>
  HARMED.has(chunk.kind) && chunk.reading?.entry.features.number === 'singular' && countOf(chunk)?.max === 1

/** أحد عناصر الجيش */
const oneAmong = (chunks: readonly Chunk[], i: number) => determined(chunks, i) && oneOf(chunks[i - 1]!)

/** A word of cause stands before it, or before the word of harm that it is joined to (ما أدى إلى مقتله وإصابتها). */
function broughtAbout(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const chunk = chunks[i]!
    if (tellsEffect(chunk)) return true
    if (chunk.kind !== 'event' || !chunks[i + 1]!.conjunction) return false
  }
  return false
}

export const tellsEffect = (chunk: Chunk) =>
  chunk.lexemes.some(l => l.kind === 'cause' && l.data['order'] === 'effect-follows')
