import type { Place } from '../../lexicon/index.ts'
import type { Chunk } from '../chunk.ts'
import { readingOf } from '../grammar.ts'
import type { Mentions } from '../mentions.ts'

/** The kinds of places that the words of a place phrase say (مدينة، قرية). */
export function kindsSaid(chunk: Chunk, { frame }: Pick<Mentions, 'frame'>): Set<string> {
  const kinds = new Set<string>()
  for (let i = chunk.first; i < chunk.end; i++) {
    const reading = readingOf(frame.words[i], 'place-kind')
    if (reading) kinds.add(String(reading.entry.lexeme.data['kind']))
  }
  return kinds
}

const LIKE: readonly (readonly string[])[] = [
  ['city', 'town'],
  ['town', 'village', 'city'],
  ['village', 'town'],
  ['governorate', 'region'],
  ['region', 'governorate', 'district'],
  ['quarter', 'camp'],
]

/** Whether a place is of a kind that is said, or of one that such a word may mean as well. */
export function saidKind(place: Place, kinds: ReadonlySet<string>): boolean {
  if (kinds.has(place.kind)) return true
  return LIKE.some(([said, ...like]) => kinds.has(said!) && like.includes(place.kind))
}
