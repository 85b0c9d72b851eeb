import { type Chunk, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { isTrigger } from '../triggers.ts'
import type { Argument } from './argument.ts'

/** عملية عسكرية في عفرين لإبعاد المقاتلين: the purpose of an attack says whom it is against. */
export function againstWhom(mentions: Mentions, draft: Draft, found: Argument[]): void {
  if (found.some(a => a.role === 'target')) return
  const { chunks } = mentions
  for (let i = draft.chunk + 1; i < chunks.length && i <= draft.chunk + 6; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb' || (chunk.broken && chunk.preposition !== 'ل')) return
    if (chunk.kind === 'event' && isTrigger(chunk)) return
    if (chunk.preposition !== 'ل' || !isPurpose(mentions, chunk)) continue
    const enemy = chunks[i + 1]
    if (enemy?.kind !== 'actor' || enemy.broken || !['', 'علي', 'من'].includes(enemy.preposition)) return
    found.push({ role: 'target', chunk: enemy, index: i + 1, why: 'whom it is meant against' })
    for (let k = i + 2; chunks[k]?.conjunction && chunks[k]!.kind === 'actor' && chunks[k]!.preposition === ''; k++)
      found.push({ role: 'target', chunk: chunks[k]!, index: k, why: 'joined by و' })
    return
  }
}

function isPurpose({ frame }: Mentions, chunk: Chunk): boolean {
  return readingOf(frame.words[chunk.first], 'general-noun')?.entry.lexeme.data['against'] === true
}
