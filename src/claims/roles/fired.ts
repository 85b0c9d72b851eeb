import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'

/** قصف مصدره مناطق تسيطر عليها القوات, قذائف مصدرها مواقع تابعة للفصائل: who holds the place that it came from fired it. */
export function firedFrom({ chunks, frame }: Mentions, draft: Draft, found: Argument[]): void {
  if (found.some(a => a.role === 'actor')) return
  for (let i = draft.chunk + 1; i < chunks.length && i <= draft.chunk + 6; i++) {
    if (!chunks[i]!.preposition.startsWith('مصدر')) continue
    for (let k = i; k < chunks.length && k <= i + 5; k++) {
      const chunk = chunks[k]!
      // مصدره مواقع النظام، ما أسفر عن مقتل عنصرين: who was hit did not fire.
      if (lexemeOf(chunk, 'cause')) return
      const holder = isParty(chunk) ? chunk : k === i ? partyWithin(frame, chunk) : null
      if (!holder) continue
      found.push({ role: 'actor', chunk: holder, index: k, why: 'holds the place that it came from' })
      for (let m = k + 1; chunks[m]?.conjunction && chunks[m]!.kind === 'actor' && chunks[m]!.preposition === ''; m++)
        found.push({ role: 'actor', chunk: chunks[m]!, index: m, why: 'joined by و' })
      return
    }
    return
  }
}

const isParty = (chunk: Chunk) => chunk.acts && (chunk.kind === 'actor' || chunk.entity?.kind === 'actor')

/** مواقع قوات النظام, مناطق سيطرة قوات النظام: the party in the phrase for the place. */
function partyWithin(frame: Mentions['frame'], chunk: Chunk): Chunk | null {
  if (chunk.kind !== 'thing' && (chunk.kind !== 'place' || chunk.candidates.length)) return null
  for (let i = chunk.first + 1; i < chunk.end; i++) {
    const reading = readingOf(frame.words[i], 'actor-head')
    const name = frame.names[i]?.hits.find(h => h.kind === 'actor')
    if (!reading && !name) continue
    const cut = name ? frame.names[i]!.start.preposition.length : reading!.preposition.length
    const start = frame.words[i]!.start + cut
    const entity = name ? ({ kind: 'actor', id: name.id } as const) : chunk.entity
    return { ...chunk, kind: 'actor', first: i, span: { start, end: chunk.span.end }, entity, acts: true }
  }
  return null
}
