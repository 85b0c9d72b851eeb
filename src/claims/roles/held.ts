import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { type Argument, linkKind } from './argument.ts'

// How far after a capture its clause may say who held the place.
const NEAR = 12

/**
 * سيطرت المقاومة على مواقع كانت تحت سيطرة المتمردين, استعاد الجيش بلدة كان يسيطر عليها التنظيم: who held what is taken is whom
 * it was taken from.
 */
export function heldBefore({ chunks }: Mentions, draft: Draft, found: Argument[]): void {
  if (found.some(a => a.role === 'target' && a.chunk.acts)) return
  for (let i = draft.chunk + 1; i + 1 < chunks.length && i <= draft.chunk + NEAR; i++) {
    const chunk = chunks[i]!
    const past = chunk.kind === 'link' && chunk.lexemes.some(l => l.data['past'] === true)
    if (chunk.conjunction || (chunk.kind === 'link' && linkKind(chunk) === 'subordinator' && !past)) return
    if (!past) continue
    const holder = holderAfter(chunks, i)
    if (holder !== null) found.push({ role: 'target', chunk: chunks[holder]!, index: holder, why: 'held it before' })
    return
  }
}

function holderAfter(chunks: readonly Chunk[], past: number): number | null {
  const next = chunks[past + 1]!
  const under = next.preposition === 'تحت' && next.lexemes.some(l => l.data['grip'] === true)
  const holds = next.kind === 'verb' && lexemeOf(next, 'event')?.data['type'] === 'capture'
  if (!under && !holds) return null
  const from = holds && chunks[past + 2]?.kind === 'link' ? past + 3 : past + 2
  const holder = chunks[from]
  return holder?.acts && holder.kind !== 'thing' && !holder.preposition && !holder.broken ? from : null
}
