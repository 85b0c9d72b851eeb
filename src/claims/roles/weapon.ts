import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { adjectiveParties } from './adjectives.ts'
import type { Argument } from './argument.ts'
import { subjectBefore } from './subject.ts'

/** صواريخ إسرائيلية استهدفت, سقطت قذائف حوثية: whose the weapon is that strikes fired it. */
export function firedBy(mentions: Mentions, draft: Draft, found: Argument[]): void {
  if (!draft.verbal || found.some(a => a.role === 'actor')) return
  const { chunks, frame } = mentions
  const index = subjectBefore(mentions, draft.chunk)?.index ?? draft.chunk + 1
  const weapon = chunks[index]
  if (weapon?.kind !== 'thing' || weapon.preposition || weapon.conjunction || !lexemeOf(weapon, 'means')) return
  for (const chunk of adjectiveParties(frame, { ...weapon, quantity: null }, true) ?? [])
    found.push({ role: 'actor', chunk, index, why: 'whose weapon struck' })
}

/** تفجير سيارة مفخخة, عبوة ناسفة: what blows up is what it was done with, and nobody's loss. */
export function withoutBombs({ frame }: Mentions, draft: Draft, found: Argument[]): Argument[] {
  if (draft.type !== 'bombing') return found
  const isBomb = ({ first, end, conjunction }: Chunk) =>
    !conjunction &&
    frame.words.slice(first, end).some(w => readingOf(w, 'means')?.entry.lexeme.data['type'] === 'bombing')
  return found.filter(a => a.role !== 'target' || !isBomb(a.chunk))
}
