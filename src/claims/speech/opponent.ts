import { type Chunk, hasArticle, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Named } from '../../record/index.ts'
import { sameSpeaker } from '../again/index.ts'
import { TELLING } from '../doers/index.ts'
import { type Draft, party } from '../draft.ts'
import { isPartitive, linkKind } from '../roles/index.ts'
import type { Attribution } from './attribution.ts'
import { nextSaying } from './scopes.ts'

/**
 * Whom a threat or a condemnation is against, where the words beside it name a party other than the speaker: the party
 * that they are about (الحركة ستدفع الثمن), that is threatened (توعد بالرد على إيران) or that did what is condemned (بهجوم الحركة).
 * `covering`: the sayings that it stands in. Sets the draft's targets.
 */
export function nameOpponent(text: string, mentions: Mentions, draft: Draft, covering: readonly Attribution[]): void {
  const { against, speaker } = draft.entry
  if (!against || draft.targets.length || !draft.actors.length || draft.status === 'denied') return
  const saying = covering.findLast(a => !a.nearer && a.first <= draft.chunk)
  const first = speaker ? (saying?.first ?? 0) : draft.chunk + 1
  const spoken = Math.max(0, ...draft.actors.filter(a => a.from === 'said').map(a => a.end))
  const end = against === 'condemned' ? thatClause(mentions, draft.chunk) : mentions.chunks.length
  const before = against === 'subject' ? parties(mentions, first, draft.chunk, isDoneBy).slice(-1) : []
  const after = parties(
    mentions,
    draft.chunk + 1,
    Math.min(end, nextSaying(mentions, draft.chunk)),
    against === 'threatened' ? isMeant : isDoneBy,
  )
  const own = new Set(draft.speaksFor)
  const group = [...before, ...after].find(([foe]) => {
    const named: Named = party(text, foe!)
    // وندد وزير خارجية تركيا مولود أوغلو: what stands before the name is of his office.
    if (after.some(g => g[0] === foe) && named.start < spoken) return false
    return (
      !isOwn(mentions, foe!, own) && !sameSpeaker(draft, { actors: [named], speaksFor: null }, mentions.frame.lexicon)
    )
  })
  if (!group) return
  draft.targets = group.map(foe => party(text, foe))
  draft.steps.push({ rule: 'recall.opponent', gave: 'whom its own words are about', at: draft.targets[0]! })
}

/** من قبل الفصائل: whoever did it. */
const isDoneBy = ({ preposition, brings }: Chunk) => preposition === '' || brings === 'actor'
/** الرد على إيران، ضربة إلى النظام، الثأر من الحركة: whoever is meant. */
const isMeant = ({ preposition }: Chunk) => MEANT.has(preposition)
const MEANT = new Set(['', 'علي', 'الي', 'ضد', 'من', 'ل'])

// What a speech is about stands within so many phrases.
const REACH = 12

/** The parties among chunks `first` to `end` (exclusive) without a preposition or after one that `fits`, each with those joined to it. */
function parties(mentions: Mentions, first: number, end: number, fits: (chunk: Chunk) => boolean): Chunk[][] {
  const { chunks, frame } = mentions
  const found: Chunk[][] = []
  let last = -1
  for (let i = first; i < Math.min(end, first + REACH); i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'link' && isPartitive(chunk)) break
    // بهدف تهديد أمن المملكة: what a deed was meant for.
    if (i > first && chunk.kind === 'phrase' && lexemeOf(chunk, 'status')?.data['status'] === 'planned') break
    // ، وهي صفة: the next clause.
    if (chunk.kind === 'link' && chunk.broken && chunk.conjunction) break
    const inside = chunk.kind === 'thing' ? ownerWithin(mentions, chunk) : null
    if (inside) found.push([inside])
    const kind = frame.lexicon.world.actors.get(chunk.entity?.id ?? '')?.kind ?? ''
    // بعملية ضد المقاتلين, من جانب المسلحين: whom such a word brings is a party, known or not.
    const brought = chunk.preposition === 'ضد' || chunk.brings === 'actor'
    const known = chunk.kind === 'actor' && (brought || chunk.entity?.kind === 'actor' || chunk.party !== null)
    if (!(known || isState(chunks, i, fits)) || TELLING.has(kind)) continue
    if (chunk.conjunction) {
      if (last === i - 1) found.at(-1)?.push(chunk)
    } else if (fits(chunk) && !toldOf(chunks, i, first - 1)) found.push([chunk])
    else continue
    last = i
  }
  return found
}

/** ممارسات النظام السوري, دعم النظام الإيراني للحركة: the first party in the genitive of what no list knows. */
function ownerWithin({ frame }: Mentions, chunk: Chunk): Chunk | null {
  const { words, names, lexicon } = frame
  for (let i = chunk.first + 1; i < chunk.end; i++) {
    const hit = names[i]?.hits.find(h => h.kind === 'actor')
    const known = hit ? lexicon.world.actors.get(hit.id) : undefined
    const body = hasArticle(words[i]!, lexicon) && readingOf(words[i], 'actor-head')?.entry.lexeme.data['open'] === true
    if (!body && (!known || TELLING.has(known.kind))) continue
    let end = names[i]?.end ?? i + 1
    while (end < chunk.end && words[end]!.shape.fold.startsWith(lexicon.clitics.article)) end++
    // النظام العام: a name that goes on as another is none.
    if (hit && end > names[i]!.end && !readingOf(words[end - 1], 'nationality')) continue
    const span = { start: words[i]!.start, end: words[end - 1]!.end }
    const entity = hit && known ? ({ kind: 'actor', id: hit.id } as const) : null
    return { ...chunk, kind: 'actor', first: i, end, span, entity, party: null }
  }
  return null
}

