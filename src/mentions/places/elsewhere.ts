import { containers, type Lexicon } from '../../lexicon/index.ts'
import type { Chunk } from '../chunk.ts'
import { readingOf } from '../grammar.ts'
import type { Mentions } from '../mentions.ts'
import { kindsSaid, saidKind } from './kinds.ts'

/**
 * The candidates of a place chunk that may be meant. A name of the list need not be the place of that name: the report
 * may speak of another, which no list has. `named`: places that the report's names mean or lie in, with how many do.
 */
export function mayBeMeant(
  mentions: Mentions,
  i: number,
  named: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): readonly string[] {
  const chunk = mentions.chunks[i]!
  if (!isStretch(chunk, mentions) && liesElsewhere(mentions.chunks, i, lexicon)) return []
  const land = landSaid(chunk, mentions, lexicon)
  const there = land === null ? [] : chunk.candidates.filter(id => landOf(id, lexicon) === land)
  if (there.length > 0) return there
  const kinds = kindsSaid(chunk, mentions)
  return chunk.candidates.every(id => outOfTheWay(id, kinds, named, lexicon)) ? [] : chunk.candidates
}

const SMALL = new Set(['village', 'quarter', 'camp', 'area', 'road'])
// What a report may tell of in another country, where it says what it is (قاعدة إنجيرليك).
const KNOWN_BY_KIND = new Set([
  'town',
  'port',
  'district',
  'subdistrict',
  'crossing',
  'base',
  'hospital',
  'dam',
  'airport',
])
const ELSEWHERE = 3

/** حي اليرموك، السدرة in a report on Diyala: the list has one of that name, in a country that nothing else speaks of. */
function outOfTheWay(
  id: string,
  kinds: ReadonlySet<string>,
  named: ReadonlyMap<string, number>,
  { world }: Lexicon,
): boolean {
  const place = world.places.get(id)
  const land = containers(world, id).at(-1)
  if (!place || !land || (named.get(land.id) ?? 0) > 1) return false
  if (!SMALL.has(place.kind) && (!KNOWN_BY_KIND.has(place.kind) || saidKind(place, kinds))) return false
  return [...named].some(
    ([other, count]) => count >= ELSEWHERE && other !== land.id && world.places.get(other)?.parent === null,
  )
}

const landOf = (id: string, { world }: Lexicon): string => containers(world, id).at(-1)?.id ?? id

/** مدينة سوسة التونسية: the country whose adjective the name bears, else null. */
function landSaid(chunk: Chunk, { frame }: Mentions, { world }: Lexicon): string | null {
  const last = readingOf(frame.words[chunk.end - 1], 'nationality')
  const named = frame.names.slice(chunk.first, chunk.end).some(name => name?.end === chunk.end - 1)
  if (!last?.article || !named) return null
  const country = last.entry.lexeme.data['country']
  return typeof country === 'string' && world.places.has(country) ? country : null
}

/** حي اليرموك في بعقوبة: no quarter of that name is listed in the governorate that it is said to lie in. */
function liesElsewhere(chunks: readonly Chunk[], i: number, lexicon: Lexicon): boolean {
  const next = chunks[i + 1]
  if (next?.kind !== 'place' || next.conjunction || next.broken || !WITHIN_IT.has(next.preposition)) return false
  const said = governorates(next.candidates, lexicon)
  if (said === null || !chunks[i]!.candidates.every(id => SMALL.has(lexicon.world.places.get(id)?.kind ?? '')))
    return false
  const listed = governorates(chunks[i]!.candidates, lexicon)
  return listed !== null && ![...listed].some(id => said.has(id))
}

/** بين معارة النعسان وكفر نوران: of two places one may lie beyond what is said to contain them. */
const isStretch = ({ first, end }: Chunk, { frame }: Mentions): boolean =>
  frame.words.slice(first, end).some(word => readingOf(word, 'direction')?.entry.lexeme.data['meaning'] === 'between')

const WITHIN_IT = new Set(['في', 'ب'])

/** The governorates of places; null where there is none, or one of them lies in none. */
function governorates(ids: readonly string[], { world }: Lexicon): Set<string> | null {
  const found = ids.map(id => [world.places.get(id), ...containers(world, id)].find(p => p?.kind === 'governorate')?.id)
  return ids.length === 0 || found.includes(undefined) ? null : new Set(found as string[])
}
