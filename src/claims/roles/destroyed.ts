import { type Mentions, readingOf } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'
import { isStruck } from './push.ts'

/** أن دبابتين دمرتا: vehicles and ships that stand before a verb of destruction with no object were destroyed. */
export function whatIsDestroyed(draft: Draft, found: readonly Argument[]): readonly Argument[] {
  if (draft.type !== 'destruction' || !draft.verbal || found.some(({ role }) => role === 'target')) return found
  return found.map(argument => {
    const { role, chunk, index } = argument
    const destroyed = role === 'actor' && index < draft.chunk && chunk.entity === null && isStruck(chunk)
    return destroyed
      ? { ...argument, role: 'target', why: 'subject of a verb of destruction with no object' }
      : argument
  })
}

/** خسائر في الأرواح والعتاد: what was lost stands in the words of the event itself. */
export function lostInWords({ frame, chunks }: Mentions, draft: Draft, found: Argument[]): void {
  if (!draft.entry.names_lost) return
  const self = chunks[draft.chunk]!
  for (let i = self.first; i < self.end; i++) {
    const { start, end } = frame.words[i]!
    const reading = readingOf(frame.words[i], 'object')
    if (!reading) continue
    const from = start + reading.conjunction.length + reading.preposition.length
    const chunk = { ...self, kind: 'thing' as const, preposition: '', first: i, end: i + 1, span: { start: from, end } }
    found.push({ role: 'target', chunk, index: draft.chunk, why: 'named in the words of the event' })
  }
}
