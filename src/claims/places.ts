import type { Named } from '../record/index.ts'
import type { Draft } from './draft.ts'

/** Gives drafts without a place the place of the same sentence's others, else of the event told just before. */
export function inheritPlaces(told: readonly Draft[], before: readonly Draft[]): void {
  const said = told.find(d => d.places.length)?.places
  const last = before.findLast(d => d.places.length)
  for (const draft of told) {
    if (draft.places.length || draft.anaphoric || NOWHERE.has(draft.type)) continue
    const near = last && draft.sentence - last.sentence <= 1 && last.type === draft.type ? last.places : undefined
    const source = said ?? near
    if (source) draft.places = source.map<Named>(place => ({ ...place, from: 'context' }))
  }
}

// Words and meetings have no place unless it is said.
const NOWHERE = new Set(['statement', 'talks', 'announcement', 'ceasefire', 'ceasefire-end'])
