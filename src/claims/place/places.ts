import { containers, type World } from '../../lexicon/index.ts'
import {
  type Chunk,
  functionKind,
  hasArticle,
  isBeside,
  isDescription,
  type Mentions,
  namesUnlisted,
  readingOf,
} from '../../mentions/index.ts'
import type { Named } from '../../record/index.ts'
import { type Draft, named } from '../draft.ts'
import { dropEnds } from './bound.ts'

/** The last places that the report named, for المدينة, البلدة and for events told without a place. */
export interface PlaceMemory {
  /** By the kind word that pointed to them (مدينة, قرية), folded; by their kind; and under '' the last of any kind. */
  readonly last: Map<string, Named>
  /** Of two that one word names (بلدتي نبل والزهراء), the second, by that word: البلدتان. */
  readonly second: Map<string, Named>
  /** Where those stand that a side alone names (الريف الشمالي). */
  readonly bearings: Set<number>
  /** The place that heads the paragraphs of a round-up (حلب: …), until another does. */
  section: Named | null
  /** The report has several such places, so that each holds for the paragraphs behind it; a lone one is the dateline. */
  readonly roundUp: boolean
  /** Where those stand that somebody went to (انسحبوا باتجاه الجبال). */
  readonly goals: Set<number>
  /** The places of the event told first. */
  main: readonly Named[] | null
}

export function placeMemory(text: string, sentences: readonly Mentions[]): PlaceMemory {
  const roundUp = sentences.filter(mentions => sectionPlace(text, mentions)).length > 1
  return {
    last: new Map(),
    second: new Map(),
    bearings: new Set(),
    goals: new Set(),
    section: null,
    roundUp,
    main: null,
  }
}

/** Puts the named place where a sentence only says its kind (في المدينة), and remembers those that it names. */
export function resolvePlaces(text: string, mentions: Mentions, drafts: readonly Draft[], memory: PlaceMemory): void {
  memory.section = sectionPlace(text, mentions) ?? (memory.roundUp ? memory.section : null)
  for (const [i, chunk] of mentions.chunks.entries()) {
    if (chunk.kind !== 'place') continue
    const left = isLeft(chunk, mentions)
    if (left || isSeat(chunk, mentions) || isBeside(mentions, i)) {
      for (const draft of drafts)
        if (!left || !PEOPLE_MOVE.has(draft.type))
          draft.places = draft.places.filter(place => place.start !== chunk.span.start)
      continue
    }
    if (isOfSpeech(chunk, mentions)) continue
    const kind = pointsBack(chunk, mentions)
    const meant = kind && antecedentOf(kind, memory)
    const other = meant && memory.bearings.has(meant.start) && isBearing(chunk, mentions)
    if (!kind) remember(text, chunk, mentions, memory)
    else if (!other) replace(drafts, chunk, meant, kind)
    const two = twoOf(chunk, mentions)
    if (!two) continue
    const beside = mentions.chunks[i + 1]
    const second = memory.second.get(two)
    if (!kind && beside?.kind === 'place' && beside.conjunction && !beside.preposition)
      memory.second.set(two, named(text, beside))
    else if (kind && meant && second)
      for (const draft of drafts)
        if (draft.places.some(place => place.start === meant.start)) draft.places.push({ ...second, from: 'context' })
  }
  for (const draft of drafts) dropOrigin(draft, mentions)
  dropEnds(mentions, drafts)
  dropSides(mentions, drafts)
  for (const draft of drafts)
    draft.places = inOrder(draft.type === 'statement' ? [] : draft.places, mentions.frame.lexicon.world)
}

/** في سوروتش (جنوب): on which side of the land a place lies that is named. */
function dropSides({ chunks, frame }: Mentions, drafts: readonly Draft[]): void {
  for (const chunk of chunks) {
    if (chunk.kind !== 'place' || !chunk.broken || chunk.preposition || !isSide(chunk, frame)) continue
    for (const draft of drafts)
      if (draft.places.length > 1) draft.places = draft.places.filter(place => place.start !== chunk.span.start)
  }
}

const isSide = ({ first, end, candidates }: Chunk, frame: Mentions['frame']) =>
  candidates.length === 0 &&
  frame.words.slice(first, end).every(w => readingOf(w, 'direction') && !hasArticle(w, frame.lexicon))

const FIRED = new Set(['airstrike', 'shelling', 'repelled'])

/** أطلق صاروخ من اليمن باتجاه مدينة جازان: what was fired from one place hit another, also where none is told. */
function dropOrigin(draft: Draft, mentions: Mentions): void {
  if (!FIRED.has(draft.type)) return
  const from = (place: Named) =>
    isOrigin(
      mentions,
      mentions.chunks.findIndex(c => c.span.start === place.start),
    )
  draft.places = draft.places.filter(place => !from(place))
}

