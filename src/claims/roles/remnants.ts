import { type Chunk, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'
import { partyWithin } from './owner.ts'

// انفجار قنبلة عنقودية من مخلفات: how far behind a blast the words stand for what it was.
const NEAR = 3

/** The phrase behind a blast for what a war left in the ground: انفجار قنبلة من مخلفات القصف; -1 where none stands there. */
export function remnantsAfter(mentions: Mentions, draft: Draft): number {
  const { chunks } = mentions
  for (let i = draft.chunk + 1; i < chunks.length && i <= draft.chunk + NEAR; i++) {
    const chunk = chunks[i]!
    if (chunk.broken || chunk.kind !== 'thing') return -1
    if (areRemnants(mentions, chunk)) return i
  }
  return -1
}

/** مخلفات القصف, مخلفات قوات النظام: whether a phrase is headed by the word for what a war leaves in the ground. */
export const areRemnants = ({ frame }: Mentions, { first }: Chunk): boolean =>
  readingOf(frame.words[first], 'general-noun')?.entry.lexeme.data['remnants'] === true

/** انفجار لغم من مخلفات التنظيم وحلفائه: whoever left it there. */
export function leftBehindBy(mentions: Mentions, draft: Draft, found: Argument[]): void {
  if (found.some(a => a.role === 'actor')) return
  const at = remnantsAfter(mentions, draft)
  if (at < 0) return
  const { chunks, frame } = mentions
  const next = chunks[at + 1]
  const apart = next?.kind === 'actor' && !next.preposition && !next.conjunction && !next.broken && next.acts
  const within = partyWithin(frame, chunks[at]!, chunks[at]!.first + 1)
  const [party, index] = within ? [within, at] : [apart ? next : null, at + 1]
  if (!party) return
  found.push({ role: 'actor', chunk: party, index, why: 'left it behind' })
  for (let i = index + 1; chunks[i]?.conjunction && chunks[i]!.acts && chunks[i]!.preposition === ''; i++)
    found.push({ role: 'actor', chunk: chunks[i]!, index: i, why: 'joined by و' })
}
