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
