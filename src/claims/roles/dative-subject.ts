import type { Chunk } from '../../mentions/index.ts'
import { linkKind, nominal } from './argument.ts'

// In chunks: an office and its bearer may stand between the verb and أن.
const WITHIN = 4

/** سبق للأمين العام أن طالب: who did what أن brings stands behind a preposition of the verb before it. */
export function dativeSubject(chunks: readonly Chunk[], verb: number): number | null {
  const link = chunks[verb - 1]
  if (link?.kind !== 'link' || linkKind(link) !== 'subordinator' || link.conjunction) return null
  for (let i = verb - 2; i > 0 && i >= verb - WITHIN; i--) {
    const chunk = chunks[i]!
    if (!nominal(chunk) || chunk.conjunction) return null
    if (!chunk.preposition) continue
    const before = chunks[i - 1]!
    const takes = before.lexemes.some(l => l.kind === 'support' && l.data['doer_by'] === chunk.preposition)
    if (!takes || !chunk.acts) return null
    // للأمين العام أنطونيو غوتيريش
    return chunks[i + 1]!.kind === 'person' ? i + 1 : i
  }
  return null
}
