import type { LexemeKind } from '../lexicon/index.ts'
import { attachedPreposition, type Frame, functionKind, hasArticle, isConjoined, isVerb, readingOf } from './grammar.ts'
import { phraseEnd } from './phrase.ts'

export interface PlacePhrase {
  readonly end: number
  /** Ids the name may stand for, best first; empty for a name that is not in `world/places`. */
  readonly candidates: readonly string[]
  /** True for a bare kind that points back (المدينة، البلدة). */
  readonly anaphor: boolean
}

/** A place phrase that begins at word i: `ريف حلب الجنوبي`, `شمال غرب قرية منيان`, `محيط العاصمة صنعاء`, `المدينة`. */
export function placePhrase(frame: Frame, i: number): PlacePhrase | null {
  const { words, lexicon } = frame
  let at = i
  let kinds = 0
  let kindWord: ReturnType<typeof readingOf>
  // Direction and kind words before the name; adjectives of state agree with them (العاصمة اليمنية).
  while (at < words.length && at < i + 6) {
    if (at > i && (!words[at]!.joined || isConjoined(words[at]!, frame.names[at] ?? null))) break
    if (at > i && attachedPreposition(words[at]!, frame.names[at] ?? null, lexicon)) break
    const name = placeName(frame, at)
    const reading = readingOf(words[at], 'place-kind', 'direction')
    if (name && !(reading && readsOn(frame, at + 1))) break
    if (!reading) {
      const adjective = kinds > 0 ? readingOf(words[at], 'nationality') : undefined
      if (!(adjective?.article && placeName(frame, at + 1))) break
    } else {
      if (at > i && kinds > 0 && reading.entry.lexeme.kind === 'place-kind' && reading.article && !readsOn(frame, at + 1)) break
      kinds++
      if (reading.entry.lexeme.kind === 'place-kind') kindWord = reading
    }
    at++
  }
  const name = at < words.length && (at === i || fits(frame, at)) ? placeName(frame, at) : null
  if (name) {
    let end = name.end
    while (end < words.length && words[end]!.joined && directionAdjective(frame, end)) end++
    return { end, candidates: name.hits.filter(h => h.kind === 'place').map(h => h.id), anaphor: false }
  }
  if (!kinds) return null
  // A kind word with a name that no list holds: قرية حدريات.
  if (kindWord && at < words.length && fits(frame, at) && unknownName(frame, at)) {
    const end = Math.min(phraseEnd(frame, at, at + 1, { limit: 2, places: false }), at + 2)
    return { end, candidates: [], anaphor: false }
  }
  const only = words[at - 1]!
  if (kindWord && at === i + kinds && hasArticle(only, lexicon)) return { end: at, candidates: [], anaphor: true }
  return null
}

function fits(frame: Frame, at: number): boolean {
  const word = frame.words[at]!
  const name = frame.names[at] ?? null
  return word.joined && !isConjoined(word, name) && !attachedPreposition(word, name, frame.lexicon)
}

function readsOn(frame: Frame, at: number): boolean {
  return at < frame.words.length && frame.words[at]!.joined && (placeName(frame, at) !== null || readingOf(frame.words[at], 'place-kind', 'direction') !== undefined)
}

/** The place name at a word, unless an ambiguous word lacks the clue that makes it one. */
export function placeName(frame: Frame, at: number) {
  const name = frame.names[at]
  if (!name?.hits.some(h => h.kind === 'place')) return null
  if (name.end === at + 1 && !ambiguousPlaceAllowed(frame, at)) return null
  return name
}

interface AmbiguousPlace {
  readonly word: string
  readonly place_when: { readonly before?: readonly string[]; readonly after?: readonly string[] }
}
const ambiguous = new WeakMap<object, Map<string, AmbiguousPlace>>()

function ambiguousPlaceAllowed(frame: Frame, at: number): boolean {
  const { lexicon, words } = frame
  let table = ambiguous.get(lexicon)
  if (!table) {
    const list = (lexicon.data('arabic/ambiguous/places.yaml') ?? []) as AmbiguousPlace[]
    table = new Map(list.map(entry => [lexicon.fold(entry.word), entry]))
    ambiguous.set(lexicon, table)
  }
  const entry = table.get(frame.names[at]!.start.text)
  if (!entry) return !isOtherWord(frame, at) || afterPlaceWord(frame, at)
  const stand = (phrase: string, from: number, step: -1 | 1) => {
    const parts = lexicon.fold(phrase).split(/\s+/)
    if (step < 0) parts.reverse()
    return parts.every((part, k) => words[from + k * step]?.shape.starts.some(s => s.text === part))
  }
  return (
    (entry.place_when.before ?? []).some(p => stand(p, at - 1, -1)) || (entry.place_when.after ?? []).some(p => stand(p, at + 1, 1))
  )
}

const WORDS = new Set<LexemeKind>(['function', 'general-verb', 'general-noun', 'event', 'saying', 'support', 'cause', 'status', 'number', 'victim', 'source-head', 'place-kind', 'direction'])

// Names that are words of the language too (خطاب، رصد، وان) need a place word before them.
function isOtherWord(frame: Frame, at: number): boolean {
  const name = frame.names[at]!.start
  return frame.words[at]!.shape.readings.some(r => WORDS.has(r.entry.lexeme.kind) && r.conjunction === name.conjunction && (r.preposition === name.preposition || r.entry.lexeme.kind === 'function'))
}

function afterPlaceWord(frame: Frame, at: number): boolean {
  const before = frame.words[at - 1]
  return frame.words[at]!.joined && !frame.names[at]!.start.conjunction && readingOf(before, 'place-kind', 'direction') !== undefined
}

function directionAdjective(frame: Frame, at: number): boolean {
  const reading = readingOf(frame.words[at], 'direction')
  if (reading?.article) return !isConjoined(frame.words[at]!, null)
  return false
}

function unknownName(frame: Frame, at: number): boolean {
  const word = frame.words[at]!
  if (word.shape.kind !== 'arabic' || functionKind(word) || isVerb(frame, at) || frame.timeAt.has(at) || frame.quantityAt.has(at)) return false
  return word.shape.readings.every(r => ['ambiguous', 'given-name', 'general-noun', 'general-verb', 'victim'].includes(r.entry.lexeme.kind)) || word.shape.readings.length === 0
}
