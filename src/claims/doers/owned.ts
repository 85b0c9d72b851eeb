import type { Lexicon } from '../../lexicon/index.ts'
import { bears, type Chunk, type Mentions } from '../../mentions/index.ts'
import type { Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { ownAircraft } from './aircraft.ts'

/**
 * قالت مصادر تابعة لحكومة الوفاق إن قواتها استعادت المعسكر: whose men and weapons a speaker tells of as his own, by the name of the
 * party that speaks. What he denies of them is denied of them. Bare aircraft are whose the report says.
 */
export function nameOwners(
  text: string,
  claims: readonly Draft[],
  mentions: readonly Mentions[],
  lexicon: Lexicon,
): void {
  ownAircraft(claims, lexicon)
  const sources = claims.flatMap(c => c.sources)
  for (const claim of claims) {
    if (claim.status === 'denied' || !claim.sources.length) continue
    const actors = claim.actors.map(actor => ownerOf(text, actor, sources, mentions) ?? actor)
    if (actors.every((actor, i) => actor === claim.actors[i])) continue
    claim.steps.push({ rule: 'recall.owner', gave: 'whom its pronoun points to', at: claim.trigger })
    claim.actors = actors.filter((a, i) => actors.findIndex(b => b.start === a.start || b.text === a.text) === i)
  }
}

function ownerOf(text: string, actor: Named, sources: readonly Named[], mentions: readonly Mentions[]): Named | null {
  const sentence = mentions.find(m => m.frame.sentence.start <= actor.start && actor.end <= m.frame.sentence.end)
  const owned = sentence?.chunks.find(c => c.span.start <= actor.start && actor.start < c.span.end)
  if (!sentence || !owned || !isOwned(owned)) return null
  const speaker = sources
    .filter(s => s.start >= sentence.frame.sentence.start && s.end <= actor.start)
    .sort((a, b) => b.end - a.end)[0]
  return speaker ? partyOf(text, sentence, speaker, owned) : null
}

/** قواته, مقاتليها, طائراته: fighters or arms with no other word to say whose they are. */
const isOwned = ({ kind, entity, pronoun, quantity, conjunction, lexemes }: Chunk) =>
  kind === 'actor' &&
  entity === null &&
  !quantity &&
  !conjunction &&
  SINGULAR.has(pronoun) &&
  lexemes.some(l => l.kind === 'actor-head' && OWNED.has(String(l.data['sense'])))

const SINGULAR = new Set(['ه', 'ها'])
const HERS = 'ها'
const OWNED = new Set(['forces', 'fighters', 'aircraft', 'artillery', 'police', 'group'])

/** The party that speaks, or whose spokesman or source does: [المتحدث باسم] الدعم السريع. */
function partyOf(text: string, { chunks, frame }: Mentions, speaker: Named, owned: Chunk): Named | null {
  const at = chunks.findIndex(c => c.span.start <= speaker.start && speaker.start < c.span.end)
  const first = chunks[at]
  // قالت فرنسا وبريطانيا إن قواتهما: several speak.
  if (!first || first.conjunction) return null
  const head = frame.words[first.first]!
  const many = head.shape.readings.some(r => r.entry.features.number === 'plural')
  const hers = bears(frame.lexicon, head, 'feminine') || many
  // قالت الحركة إن قواته: another's.
  if (hers !== (owned.pronoun === HERS) && first.lexemes.length > 0) return null
  const named = chunks.slice(at).filter(c => c.span.start < speaker.end)
  // قائد اللواء أبو نذير: his office stands before his name.
  for (let i = at - 1; i > at - OFFICE && SPEAKING.has(chunks[i]?.kind ?? ''); i--) named.push(chunks[i]!)
  for (const chunk of named) {
    const party = ownName(frame, chunk)
    if (party) return { ...party, text: text.slice(party.start, party.end), from: 'context' }
  }
  return null
}

const OFFICE = 3
const SPEAKING = new Set<string>(['actor', 'source', 'person', 'victim'])

/** The name of a party of `world/actors` in a phrase, up to a person's name. */
function ownName(frame: Mentions['frame'], chunk: Chunk): Pick<Named, 'start' | 'end' | 'id'> | null {
  for (let i = chunk.first; i < chunk.end; i++) {
    const name = frame.names[i]
    const hit = name?.hits.find(h => h.kind === 'actor')
    if (!name || !hit || name.end > chunk.end) continue
    let end = name.end
    while (end < chunk.end && !frame.persons.has(end)) end++
    const { text, start: from } = frame.words[i]!
    const letters = name.start.conjunction.length + name.start.preposition.length
    // للجيش: the article that ل has swallowed stays.
    const cut = letters > 0 && text[letters] === text[letters - 1] ? letters - 1 : letters
    const start = Math.max(chunk.span.start, from + cut)
    return { start, end: end === chunk.end ? chunk.span.end : frame.words[end - 1]!.end, id: hit.id }
  }
  return null
}
