import { lexemeOf, type Mentions } from '../../mentions/index.ts'
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
  for (const chunk of adjectiveParties(frame, { ...weapon, quantity: null }) ?? [])
    found.push({ role: 'actor', chunk, index, why: 'whose weapon struck' })
}
