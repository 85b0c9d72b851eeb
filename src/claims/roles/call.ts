import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'

// How many phrases may stand between a verb of refusing and the call that is refused.
const NEAR = 4

/** رفضت الحركة دعوة الرئيس إلى هدنة: a call that somebody answers is answered to whoever made it. */
export function whoseCall({ chunks }: Mentions, draft: Draft, found: Argument[]): void {
  if (!draft.verbal || found.some(a => a.role === 'target')) return
  for (let i = draft.chunk + 1; i < chunks.length && i <= draft.chunk + NEAR; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb' || chunk.kind === 'link' || chunk.kind === 'event') return
    if (chunk.kind !== 'phrase' || !lexemeOf(chunk, 'status')) continue
    const caller = chunks[i + 1]
    if (caller && isCaller(caller))
      found.push({ role: 'target', chunk: caller, index: i + 1, why: 'whose call it answers' })
    return
  }
}

const isCaller = ({ acts, preposition, conjunction, broken, kind }: Chunk) =>
  acts && kind !== 'thing' && !preposition && !conjunction && !broken
