import type { Mentions } from '../mentions/index.ts'
import type { Named } from '../record/index.ts'
import { type Draft, named } from './draft.ts'

/** The last places that the report named, for المدينة, البلدة and for events told without a place. */
export interface PlaceMemory {
  /** By the kind word that pointed to them (مدينة, قرية), folded; and under '' the last of any kind. */
  readonly last: Map<string, Named>
}

export function placeMemory(): PlaceMemory {
  return { last: new Map() }
}

/** Puts the named place where a sentence only says its kind (في المدينة), and remembers those that it names. */
export function resolvePlaces(text: string, mentions: Mentions, drafts: readonly Draft[], memory: PlaceMemory): void {
  const { chunks, frame } = mentions
  for (const chunk of chunks) {
    if (chunk.kind !== 'place') continue
    const kind = chunk.lexemes.find(l => l.kind === 'place-kind')
    const bare = chunk.candidates.length === 0 && chunk.end === chunk.first + 1
    if (!bare) {
      const place = named(text, chunk)
      const { world } = frame.lexicon
      const entry = chunk.candidates[0] ? world.places.get(chunk.candidates[0]) : undefined
      if (kind) memory.last.set(kind.lemma, place)
      if (entry) memory.last.set(entry.kind, place)
      if (entry?.kind !== 'country') memory.last.set('', place)
      continue
    }
    if (!kind) continue
    const antecedent = memory.last.get(kind.lemma) ?? memory.last.get(String(kind.data['kind'])) ?? (VAGUE.has(String(kind.data['kind'])) ? memory.last.get('') : undefined)
    if (!antecedent) continue
    for (const draft of drafts) {
      draft.places = draft.places.map(p => (p.start === chunk.span.start ? { ...antecedent, from: 'context' as const } : p))
      draft.places = draft.places.filter((p, i) => draft.places.findIndex(q => q.start === p.start) === i)
    }
  }
}

const VAGUE = new Set(['area', 'city', 'town', 'village'])

/** Gives drafts without a place the place of the same sentence, else of the event told just before. */
export function inheritPlaces(text: string, mentions: Mentions, told: readonly Draft[], before: readonly Draft[]): void {
  const said = told.find(d => d.places.length)?.places ?? mentions.chunks.filter(c => c.kind === 'place' && c.candidates.length > 0 && (c.preposition === 'في' || c.preposition === 'ب')).map(c => named(text, c))
  const last = before.findLast(d => d.places.length && !NOWHERE.has(d.type))
  for (const draft of told) {
    if (draft.places.length || draft.anaphoric || NOWHERE.has(draft.type)) continue
    const near = last && draft.sentence - last.sentence <= 2 ? last.places : []
    const source = said.length ? said : near
    draft.places = source.map<Named>(place => ({ ...place, from: 'context' }))
  }
}

// Words and meetings have no place unless it is said.
const NOWHERE = new Set(['statement', 'talks', 'announcement', 'ceasefire', 'ceasefire-end'])
