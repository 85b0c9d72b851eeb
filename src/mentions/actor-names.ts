import { type Actor, containers, type Lexicon, type NameHit } from '../lexicon/index.ts'
import { byShape } from '../text/index.ts'
import type { Chunk } from './chunk.ts'
import type { Mentions } from './mentions.ts'
import { nationsOf } from './nations.ts'

/**
 * Chooses among parties of one name (الجيش الوطني is one in Syria and another in Yemen), and takes a short name (المعارضة،
 * الحزب) for a party only where the report speaks of it elsewhere: by its full name, or of its country about as much as
 * of any other. Else the words stay and the party is not known. `published` is YYYY-MM-DD or null; `home` the outlet's
 * country, an id of `world/places`, or null.
 */
export function resolveActorNames(
  report: readonly Mentions[],
  published: string | null,
  home: string | null,
  lexicon: Lexicon,
): Mentions[] {
  const told = whatIsTold(report, home, lexicon)
  const nations = nationsOf(lexicon, published, told.parties, countryTold(told))
  return report.map(mentions => ({
    ...mentions,
    nations,
    chunks: mentions.chunks.map(one => {
      const party = nations.ofChunk(one, mentions.frame)
      const chunk = party === null ? one : { ...one, party }
      const hits = namesIn(chunk, mentions)
      if (!hits.some(h => h.short) && hits.length < 2) return chunk
      const ranked = hits
        .flatMap(hit => {
          const actor = lexicon.world.actors.get(hit.id)
          return actor ? [{ hit, score: scoreOf(actor, hit.short, told, published) }] : []
        })
        .sort((a, b) => b.score - a.score)
      const best = ranked[0]
      if (best && (!best.hit.short || best.score > 0))
        return { ...chunk, entity: { kind: 'actor' as const, id: best.hit.id } }
      return { ...chunk, entity: null }
    }),
  }))
}

/** The parties that the name behind a chunk's entity may be; none where the entity is no party. */
function namesIn(chunk: Chunk, { frame }: Mentions): readonly NameHit[] {
  const { entity } = chunk
  if (entity?.kind !== 'actor') return []
  for (let i = chunk.first; i < chunk.end; i++) {
    const hits = frame.names[i]?.hits.filter(h => h.kind === 'actor') ?? []
    if (hits.some(h => h.id === entity.id)) return hits
  }
  return []
}

interface Told {
  /** Parties named in full, with those they belong to. */
  readonly parties: ReadonlySet<string>
  /** Countries, with how many different names and adjectives speak of them. */
  readonly countries: ReadonlyMap<string, number>
  readonly most: number
}

function whatIsTold(report: readonly Mentions[], home: string | null, { world }: Lexicon): Told {
  const parties = new Set<string>()
  const words = new Set<string>()
  for (const { chunks, frame } of report) {
    for (const span of frame.names) {
      if (!span) continue
      const full = span.hits.filter(h => h.kind === 'actor' && !h.short)
      if (full.length !== 1) continue
      const actor = world.actors.get(full[0]!.id)
      if (!actor) continue
      for (const id of [actor.id, actor.parent]) if (id) parties.add(id)
      if (actor.country) words.add(`${actor.country} ${actor.id}`)
    }
    for (const { kind, entity } of chunks) {
      if (kind !== 'place' || entity?.kind !== 'place') continue
      words.add(`${containers(world, entity.id).at(-1)?.id ?? entity.id} ${entity.id}`)
    }
    for (const word of frame.words) for (const told of countriesIn(word)) words.add(told)
  }
  if (home) words.add(`${home} outlet`)
  const countries = new Map<string, number>()
  for (const word of words) {
    const country = word.slice(0, word.indexOf(' '))
    countries.set(country, (countries.get(country) ?? 0) + 1)
  }
  return { parties, countries, most: Math.max(0, ...countries.values()) }
}

/** أميركية: the countries that a word speaks of, each with the word. */
const countriesIn = byShape(({ readings }) =>
  readings.flatMap(({ entry: { lexeme } }) => {
    const country = lexeme.data['country']
    return typeof country === 'string' ? [`${country} ${lexeme.lemma}`] : []
  }),
)

/** A country named so much more often than any other is the one that the report is about. */
const MORE = 1.5
const LEAST = 2

function countryTold({ countries, most }: Told): string | null {
  const first = [...countries].filter(([, count]) => count * MORE > most)
  return most >= LEAST && first.length === 1 ? first[0]![0] : null
}

const NAMED = 4
const COUNTRY = 3
const ABROAD = 0.5
const NOT_THEN = 6
/** A country that a report names a third as often as the one it names most is one that it is about. */
const SHARE = 3

function scoreOf(actor: Actor, short: boolean, told: Told, published: string | null): number {
  const { parties, countries, most } = told
  const count = actor.country ? (countries.get(actor.country) ?? 0) : 0
  let score = short ? 0 : 1
  if (parties.has(actor.id)) score += NAMED
  // تركيا، الأردن: the name of a country is its state's whatever the report is about.
  if (actor.kind === 'state') score += COUNTRY
  else if (actor.country && count * SHARE >= most && count > 0) score += COUNTRY * (count / most)
  else if (!actor.country && ['international', 'aid', 'coalition'].includes(actor.kind)) score += ABROAD
  if (published !== null && ((actor.from && published < actor.from) || (actor.until && published > actor.until)))
    score -= NOT_THEN
  return score
}
