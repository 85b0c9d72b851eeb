import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'
import { linkKind } from './argument.ts'

// How far behind an event the words may stand that say whose it may be.
const NEAR = 6

/**
 * غارات يعتقد أنها إسرائيلية, مسلحون يشتبه بأنهم من التنظيم, هجوم يرجح أن التنظيم نفذه: whose deed it is thought to be, told right behind
 * the event or its doer.
 */
export function thoughtToBe(mentions: Mentions, draft: Draft, found: Argument[]): void {
  const { chunks } = mentions
  for (let i = draft.chunk + 1; i < chunks.length && i <= draft.chunk + NEAR; i++) {
    if (!isGuess(chunks[i]!)) continue
    const doer = found.some(a => a.role === 'actor' && a.index === i - 1)
    if (!doer && (draft.verbal || i !== draft.chunk + 1)) return
    const at = guessed(chunks, i + 1)
    if (at !== null && !found.some(a => a.index === at))
      found.push({ role: 'actor', chunk: chunks[at]!, index: at, why: 'thought to have done it' })
    return
  }
}

const isGuess = (chunk: Chunk) =>
  chunk.kind === 'phrase' &&
  !chunk.broken &&
  chunk.lexemes.some(l => l.data['sense'] === 'estimate' || l.data['status'] === 'hedge')

/** The party that a guess names: أنها إسرائيلية, بأنهم من التنظيم, أنهم تابعون للتنظيم, أن التنظيم نفذه. */
function guessed(chunks: readonly Chunk[], from: number): number | null {
  let at = from
  if (chunks[at]?.kind === 'link' && linkKind(chunks[at]!) === 'subordinator') at++
  const belongs = chunks[at]?.kind === 'thing' && lexemeOf(chunks[at]!, 'actor-modifier') !== undefined
  if (belongs) at++
  const party = chunks[at]
  if (!party || party.broken || party.conjunction) return null
  const nation = party.kind === 'thing' && lexemeOf(party, 'nationality') !== undefined && !party.preposition
  if (nation) return at
  const fits = belongs ? 'ل' : party.preposition === 'من' ? 'من' : ''
  if (party.kind !== 'actor' || party.preposition !== fits) return null
  const verb = chunks[at + 1]
  return verb?.kind !== 'verb' || verb.conjunction || verb.pronoun !== '' ? at : null
}
