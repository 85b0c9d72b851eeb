import { lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Victims } from '../../record/index.ts'
import { isFighting } from '../roles/index.ts'
import { HUMAN } from './harmed.ts'
import { victimsOf } from './victims.ts'

/**
 * فرت الميليشيات بعد مقتل العشرات منهم: who those are that the pronoun behind the figure at `index` points back to, told before the
 * word of harm at `harm`; null where it is not said, or where the pronoun brings a part (قتل 20 منهم خمسة أطفال).
 */
export function ofThem(mentions: Mentions, index: number, harm: number): Victims | null {
  const { chunks, frame } = mentions
  const [figure, link, next] = chunks.slice(index, index + 3)
  if (figure?.kind !== 'quantity' || link?.kind !== 'link' || link.broken || link.preposition !== OF) return null
  if (frame.lexicon.clitics.points_at[link.pronoun] !== 'persons') return null
  if (next && HUMAN.has(next.kind) && !next.preposition && !next.conjunction && !next.broken) return null
  for (let i = Math.min(index, harm) - 1; i >= 0; i--) {
    const chunk = chunks[i]!
    const who = chunk.kind === 'actor' || chunk.kind === 'victim' ? victimsOf(mentions, chunk) : null
    if (who) return who
  }
  return null
}

/** أعلنت القوات أن ثلاثين من أعضائها قتلوا: who the members are of the armed party that their pronoun points back to, or null. */
export function ofTheirs({ chunks, frame }: Mentions, index: number): Victims | null {
  const members = chunks[index]!
  // 29 من أعضائها; not مقتل كل ركابها
  if (lexemeOf(members, 'actor-head')?.data['sense'] !== 'fighters') return null
  if (!members.pronoun || frame.lexicon.clitics.points_at[members.pronoun] === undefined) return null
  const owner = chunks
    .slice(Math.max(0, index - OWNER_WITHIN), index)
    .findLast(c => c.kind === 'actor' || c.kind === 'source')
  return owner && !owner.quantity && isFighting(frame, owner) ? 'combatants' : null
}

// In phrases.
const OWNER_WITHIN = 20
const OF = 'من'
