import { packed } from '../../kit/index.ts'
import { containers, type Lexicon } from '../../lexicon/index.ts'
import type { PlaceReason } from '../../record/index.ts'
import type { Chunk } from '../chunk.ts'
import type { Mentions } from '../mentions.ts'
import { mayBeMeant } from './elsewhere.ts'
import { kindsSaid, saidKind } from './kinds.ts'
import { placed } from './placing.ts'

/**
 * Chooses among places of one name: by the containing places that the report names elsewhere, the place named right
 * after (قرية منيان غرب حلب), the word for its kind, the outlet's country; else the larger kind, then the order of the
 * files. The best comes first in `candidates` and is the chunk's entity; the others stay behind it. Each place chunk
 * gets its `placing`: why this one, and for a name that is not listed what the report names around it.
 */
export function resolvePlaceNames(report: readonly Mentions[], country: string | null, lexicon: Lexicon): Mentions[] {
  const named = evidence(report, lexicon)
  const reasons = new Map<Chunk, readonly PlaceReason[]>()
  const chosen = report.map(mentions => ({
    ...mentions,
    chunks: mentions.chunks.map((chunk, i) => {
      if (chunk.kind !== 'place' || chunk.candidates.length === 0) return chunk
      const meant = mayBeMeant(mentions, i, named, lexicon)
      if (meant.length === 0) return { ...chunk, candidates: packed([]), entity: null }
      if (meant.length === 1) {
        const only = settled(chunk, meant)
        reasons.set(only, ['only'])
        return only
      }
      const clues: Clues = {
        named,
        near: nextTo(mentions.chunks, i, lexicon),
        kinds: kindsSaid(chunk, mentions),
        country,
      }
      const ranked = meant
        .map(id => ({ id, ...scoreOf(id, outermost(id, meant, lexicon), clues, lexicon) }))
        .sort((a, b) => b.score - a.score)
      const best = settled(
        chunk,
        ranked.map(r => r.id),
      )
      reasons.set(best, whatDecided(ranked[0]!.why, ranked[1]!.why))
      return best
    }),
  }))
  return placed(chosen, chunk => reasons.get(chunk) ?? [], lexicon)
}

/** The chunk with its candidates in order, the first its entity where it names a place. */
const settled = (chunk: Chunk, candidates: readonly string[]): Chunk => ({
  ...chunk,
  candidates,
  entity: chunk.entity?.kind === 'place' ? { kind: 'place', id: candidates[0]! } : chunk.entity,
})

/** The reasons that the best has and the second has not; `larger` where they stand alike. */
function whatDecided(best: readonly PlaceReason[], second: readonly PlaceReason[]): PlaceReason[] {
  const own = best.filter(reason => !second.includes(reason))
  return own.length > 0 ? own : ['larger']
}

interface Clues {
  /** Places that the report's other names mean or lie in, with how many names say so. */
  readonly named: ReadonlyMap<string, number>
  /** Those of the place named right after. */
  readonly near: ReadonlySet<string>
  /** Kinds of places that the words before the name say. */
  readonly kinds: ReadonlySet<string>
  readonly country: string | null
}

/** Places that names of one meaning stand for or lie in, each distinct name counted once. */
function evidence(report: readonly Mentions[], { world }: Lexicon): Map<string, number> {
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  for (const { chunks } of report)
    for (const { kind, candidates } of chunks) {
      if (kind !== 'place' || candidates.length === 0) continue
      const name = candidates.join()
      if (seen.has(name)) continue
      seen.add(name)
      const ids = common(candidates.map(c => [c, ...containers(world, c).map(p => p.id)]))
      for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  return counts
}

/** What all candidates share: a name of two places in Aleppo still speaks for Aleppo. */
function common(lists: readonly (readonly string[])[]): string[] {
  return lists[0]!.filter(id => lists.every(list => list.includes(id)))
}

/** The place named right after, and what contains it: only a preposition or a comma may stand between. */
function nextTo(chunks: readonly Chunk[], i: number, { world }: Lexicon): Set<string> {
  const next = chunks[i + 1]
  if (next?.kind !== 'place' || next.conjunction || next.candidates.length === 0) return new Set()
  return new Set(next.candidates.flatMap(id => [id, ...containers(world, id).map(p => p.id)]))
}

const NEAR = 20
const KIND = 8
const WITHIN = 6
const COUNTRY = 4
const HOME = 3

// The city of a governorate of the same name is no other part of the world: what speaks for one speaks for both.
function outermost(id: string, candidates: readonly string[], { world }: Lexicon): string {
  return containers(world, id).findLast(p => candidates.includes(p.id))?.id ?? id
}

interface Score {
  readonly score: number
  readonly why: readonly PlaceReason[]
}

function scoreOf(id: string, outer: string, { named, near, kinds, country }: Clues, { world }: Lexicon): Score {
  const place = world.places.get(id)
  if (!place) return { score: Number.NEGATIVE_INFINITY, why: [] }
  const around = containers(world, outer)
  const rank = RANK.indexOf(place.kind)
  const why: PlaceReason[] = []
  let score = -(rank < 0 ? RANK.length : rank) / RANK.length
  const gain = (points: number, reason: PlaceReason) => {
    score += points
    if (!why.includes(reason)) why.push(reason)
  }
  if (around.some(p => near.has(p.id)))
    gain(around.some(p => p.parent !== null && near.has(p.id)) ? NEAR : NEAR / 2, 'beside')
  if (saidKind(place, kinds)) gain(KIND, 'kind')
  for (const container of around) {
    const count = named.get(container.id) ?? 0
    if (count === 0) continue
    const outermost = container.parent === null
    gain((outermost ? COUNTRY : WITHIN) * Math.min(3, 1 + Math.log2(count)), outermost ? 'country' : 'around')
  }
  if (country !== null && (around.at(-1)?.id ?? outer) === country) gain(HOME, 'outlet')
  return { score, why }
}

// Larger first: an unsaid kind is more often the better-known place.
const RANK = [
  'country',
  'governorate',
  'region',
  'city',
  'district',
  'town',
  'subdistrict',
  'quarter',
  'village',
  'camp',
]
