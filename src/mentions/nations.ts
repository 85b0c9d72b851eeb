import { type Lexeme, type Lexicon, nameWords } from '../lexicon/index.ts'
import { byShape } from '../text/index.ts'
import type { Chunk } from './chunk.ts'
import type { Frame } from './grammar.ts'

/** What the words of a nation stand for in one report: its government, or its armed forces. */
export interface Nations {
  /** The party of `world/actors` that an adjective names right after a deed (قصف تركي), or null. */
  readonly ofAdjective: (lexeme: Lexeme) => string | null
  /** The party that a phrase stands for by the nation in it (الجنود الأتراك), or by being its country or capital; or null. */
  readonly ofChunk: (chunk: Chunk, frame: Frame) => string | null
  /** The state, or its armed forces, of the nation in a phrase (الوزير التركي), or null. */
  readonly homeOf: (chunk: Chunk, frame: Frame, of: 'state' | 'forces') => string | null
}

interface Nation {
  readonly country?: string
  readonly actor?: string
  readonly state?: readonly string[]
  readonly forces?: readonly string[]
}

const NATIONS = 'arabic/actors/nationalities.yaml'

/**
 * Reads nations by the day of the report (YYYY-MM-DD or null) and by the parties that it names in full. Where several
 * parties hold what a word says (القوات اليمنية) and nothing decides, it names none. `about` is the country that the
 * report is about, or null where it is about several.
 */
export function nationsOf(
  lexicon: Lexicon,
  published: string | null,
  named: ReadonlySet<string>,
  about: string | null,
): Nations {
  const { actors } = lexicon.world
  const choose = (ids: readonly string[] = []): string | null => {
    const then = ids.filter(id => {
      const actor = actors.get(id)
      if (!actor) return false
      return published === null || !((actor.from && published < actor.from) || (actor.until && published > actor.until))
    })
    if (then.length <= 1) return then[0] ?? null
    const told = then.filter(id => named.has(id))
    if (told.length === 1) return told[0]!
    // Without a day the parties of one line (before and after a change) cannot be told apart; the list begins with the usual one.
    return published === null ? then[0]! : null
  }
  const byCountry = countries(lexicon)
  /** دمشق: the capital stands for whoever governs there on the day. */
  const seatOf = (id: string): string | null => {
    const actor = actors.get(id)
    const line = byCountry.get(actor?.country ?? '')?.state ?? []
    return actor ? ((line.includes(id) ? choose(line) : null) ?? id) : null
  }
  /** قال الجيش إن: the one that is named in full, else that of the country told of. */
  const ownOf = (of: Institution['of'] | null): string | null => {
    if (of === null) return null
    const full = [...named].filter(id => KINDS[of].has(actors.get(id)?.kind ?? ''))
    if (full.length === 1) return full[0]!
    return about === null ? null : choose(byCountry.get(about)?.[of])
  }
  return {
    ofAdjective: lexeme => {
      const nation = lexeme.data as Nation
      return nation.actor && actors.has(nation.actor) ? nation.actor : choose(nation.forces)
    },
    ofChunk(chunk, frame) {
      if (chunk.kind === 'place') {
        const metonym = frame.names[chunk.first]?.hits.find(hit => hit.kind === 'metonym')
        if (metonym) return seatOf(metonym.id)
        return chunk.entity?.kind === 'place' ? choose(byCountry.get(chunk.entity.id)?.state) : null
      }
      if (chunk.entity) return null
      const nation = nationIn(chunk, frame)
      if (!nation) return chunk.kind === 'actor' || chunk.kind === 'source' ? ownOf(institution(chunk, frame)) : null
      if (nation.actor) return actors.has(nation.actor) ? nation.actor : null
      const means = officeOf(chunk, frame)
      return means ? choose(nation[means]) : null
    },
    homeOf: (chunk, frame, of) => choose(nationIn(chunk, frame)?.[of]),
  }
}

/** The first nation or group whose adjective stands in a phrase. */
function nationIn(chunk: Chunk, frame: Frame): Nation | null {
  const end = Math.min(chunk.end, chunk.first + NEAR)
  for (let i = chunk.first; i < end; i++) {
    const nation = nationOf(frame.words[i]!)
    if (nation) return nation
  }
  return null
}

const nationOf = byShape(
  ({ readings }) =>
    (readings.find(r => r.entry.lexeme.kind === 'nationality')?.entry.lexeme.data ?? null) as Nation | null,
)

/** رئيس الوزراء التركي: the adjective of a head stands within so many words of it. */
const NEAR = 5

/** Whether the head of a phrase is of a state's forces or of its government; null for anybody else of the nation. */
function officeOf(chunk: Chunk, frame: Frame): 'state' | 'forces' | null {
  const heads = frame.words[chunk.first]?.shape.readings.filter(r => r.entry.lexeme.kind === 'actor-head') ?? []
  const found = heads.map(r => r.entry.lexeme.data['nation']).find(nation => nation !== undefined)
  if (found === 'state' || found === 'forces') return found
  const senses = [...chunk.lexemes, ...heads.map(r => r.entry.lexeme)].map(l => l.data['sense'])
  if (senses.some(sense => sense === 'forces' || sense === 'aircraft' || sense === 'artillery')) return 'forces'
  return senses.includes('government') ? 'state' : null
}

interface Institution {
  readonly of: 'forces' | 'state'
  readonly words: readonly string[]
}

const INSTITUTIONS = 'arabic/actors/institutions.yaml'
const KINDS = { forces: new Set(['state-forces']), state: new Set(['state', 'government']) } as const

/** Whether a phrase is one for a country's own army or government, or for a part of it (وحدات من القوات المسلحة). */
function institution({ first, end }: Chunk, { words, lexicon }: Frame): Institution['of'] | null {
  const of = words.findIndex((word, i) => i > first && i < end - 1 && word.shape.fold === 'من')
  return institutionAt(first, end, words, lexicon) ?? (of > 0 ? institutionAt(of + 1, end, words, lexicon) : null)
}

function institutionAt(first: number, end: number, words: Frame['words'], lexicon: Lexicon): Institution['of'] | null {
  const rest = words.slice(first + 1, end).map(word => ` ${word.shape.fold}`)
  for (const start of words[first]?.shape.starts ?? []) {
    const found = institutions(lexicon).get(start.text + rest.join(''))
    if (found) return found
  }
  return null
}

const institutionTables = new WeakMap<Lexicon, ReadonlyMap<string, Institution['of']>>()

function institutions(lexicon: Lexicon): ReadonlyMap<string, Institution['of']> {
  const made = institutionTables.get(lexicon)
  if (made) return made
  const entries = (lexicon.data(INSTITUTIONS) ?? []) as readonly Institution[]
  const table = new Map(
    entries.flatMap(({ of, words }) => words.map(word => [nameWords(word, lexicon.fold).join(' '), of] as const)),
  )
  institutionTables.set(lexicon, table)
  return table
}

const tables = new WeakMap<Lexicon, ReadonlyMap<string, Nation>>()

/** Nations by the id of their country; the first entry of a country counts. */
function countries(lexicon: Lexicon): ReadonlyMap<string, Nation> {
  const made = tables.get(lexicon)
  if (made) return made
  const table = new Map<string, Nation>()
  for (const nation of (lexicon.data(NATIONS) ?? []) as readonly Nation[])
    if (nation.country && !table.has(nation.country)) table.set(nation.country, nation)
  tables.set(lexicon, table)
  return table
}