/** من اليمن, من داخل الأراضي اليمنية, من مواقعهم في الجراحي وجبل راس: the places from which something was fired. */
function isOrigin(mentions: Mentions, at: number): boolean {
  const { chunks, frame } = mentions
  const [place, before] = [chunks[at], chunks[at - 1]]
  if (!place) return false
  // مواقع قريبة من المطار
  if (place.preposition === FROM && isDescription(frame.words[place.first - 2]!, frame.lexicon)) return false
  if (place.preposition.split(' ')[0] === FROM) return true
  if (!before) return false
  if (!place.preposition && before.preposition === FROM && frame.words[place.first - 1]?.shape.fold === TOWARDS)
    return true
  if (place.conjunction && !place.preposition && before.kind === 'place') return isOrigin(mentions, at - 1)
  if (place.preposition === 'داخل') return frame.words[place.first - 2]?.shape.fold === FROM
  const theirs = frame.words[before.end - 1]!.shape.readings.some(r => r.pronoun !== '')
  return before.kind === 'thing' && before.preposition === FROM && theirs && place.preposition === 'في'
}

const FROM = 'من'
/** من اتجاه الجولان: where what hit another place came from. */
const TOWARDS = 'اتجاه'

/** المرصد، ومقره لندن، حكومة مقرها في طرابلس, يتخذ من بريطانيا مقراً: where a body is at home, and no event was. */
export function isSeat({ first, end, preposition }: Chunk, { frame }: Mentions): boolean {
  const seat = (at: number, own: boolean) =>
    frame.words[at]?.shape.readings.some(
      r => r.entry.lexeme.kind === 'object' && r.entry.lexeme.data['seat'] === true && (r.pronoun !== '' || !own),
    ) ?? false
  return (
    seat(first - 1, true) || (preposition !== '' && seat(first - 2, true)) || (preposition === 'من' && seat(end, false))
  )
}

/**
 * في مؤتمر صحفي بأنقرة, في تصريح من عدن: where somebody speaks is not where it was that he speaks of; nor is a state that acts
 * (حذر الوزير واشنطن من استهداف المواقع) or is dealt with (بالتنسيق مع أنقرة) a place that is spoken of.
 */
export function isOfSpeech(chunk: Chunk, { chunks, frame }: Mentions): boolean {
  const before = chunks[chunks.indexOf(chunk) - 1]
  if (chunk.acts && chunk.brings === 'partner') return true
  if (!before) return chunk.acts && chunk.preposition === ''
  if (chunk.preposition === '') {
    const hosts = before.lexemes.some(
      l => l.kind === 'direction' || (l.kind === 'support' && l.data['subject'] === 'place'),
    )
    return chunk.acts && before.kind !== 'place' && before.kind !== 'event' && !hosts
  }
  if (before.kind === 'phrase')
    return (
      before.lexemes.some(l => l.data['takes'] === TEXT) && functionKind(frame.words[before.first]) === 'preposition'
    )
  return before.kind === 'source' && before.preposition !== '' && before.lexemes.some(l => l.data['sense'] === TEXT)
}

const TEXT = 'text'

type Kind = NonNullable<ReturnType<typeof readingOf>>['entry']['lexeme']

// Of a flight it is the place.
const PEOPLE_MOVE = new Set(['displacement', 'evacuation'])

/** عائلة نازحة من ريف دير الزور, لاجئين من درعا: where people are no more. */
export function isLeft({ first, preposition }: Chunk, { frame }: Mentions): boolean {
  return preposition === FROM && readingOf(frame.words[first - 2], 'victim')?.entry.lexeme.data['moved'] === true
}

/** الريف الشمالي, which lies in the place named beside it: another's الريف الشرقي does not mean it. */
function isBearing({ first, end }: Chunk, { frame }: Pick<Mentions, 'frame'>): boolean {
  const [kind, ...rest] = frame.words.slice(first, end)
  if (!kind || !rest.length || !readingOf(kind, 'place-kind') || !hasArticle(kind, frame.lexicon)) return false
  return rest.every(word => readingOf(word, 'direction'))
}

/** بلدتي نبل والزهراء, البلدتين: the kind of the two places that a word names or means; null where it is no dual. */
function twoOf({ first }: Chunk, { frame }: Mentions): string | null {
  const kind = readingOf(frame.words[first], 'place-kind')?.entry
  return kind?.features.number === 'dual' ? kind.lexeme.lemma : null
}

