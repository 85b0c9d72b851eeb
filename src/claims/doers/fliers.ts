import type { Lexicon } from '../../lexicon/index.ts'
import type { Named } from '../../record/index.ts'

/** Rebels and their operations rooms have no aircraft: an air raid that names nobody is not inherited from them. */
export function mayFly({ id }: Named, lexicon: Lexicon): boolean {
  return !GROUNDED.has(lexicon.world.actors.get(id ?? '')?.kind ?? '')
}

const GROUNDED = new Set(['rebel', 'operations-room'])
