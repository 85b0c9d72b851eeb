import type { Mentions } from '../../mentions/index.ts'
import type { ClaimType, Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import type { PlaceMemory } from './places.ts'

// Those who move away leave the scene: what else is told did not happen where they went.
const LEAVE = new Set<ClaimType>(['withdrawal', 'displacement', 'evacuation'])
const TOWARDS = new Set(['الي', 'نحو', 'باتجاه', 'صوب', 'تجاه'])

/** نهبوا المستودع قبل انسحابهم باتجاه الجبال: of the places of an event, those in which others may have happened. */
export function scenesOf({ chunks }: Mentions, memory: PlaceMemory): (draft: Draft) => readonly Named[] {
  for (const [i, chunk] of chunks.entries()) {
    if (chunk.kind !== 'place') continue
    const before = chunks[i - 1]
    const beside = chunk.conjunction && !chunk.preposition && before && memory.goals.has(before.span.start)
    if (beside || TOWARDS.has(chunk.preposition)) memory.goals.add(chunk.span.start)
  }
  // فتحوا الطريق إلى المدينة. وخرج السكان: a place that is only gone on about is none that they left for.
  const goal = ({ from, start }: Named) => from === 'said' && memory.goals.has(start)
  return ({ type, places }) => (LEAVE.has(type) ? places.filter(p => !goal(p)) : places)
}
