import { type Chunk, isBoundFor, type Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'

/** كانوا في طريقهم إلى دمشق, متجهة إلى الموصل: where somebody was bound for who was caught or struck on the way. */
export function dropEnds({ chunks, frame }: Mentions, drafts: readonly Draft[]): void {
  for (const [i, chunk] of chunks.entries()) {
    const way = chunks[i - 1]
    if (chunk.kind !== 'place' || !TOWARDS_ANY.has(chunk.preposition) || !way || !isBound(way, frame)) continue
    for (const draft of drafts)
      if (ON_THE_WAY.has(draft.type)) draft.places = draft.places.filter(place => place.start !== chunk.span.start)
  }
}

const isBound = (way: Chunk, { words, lexicon }: Mentions['frame']) =>
  (way.pronoun !== '' && way.lexemes.some(l => l.kind === 'place-kind' && l.data['kind'] === 'road')) ||
  isBoundFor(words[way.end - 1]!, lexicon)

const ON_THE_WAY = new Set([
  'airstrike',
  'shelling',
  'bombing',
  'shooting',
  'killing',
  'detention',
  'release',
  'abuse',
  'clash',
  'offensive',
  'destruction',
  'seizure',
])
const TOWARDS_ANY = new Set(['الي', 'ل', 'نحو', 'باتجاه', 'صوب'])
