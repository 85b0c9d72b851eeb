import type { LexemeKind, Lexicon } from '../../lexicon/index.ts'
import type { Reading } from '../../text/index.ts'
import { type Frame, functionKind, readingOf } from '../grammar.ts'
import type { NameSpan } from '../names.ts'
import { saysAsMuch } from '../prepositions.ts'

/** The place name at a word, unless it is a word of the language too and lacks the clue that makes it a place. */
export function placeName(frame: Frame, at: number): NameSpan | null {
  const name = frame.names[at]
  if (!name?.hits.some(h => h.kind === 'place')) return null
  return name.end > at + 1 || !doubtful(frame, name) || hasClue(frame, at) ? name : null
}

interface AmbiguousPlace {
  readonly word: string
  readonly written?: true
  readonly place_when: { readonly before?: readonly string[]; readonly after?: readonly string[] }
}

/** The words that make a name a place, folded, from the name outwards, and how it is written where it needs none. */
interface Beside {
  readonly written: string | null
  readonly before: readonly (readonly string[])[]
  readonly after: readonly (readonly string[])[]
}
const ambiguous = new WeakMap<Lexicon, Map<string, Beside>>()

function entryOf({ lexicon }: Frame, name: NameSpan): Beside | undefined {
  let table = ambiguous.get(lexicon)
  if (!table) {
    const wordsOf = (phrases: readonly string[] = []) => phrases.map(phrase => lexicon.fold(phrase).split(/\s+/))
    const list = (lexicon.data('arabic/ambiguous/places.yaml') ?? []) as AmbiguousPlace[]
    table = new Map(
      list.map(({ word, written, place_when: { before, after } }) => [
        lexicon.fold(word),
        {
          written: written ? word : null,
          before: wordsOf(before).map(words => words.reverse()),
          after: wordsOf(after),
        },
      ]),
    )
    ambiguous.set(lexicon, table)
  }
  return table.get(name.start.text)
}

function doubtful(frame: Frame, name: NameSpan): boolean {
  const entry = entryOf(frame, name)
  if (entry?.written && frame.words[name.first]!.text.endsWith(entry.written)) return false
  return entry !== undefined || otherReadings(frame, name).length > 0
}

const WORDS = new Set<LexemeKind>([
  'function',
  'general-verb',
  'general-noun',
  'event',
  'saying',
  'support',
  'cause',
  'status',
  'number',
  'victim',
  'source-head',
  'place-kind',
  'direction',
])

// What the letters of a name are besides (خطاب، رصد، تعز), with the same clitics off.
function otherReadings(frame: Frame, { first, start }: NameSpan) {
  return frame.words[first]!.shape.readings.filter(
    r =>
      WORDS.has(r.entry.lexeme.kind) &&
      !areWomen(r) &&
      !isFreeAccusative(frame, first, r) &&
      r.conjunction === start.conjunction &&
      (r.preposition === start.preposition || r.entry.lexeme.kind === 'function'),
  )
}

/** قصفت سوريا, not شابا سوريا: the accusative of an adjective follows a noun in the accusative. */
function isFreeAccusative({ words, names }: Frame, at: number, { entry: { lexeme }, article }: Reading): boolean {
  const { fold } = words[at]!.shape
  if (lexeme.kind !== 'victim' || article || !fold.endsWith(`${lexeme.lemma}ا`)) return false
  // تركيا is known as a party too, and then read as one.
  if (!names[at]?.hits.every(hit => hit.kind === 'place')) return false
  const before = words[at]!.joined ? words[at - 1] : undefined
  if (before === undefined || functionKind(before) !== null) return true
  // 12 سوريا
  const counted = before.shape.kind === 'number' || readingOf(before, 'number') !== undefined
  return !counted && !before.shape.fold.endsWith('ا')
}

/** عدن: "they came back" of women, which no report tells in the letters of a place. */
export const areWomen = ({ entry: { features } }: Reading): boolean =>
  features.pos === 'verb' && features.number === 'plural' && features.gender === 'f' && features.person === 3

/** A form that the letters of a place may well be: تدمر, سرت are more often the place where they would be another. */
export const isPresentOrMany = (reading: Reading): boolean => {
  const { tense, number } = reading.entry.features
  return tense === 'present' || (number === 'plural' && !areWomen(reading))
}

