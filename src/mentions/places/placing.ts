import { containers, type Lexicon, nameWords, type World } from '../../lexicon/index.ts'
import type { PlaceReason, Placing } from '../../record/index.ts'
import type { Chunk } from '../chunk.ts'
import { readingOf } from '../grammar.ts'
import type { Mentions } from '../mentions.ts'
import { type Around, around, weightsOf } from './around.ts'
import { relationOf } from './relation.ts'
import { shifted, spotOf } from './spot.ts'

/** Gives each place chunk where it lies and why. `why` tells how its candidate was chosen. */
export function placed(
  report: readonly Mentions[],
  why: (chunk: Chunk) => readonly PlaceReason[],
  lexicon: Lexicon,
): Mentions[] {
  const weights = weightsOf(report, lexicon.world)
  return report.map((mentions, s) => ({
    ...mentions,
    chunks: mentions.chunks.map((chunk, i) => {
      if (chunk.kind !== 'place') return chunk
      if (chunk.candidates.length > 0) return { ...chunk, placing: known(chunk, mentions, why(chunk), lexicon.world) }
      const found = around(report, s, i, weights, lexicon.world)
      const side = found && countryside(chunk, mentions, found, lexicon)
      if (side) return { ...chunk, candidates: [side.id], entity: side.entity, placing: side.placing }
      return { ...chunk, placing: unlisted(found, lexicon.world) }
    }),
  }))
}

function known(chunk: Chunk, { frame }: Mentions, why: readonly PlaceReason[], world: World): Placing {
  const [id, ...others] = chunk.candidates
  const place = world.places.get(id!)
  const spot = spotOf(place, world)
  const { wind, side, km } = relationOf(chunk, frame)
  const within = place?.parent ?? null
  if (wind === null || side === 'part' || !place) return { within, ...spot, why, others }
  if (LARGE.has(place.kind)) {
    // 200 كم شمال بغداد: distances are from the city of that name, not from the middle of its governorate.
    const city = others.map(other => world.places.get(other)).find(other => other?.kind === 'city')
    if (km === null || !city) return { within, ...spot, why, others }
    return { within, ...shifted(spotOf(city, world), wind, km), why: [...why, 'direction', 'distance'], others }
  }
  const around = containers(world, place.id).find(p => LARGE.has(p.kind))?.id ?? within
  if (km !== null) return { within: around, ...shifted(spot, wind, km), why: [...why, 'direction', 'distance'], others }
  const precision = spot.precision === 'area' || spot.precision === null ? spot.precision : 'rough'
  return { within: around, ...spot, precision, why: [...why, 'direction'], others }
}

const LARGE: ReadonlySet<string> = new Set(['governorate', 'region', 'country', 'sea'])

function unlisted(found: Around | null, world: World): Placing {
  if (!found) return { within: null, lat: null, lon: null, precision: null, why: [], others: [] }
  const { lat, lon, precision } = spotOf(found.place, world)
  return { within: found.place.id, lat, lon, precision: precision && 'area', why: [found.why], others: [] }
}

/** الريف الشمالي: that side of the governorate which is spoken of, where `world/` has it as ريف حلب الشمالي. */
function countryside({ first, end }: Chunk, { frame }: Mentions, { place, why }: Around, lexicon: Lexicon) {
  const { world, names } = lexicon
  const { words } = frame
  const governorate = [place, ...containers(world, place.id)].find(p => p.kind === 'governorate')
  const head = readingOf(words[first], 'place-kind')
  if (!governorate || !head?.article || end !== first + 2 || !readingOf(words[end - 1], 'direction')) return null
  const said = [
    head.entry.lexeme.lemma,
    ...nameWords(governorate.names[0] ?? '', lexicon.fold),
    words[end - 1]!.shape.fold,
  ]
  const hit = names
    .match(said, 0)
    .find(found => found.end === said.length)
    ?.values.find(h => h.kind === 'place')
  const region = hit && world.places.get(hit.id)
  if (!region) return null
  const placing: Placing = { within: region.parent, ...spotOf(region, world), why: ['countryside', why], others: [] }
  return { id: region.id, entity: { kind: 'place' as const, id: region.id }, placing }
}
