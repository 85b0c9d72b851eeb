import type { Chunk, Mentions } from '../../mentions/index.ts'

/** Whether a phrase names a party that fights, by `world/actors` or by its own words. */
export function isFighting(frame: Mentions['frame'], chunk: Chunk): boolean {
  const known = frame.lexicon.world.actors.get(chunk.entity?.id ?? '')?.kind
  if (known) return chunk.kind !== 'source' && FIGHTING.has(known)
  return (
    chunk.kind === 'actor' &&
    chunk.lexemes.some(
      l => l.kind === 'actor-head' && ['forces', 'fighters', 'group'].includes(String(l.data['sense'])),
    )
  )
}

// Kinds of parties in `world/actors` that fight.
const FIGHTING = new Set(['militia', 'rebel', 'state-forces', 'operations-room', 'police', 'coalition', 'political'])
