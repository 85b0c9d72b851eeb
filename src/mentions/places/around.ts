import { containers, type Place, type World } from '../../lexicon/index.ts'
import type { PlaceReason } from '../../record/index.ts'
import type { Chunk } from '../chunk.ts'
import { readingOf } from '../grammar.ts'
import type { Mentions } from '../mentions.ts'

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

/**
 * What stands around the place of chunk `i` in sentence `s`: the place named right after (منطقة صبر بمحافظة لحج) or
 * before it, else another of the sentence, else the last one told before. Null where no place is named.
 */
export function around(report: readonly Mentions[], s: number, i: number, world: World): Around | null {
  const { chunks, frame } = report[s]!
  const chunk = chunks[i]!
  const kind = kindOf(chunk, report[s]!)
  const known = (at: number) => placeOf(chunks[at], world)
  const after = [i + 1, i + 2].find(k => known(k) !== undefined)
  if (after !== undefined && !chunks[after]!.conjunction) {
    const place = known(after)!
    const wind = readingOf(frame.words[chunks[after]!.first], 'direction') !== undefined
    if (!wind && INSIDE.has(chunks[after]!.preposition))
      return { place: holder(place, kind, true, world), why: 'after' }
    if (wind && after === i + 1) return { place: holder(place, kind, false, world), why: 'after' }
  }
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    const place = known(k)
    if (place) return { place: holder(place, kind, false, world), why: k === i - 1 ? 'before' : 'sentence' }
  }
  for (let k = i + 1; k < Math.min(chunks.length, i + WINDOW); k++) {
    const place = known(k)
    if (place) return { place: holder(place, kind, false, world), why: 'sentence' }
  }
  for (let back = s - 1; back >= Math.max(0, s - BACK); back--) {
    const last = report[back]!.chunks.slice(-WINDOW).findLast(c => placeOf(c, world)?.parent)
    const place = placeOf(last, world)
    if (place) return { place: holder(place, kind, false, world), why: 'report' }
  }
  return null
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
