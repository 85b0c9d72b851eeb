import type { Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'

/** قصف مصدره مناطق تسيطر عليها القوات, قذائف مصدرها مواقع تابعة للفصائل: who holds the place that it came from fired it. */
export function firedFrom({ chunks }: Mentions, draft: Draft, found: Argument[]): void {
  if (found.some(a => a.role === 'actor')) return
  for (let i = draft.chunk + 1; i < chunks.length && i <= draft.chunk + 6; i++) {
    if (!chunks[i]!.preposition.startsWith('مصدر')) continue
    for (let k = i; k < chunks.length && k <= i + 5; k++) {
      const chunk = chunks[k]!
      if (!chunk.acts || (chunk.kind !== 'actor' && chunk.entity?.kind !== 'actor')) continue
      found.push({ role: 'actor', chunk, index: k, why: 'holds the place that it came from' })
      for (let m = k + 1; chunks[m]?.conjunction && chunks[m]!.kind === 'actor' && chunks[m]!.preposition === ''; m++)
        found.push({ role: 'actor', chunk: chunks[m]!, index: m, why: 'joined by و' })
      return
    }
    return
  }
}
