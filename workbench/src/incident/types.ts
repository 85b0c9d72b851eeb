import type { Incident } from '../../../src/record/index.ts'
import { words } from '../state/words.ts'

/** The types of an incident in one line. */
export function typeNames({ types }: Pick<Incident, 'types'>): string {
  const w = words.value
  return types.map(type => w.types[type] ?? type).join(w.comma)
}
