import type { Chunk, Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { tellSigns, weightsOf } from '../weights.ts'
import { agreement } from './agreement.ts'
import { SUBJECTS, type Subject } from './subject.ts'

// How far before an event the verb that carries it may stand, with الأخيرة right after it.
const NEAR = 4

/**
 * استهدفت الحركة إسرائيل، لترد الأخيرة بقصف: where الأخير stands alone after the verb of an event, the party named last that
 * agrees with it; else null.
 */
export function lastNamed(mentions: Mentions, draft: Draft): Subject | null {
  const { chunks } = mentions
  const from = draft.verbal ? draft.chunk : draft.chunk - NEAR
  const at = chunks.findIndex((c, i) => i > from && i <= draft.chunk + 1 && chunks[i - 1]?.kind === 'verb' && isLast(c))
  if (at < 0) return null
  const verb = chunks[at - 1]!
  const party = chunks
    .slice(0, at - 1)
    .findLast(c => isParty(c) && !c.conjunction && agreement(mentions, verb, c, 1) !== 'differs')
  return party
    ? { parties: [party], why: tellSigns(['last-named'], weightsOf(mentions.frame.lexicon, SUBJECTS)) }
    : null
}

const isLast = (chunk: Chunk) => chunk.end === chunk.first + 1 && chunk.lexemes.some(l => l.data['last'] === true)

const isParty = ({ kind, acts }: Chunk) => kind === 'actor' || (kind === 'place' && acts)
