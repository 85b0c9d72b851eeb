import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'
import { partyWithin } from './owner.ts'

/** قصف مصدره مناطق تسيطر عليها القوات, قذائف مصدرها مواقع تابعة للفصائل: who holds the place that it came from fired it. */
export function firedFrom({ chunks, frame }: Mentions, draft: Draft, found: Argument[]): void {
  if (found.some(a => a.role === 'actor')) return
  for (let i = draft.chunk + 1; i < chunks.length && i <= draft.chunk + 6; i++) {
    if (!chunks[i]!.preposition.startsWith('مصدر')) continue
    for (let k = i; k < chunks.length && k <= i + 5; k++) {
      const chunk = chunks[k]!
      // مصدره مواقع النظام، ما أسفر عن مقتل عنصرين: who was hit did not fire.
      if (lexemeOf(chunk, 'cause')) return
      const holder = isParty(chunk)
        ? chunk
        : k === i && isLand(chunk)
          ? partyWithin(frame, chunk, chunk.first + 1)
          : null
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

/** مواقع قوات النظام, مناطق سيطرة قوات النظام: a phrase for a place that has no name of its own. */
const isLand = ({ kind, candidates }: Chunk) => kind === 'thing' || (kind === 'place' && candidates.length === 0)