/** The kind word of a phrase that names no place: المدينة، أطراف المدينة الشمالية; null where a name follows. */
function pointsBack(chunk: Chunk, { frame }: Mentions): Kind | null {
  if (chunk.candidates.length > 0) return null
  for (let i = chunk.first; i < chunk.end; i++) {
    const reading = readingOf(frame.words[i], 'place-kind')
    if (!reading || !hasArticle(frame.words[i]!, frame.lexicon)) {
      if (i > chunk.first && !readingOf(frame.words[i], 'direction', 'place-kind')) return null
      continue
    }
    const rest = frame.words.slice(i + 1, chunk.end)
    return rest.every(word => readingOf(word, 'direction')) ? reading.entry.lexeme : null
  }
  return null
}

function antecedentOf(kind: Kind, memory: PlaceMemory): Named | null {
  const is = String(kind.data['kind'])
  return memory.last.get(kind.lemma) ?? memory.last.get(is) ?? (VAGUE.has(is) ? (memory.last.get('') ?? null) : null)
}

const VAGUE = new Set(['area', 'city', 'town', 'village', 'region'])

/**
 * A bare kind gives way to the place it means; a part of that place (أطراف المدينة) stands beside it, but which country البلاد
 * is in شمال البلاد goes without saying, and أنحاء المدينة is no part of it.
 */
function replace(drafts: readonly Draft[], chunk: Chunk, meant: Named | null, kind: Kind): void {
  const country = kind.data['kind'] === 'country'
  const whole = chunk.lexemes.some(l => l.kind === 'direction' && WHOLE.has(String(l.data['meaning'])))
  const bare = whole || chunk.end === chunk.first + 1
  const context = meant && { ...meant, from: 'context' as const }
  // قنبلة على جانب الطريق, خرجوا إلى الشوارع: a road that nothing tells apart from others is no place.
  const nowhere = bare && !meant && kind.data['kind'] === 'road'
  for (const draft of drafts) {
    draft.places = draft.places.flatMap(place => {
      if (place.start !== chunk.span.start) return [place]
      return [...(nowhere || (bare && context) ? [] : [place]), ...(context && (bare || !country) ? [context] : [])]
    })
  }
}

const WHOLE = new Set(['inside', 'throughout'])

function remember(text: string, chunk: Chunk, { frame }: Mentions, memory: PlaceMemory): void {
  // سروج (جنوب): where a place lies is none by itself.
  const side = chunk.candidates.length === 0 && chunk.lexemes.every(l => l.kind === 'direction')
  if (side && chunk.lexemes.length > 0) return
  // شنت واشنطن وباريس ولندن غارات
  if (chunk.acts && chunk.conjunction && chunk.preposition === '') return
  // مناطق محاذية, القرى النائية: a place without a name is none that is pointed back to.
  if (chunk.candidates.length === 0 && !namesUnlisted(chunk, frame)) return
  const place = named(text, chunk)
  const kind = chunk.lexemes.find(l => l.kind === 'place-kind')
  const entry = chunk.candidates[0] ? frame.lexicon.world.places.get(chunk.candidates[0]) : undefined
  if (kind) memory.last.set(kind.lemma, place)
  if (entry) memory.last.set(entry.kind, place)
  if (entry?.kind !== 'country') memory.last.set('', place)
  if (isBearing(chunk, { frame })) memory.bearings.add(place.start)
}

/** محافظة الحسكة: استهدفت …: the place with which a paragraph is headed; a country before a colon mostly speaks (روسيا: …). */
function sectionPlace(text: string, { chunks, frame }: Mentions): Named | null {
  const first = chunks[0]
  if (first?.kind !== 'place' || first.candidates.length === 0) return null
  if (frame.lexicon.world.places.get(first.candidates[0]!)?.kind === 'country') return null
  const next = frame.words[first.end]
  return !next || next.gap.includes(':') ? named(text, first) : null
}

/** Most specific first, each once: a place stands before those that contain it. */
export function inOrder(places: readonly Named[], world: World): Named[] {
  const out: Named[] = []
  for (const place of places) {
    if (out.some(o => o.start === place.start || (o.id !== null && o.id === place.id && alike(o, place)))) continue
    const at =
      place.id === null
        ? -1
        : out.findIndex(o => o.id !== null && containers(world, place.id!).some(c => c.id === o.id))
    if (at < 0) out.push(place)
    else out.splice(at, 0, place)
  }
  return out
}

const alike = (a: Named, b: Named) => a.text.includes(b.text) || b.text.includes(a.text)

/** Of two tellings of one event, places filled in from what was told before give way to those that are said. */
export function givePlaceToSaid(into: Draft, from: Draft): void {
  const said = (draft: Draft) => draft.places.some(p => p.from === 'said')
  if (said(into)) from.places = from.places.filter(p => p.from === 'said')
  else if (said(from)) into.places = []
}