/** أهالي تعز, جبهات تدمر: a noun that asks for a place stands right before it. */
export function hasClueBefore(frame: Frame, at: number): boolean {
  const name = frame.names[at]
  if (!name?.hits.every(hit => hit.kind === 'place') || name.start.conjunction || !frame.words[at]!.joined) return false
  return entryOf(frame, name)?.before.some(parts => standsAt(frame, parts, at - 1, -1)) === true
}

const standsAt = ({ words }: Frame, parts: readonly string[], from: number, step: -1 | 1) =>
  parts.every((part, k) => words[from + k * step]?.shape.starts.some(s => s.text === part))

function hasClue(frame: Frame, at: number): boolean {
  const { lexicon } = frame
  const name = frame.names[at]!
  const entry = entryOf(frame, name)
  if (inList(frame, at) || hostsEvent(frame, at)) return true
  if (entry) {
    const stand = (parts: readonly string[], from: number, step: -1 | 1) => standsAt(frame, parts, from, step)
    const attached = name.start.preposition
    const before = attached
      ? !isWholeWord(frame, name) && entry.before.some(parts => saysAsMuch(lexicon, attached, parts[0]!))
      : entry.before.some(parts => stand(parts, at - 1, -1))
    return before || entry.after.some(parts => stand(parts, at + 1, 1))
  }
  if (afterPlaceWord(frame, at)) return true
  // تعز، تدمر: only a verb besides, which no preposition stands before.
  if (!otherReadings(frame, name).every(r => r.entry.features.pos === 'verb')) return false
  return (
    name.start.preposition === 'ب' ||
    (frame.words[at]!.joined && !name.start.conjunction && functionKind(frame.words[at - 1]) === 'preposition')
  )
}

/** قيادات بارزة: what would be a preposition and a name is a word of its own. */
const isWholeWord = (frame: Frame, { first }: NameSpan): boolean =>
  frame.words[first]!.shape.readings.some(
    r => WORDS.has(r.entry.lexeme.kind) && r.preposition === '' && !r.conjunction && !r.pronoun,
  )

// Large enough that what happens there is told of the place itself.
const HOSTS = new Set(['country', 'region', 'governorate', 'city'])

/** تشهد القدس مواجهات, شهدت سوريا معارك: the subject of a verb that says of a place what happened there. */
function hostsEvent({ words, names, lexicon }: Frame, at: number): boolean {
  const { start, hits } = names[at]!
  const [verb, word] = [words[at - 1], words[at]!]
  if (!verb || !word.joined || start.conjunction || start.preposition) return false
  return (
    verb.shape.readings.some(r => r.entry.lexeme.kind === 'support' && r.entry.lexeme.data['subject'] === 'place') &&
    hits.some(hit => hit.kind === 'place' && HOSTS.has(lexicon.world.places.get(hit.id)?.kind ?? ''))
  )
}

function afterPlaceWord(frame: Frame, at: number): boolean {
  return (
    frame.words[at]!.joined &&
    !frame.names[at]!.start.conjunction &&
    readingOf(frame.words[at - 1], 'place-kind', 'direction') !== undefined
  )
}

/** حيي التضامن والقدم، تدمر وعدن: what is joined to a name has the clue that stands before the first of the list. */
function inList(frame: Frame, at: number): boolean {
  const name = frame.names[at]!
  if (!name.start.conjunction && !/[،,]/.test(frame.words[at]!.gap)) return false
  const plain = joinsFreely(frame, name)
  for (let first = at - 1; first >= 0 && first >= at - 4; first--) {
    const before = frame.names[first]
    if (before?.end !== at || !before.hits.some(h => h.kind === 'place')) continue
    if (
      plain &&
      name.start.conjunction &&
      (!doubtful(frame, before) || functionKind(frame.words[first - 1]) === 'preposition')
    )
      return true
    return !before.start.preposition && (afterPlaceWord(frame, first) || inList(frame, first))
  }
  return false
}

// عدن is a verb besides, سوريا an adjective: neither follows a place and و; الزيارة would.
function joinsFreely(frame: Frame, name: NameSpan): boolean {
  if (frame.lexicon.world.places.get(name.hits.find(h => h.kind === 'place')!.id)?.kind === 'country') return true
  return otherReadings(frame, name).every(r => r.entry.features.pos === 'verb')
}

/** صنعاء وعدن: a place of a list whose letters could be a verb. */
export function joinsPlaces(frame: Frame, at: number): boolean {
  return (
    frame.names[at]?.start.conjunction === 'و' &&
    frame.names[at]!.hits.some(h => h.kind === 'place') &&
    frame.words[at]!.joined &&
    inList(frame, at)
  )
}