/** تقول الحكومة: who is quoted; تهديد أمن المملكة: who is threatened by others. */
function toldOf(chunks: readonly Chunk[], index: number, trigger: number): boolean {
  const before = chunks[index - 1]
  if (!before || chunks[index]!.preposition) return false
  const threatens =
    index - 1 !== trigger && before.kind === 'event' && lexemeOf(before, 'event')?.data['type'] === 'statement'
  return threatens || (before.kind === 'verb' && lexemeOf(before, 'saying') !== undefined)
}

/** هجوم إسرائيل، الرد على إيران, إيران تسعى: a country or capital that acts; not where something lies (في سوريا). */
function isState(chunks: readonly Chunk[], index: number, fits: (chunk: Chunk) => boolean): boolean {
  const chunk = chunks[index]!
  if (chunk.kind !== 'place' || !chunk.acts || !chunk.definite) return false
  if (chunk.preposition) return STRUCK.has(chunk.preposition) && fits(chunk)
  const before = chunks[index - 1]
  if (!before || chunk.broken) return false
  if (before.kind === 'link') return linkKind(before) === 'subordinator'
  return before.kind === 'verb' || before.kind === 'event' || (before.kind === 'thing' && !before.definite)
}

const STRUCK = new Set(['علي', 'ضد', 'ل'])

function thatClause({ chunks }: Mentions, verb: number): number {
  const that = chunks.findIndex((c, i) => i > verb && c.kind === 'link' && linkKind(c) === 'subordinator')
  return that < 0 ? chunks.length : that
}

/**
 * In whose name the speaker of a statement speaks, by id: the countries (وزير الدفاع الروسي، سيرغي شويغو) and the parties (فوزي برهوم
 * المتحدث باسم حماس); `near`: the sentences in which whoever goes on speaking may be named.
 */
export function speaksFor(near: readonly Mentions[], draft: Draft): string[] {
  const found = new Set<string>()
  for (const actor of draft.actors) {
    const mentions = near.find(({ frame: { sentence } }) => sentence.start <= actor.start && actor.start < sentence.end)
    const at = mentions?.chunks.findIndex(c => c.span.start <= actor.start && actor.start < c.span.end) ?? -1
    if (!mentions || at < 0) continue
    const { chunks } = mentions
    const person = chunks[at]!.kind === 'person'
    const before = person && at > 0 && !chunks[at - 1]!.conjunction ? chunks[at - 1] : undefined
    const after = person && isOffice(chunks[at + 1]) ? chunks[at + 1] : undefined
    for (const chunk of [chunks[at]!, before, after]) {
      if (!chunk) continue
      for (const country of countriesIn(mentions, chunk)) found.add(country)
      if (isOffice(chunk)) for (const party of partiesIn(mentions, chunk)) found.add(party)
    }
  }
  return [...found]
}

/** المتحدث باسم حماس, زعيم الحركة: words of an office, with a name of its bearer or without. */
const isOffice = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && !chunk.conjunction && !chunk.preposition && lexemeOf(chunk, 'title') !== undefined

function* partiesIn({ frame }: Mentions, chunk: Chunk): Iterable<string> {
  for (let i = chunk.first; i < chunk.end; i++)
    for (const { kind, id } of frame.names[i]?.hits ?? []) if (kind === 'actor') yield id
}

function countriesIn({ frame }: Mentions, chunk: Chunk): string[] {
  const { world } = frame.lexicon
  const known = world.actors.get(chunk.party ?? chunk.entity?.id ?? '')
  // المعارضة السورية speaks in nobody's name but her own.
  if (known && !STATE.has(known.kind)) return []
  const found: string[] = known?.country ? [known.country] : []
  for (let i = chunk.first; i < chunk.end; i++) {
    const nation = readingOf(frame.words[i], 'nationality')?.entry.lexeme.data['country']
    if (typeof nation === 'string') found.push(nation)
    for (const { id } of frame.names[i]?.hits ?? []) {
      const country = world.actors.get(id)?.country ?? (world.places.get(id)?.kind === 'country' ? id : undefined)
      if (country) found.push(country)
    }
  }
  return found
}

/** هددت موسكو بأن القوات الروسية ستنتقم: of the speaker's own state. */
function isOwn(mentions: Mentions, chunk: Chunk, own: ReadonlySet<string>): boolean {
  if (chunk.party === null && chunk.entity === null) return false
  return countriesIn(mentions, chunk).some(country => own.has(country))
}

const STATE = new Set(['state', 'government', 'state-forces'])
