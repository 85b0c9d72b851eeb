import { containers, type Place, type World } from '../../lexicon/index.ts'
import type { PlaceReason } from '../../record/index.ts'
import type { Chunk } from '../chunk.ts'
import { readingOf } from '../grammar.ts'
import type { Mentions } from '../mentions.ts'
import { isWind } from './spot.ts'

/** The known place around a name that `world/places` does not have, and where the report says it. */
export interface Around {
  readonly place: Place
  readonly why: PlaceReason
}

const INSIDE = new Set(['في', 'ب', 'ل', 'من'])
/** How many sentences back a place still stands around what is told. */
const BACK = 4
/** How far within a sentence, in chunks: some are whole tables. */
const WINDOW = 40
/** Kinds of places that a town has in it. */
const PARTS = new Set(['quarter', 'road', 'building', 'hospital', 'port'])
const TOWNS = new Set(['city', 'town'])

/** How often a report names something of each governorate: what its places lie in more often is likelier around a name. */
export type Weights = ReadonlyMap<string, number>

/** Weights of a report's governorates by id. */
export function weightsOf(report: readonly Mentions[], world: World): Weights {
  const weights = new Map<string, number>()
  for (const { chunks } of report)
    for (const chunk of chunks) {
      const id = governorateOf(placeOf(chunk, world), world)
      if (id) weights.set(id, (weights.get(id) ?? 0) + 1)
    }
  return weights
}

const governorateOf = (place: Place | undefined, world: World) =>
  place && [place, ...containers(world, place.id)].find(p => p.kind === 'governorate')?.id

/**
 * What stands around the place of chunk `i` in sentence `s`: the place named right after (منطقة صبر بمحافظة لحج) or
 * before it, else that of the sentence, else that of the sentences before, whose governorate the report names most. Null
 * where no place is named.
 */
export function around(
  report: readonly Mentions[],
  s: number,
  i: number,
  weights: Weights,
  world: World,
): Around | null {
  const { chunks, frame } = report[s]!
  const kind = kindOf(chunks[i]!, report[s]!)
  const after = [i + 1, i + 2].find(k => placeOf(chunks[k], world) !== undefined)
  if (after !== undefined && !chunks[after]!.conjunction) {
    const place = placeOf(chunks[after], world)!
    const wind = isWindward(chunks[after]!, frame)
    if (!wind && INSIDE.has(chunks[after]!.preposition))
      return { place: holder(place, kind, true, world), why: 'after' }
    if (wind && after === i + 1) return { place: holder(place, kind, false, world), why: 'after' }
  }
  const before = placeOf(chunks[i - 1], world)
  if (before && chunks[i]!.conjunction) return { place: holder(before, kind, false, world), why: 'before' }
  const beside = chunks.slice(Math.max(0, i - WINDOW), i + WINDOW).filter(chunk => chunk !== chunks[i])
  const said = likeliest([...beside].reverse(), frame, weights, world)
  if (said) return { place: holder(said, kind, false, world), why: said === before ? 'before' : 'sentence' }
  for (let back = s - 1; back >= Math.max(0, s - BACK); back--) {
    const told = likeliest(report[back]!.chunks.slice(-WINDOW).reverse(), report[back]!.frame, weights, world)
    if (told && told.parent !== null) return { place: holder(told, kind, false, world), why: 'report' }
  }
  return null
}

/** شمال العاصمة صنعاء only says from where it lies north. */
function isWindward({ first }: Chunk, frame: Mentions['frame']): boolean {
  return isWind(String(readingOf(frame.words[first], 'direction')?.entry.lexeme.data['meaning'] ?? ''))
}

/** Of the places of some chunks that whose governorate weighs most; below a country and no mere landmark if there is one. */
function likeliest(
  chunks: readonly Chunk[],
  frame: Mentions['frame'],
  weights: Weights,
  world: World,
): Place | undefined {
  let best: Place | undefined
  let most = -1
  for (const chunk of chunks) {
    const place = placeOf(chunk, world)
    if (!place) continue
    const weight = place.parent === null ? 0 : (weights.get(governorateOf(place, world) ?? '') ?? 0) + 1
    const worth = isWindward(chunk, frame) ? weight / 100 : weight
    if (worth > most) {
      best = place
      most = worth
    }
  }
  return best
}

const placeOf = (chunk: Chunk | undefined, world: World) =>
  chunk?.kind === 'place' && chunk.candidates[0] ? world.places.get(chunk.candidates[0]) : undefined

function kindOf(chunk: Chunk, { frame }: Mentions): string {
  for (let i = chunk.first; i < chunk.end; i++) {
    const reading = readingOf(frame.words[i], 'place-kind')
    if (reading) return String(reading.entry.lexeme.data['kind'])
  }
  return ''
}

/** What contains a place of this kind that is named together with `place`: itself where it is said or large enough. */
function holder(place: Place, kind: string, inside: boolean, world: World): Place {
  if (inside || place.parent === null || LARGE.has(place.kind)) return place
  if (PARTS.has(kind) && TOWNS.has(place.kind)) return place
  return containers(world, place.id).find(p => LARGE.has(p.kind) || p.parent === null) ?? place
}

const LARGE = new Set(['governorate', 'region', 'country'])
