import { type Chunk, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { nameBehind } from '../name-behind.ts'
import type { Argument } from './argument.ts'

// How many phrases behind an office the name may stand.
const REACH = 4

/** مقتل القيادي الحوثي العميد عبد الله السالم, قتل القيادي في الحركة أحمد العلي: whom a deed on one person befell is told by his name. */
export function bearerOf(mentions: Mentions, { type }: Draft, { role, chunk, index }: Argument): Chunk {
  if (role !== 'target' || !OF_PERSONS.has(type) || chunk.kind !== 'actor') return chunk
  const office = readingOf(mentions.frame.words[chunk.first], 'title')?.entry.features.number === 'singular'
  if (!office || chunk.quantity || chunk.pronoun) return chunk
  // القيادي عبد الله السالم المكنى أبو ليث: he is named already.
  const { words } = mentions.frame
  if (words.slice(chunk.first + 1, chunk.end).some(w => readingOf(w, 'given-name'))) return chunk
  const name = nameBehind(mentions, index, index + 1, Math.min(mentions.chunks.length, index + 1 + REACH))
  if (name === null) return chunk
  const bearer = mentions.chunks[name]!
  return { ...bearer, entity: bearer.entity ?? chunk.entity }
}

const OF_PERSONS = new Set(['killing', 'detention', 'release'])
