import type { Lexeme } from '../lexicon/index.ts'
import type { Reading } from '../text/index.ts'
import type { ChunkKind } from './chunk.ts'
import { cluesHold } from './clues.ts'
import type { Found } from './found.ts'
import { type Frame, hasArticle, isAccusative, isConjoined, isVerb, readingOf, supportNoun } from './grammar.ts'
import { phraseAt } from './listed-phrases.ts'
import { actorPhrase, bearer, entityWithin, named, ownership } from './party.ts'
import { bringsName } from './persons.ts'
import { phraseEnd } from './phrase.ts'
import { type PlacePhrase, placePhrase } from './place-phrase.ts'
import { joinsPlaces } from './places/names.ts'

// What a phrase of several words is, by the list it stands in; the rest act as fixed phrases.
const PHRASE_KINDS: Readonly<Record<string, ChunkKind>> = {
  event: 'event',
  'actor-head': 'actor',
  victim: 'victim',
  'source-head': 'source',
  title: 'person',
  'given-name': 'person',
  means: 'thing',
  object: 'thing',
}

/** What begins at word i, by precedence: fixed phrases, times, figures, verbs, names and the phrases they head. */
export function chunkAt(frame: Frame, i: number, preposition: string): Found {
  const { words, lexicon } = frame
  const word = words[i]!
  const name = frame.names[i] ?? null
  const listed = placeOfList(frame, i)
  if (listed) return listed
  const person = personAt(frame, i)
  if (person) return { kind: 'person', end: person, lexemes: [], definite: true }
  const time = frame.timeAt.get(i)
  if (time) return { kind: 'time', end: time.end }
  // جنوب شرق البلاد: words for directions are a phrase of their own only where no place follows.
  const place = placePhrase(frame, i)
  const phrase = listedPhrase(frame, i, place)
  if (phrase) return phrase
  const owned = ownership(frame, i)
  if (owned !== null) return { kind: 'phrase', end: owned, lexemes: [], definite: true }
  const quantity = frame.quantityAt.get(i)
  if (quantity) return { kind: 'quantity', end: quantity.end }
  if (!preposition && isVerb(frame, i) && !joinsPlaces(frame, i)) {
    const readings = word.shape.readings.filter(
      r => r.entry.features.pos === 'verb' || (r.entry.features.pos === 'participle' && !r.article),
    )
    return { kind: 'verb', end: i + 1, lexemes: readings.map(r => r.entry.lexeme), reading: readings[0] }
  }
  if (name && name.end > i + 1 && !name.hits.every(h => h.kind === 'place')) return named(frame, i, name.hits, name.end)
  const joinedAdjective = readingOf(word, 'nationality')
  // الطائرات الروسية والسورية: the second adjective is a party, whatever place bears its name.
  if (joinedAdjective?.article && isConjoined(word, name))
    return {
      kind: 'actor',
      // الرئيسان التركي رجب طيب أردوغان والأميركي باراك أوباما
      end: bearer(frame, i + 1),
      lexemes: [joinedAdjective.entry.lexeme],
      reading: joinedAdjective,
      definite: true,
    }
  const head = readingOf(word, 'actor-head')
  if (place && !(head && !place.candidates.length && !readingOf(word, 'direction'))) {
    return {
      kind: 'place',
      end: place.end,
      lexemes: word.shape.readings.map(r => r.entry.lexeme),
      reading: word.shape.readings[0],
      entity: place.candidates[0] ? { kind: 'place', id: place.candidates[0] } : null,
      candidates: place.candidates,
      definite: true,
    }
  }
  const attribution = readingOf(word, 'attribution', 'cause', 'status')
  if (attribution && attribution.entry.features.pos === 'word' && !struckNoun(frame, i))
    return { kind: 'phrase', end: i + 1, lexemes: [attribution.entry.lexeme], reading: attribution }
  const event = eventReading(frame, i)
  // مقاتلات روسية: a word for a party is one where what else it may be needs other words beside it.
  const other = head !== undefined && event !== undefined && !cluesHold(frame, event.entry.lexeme, i, i + 1)
  if (event && event.entry.features.pos !== 'verb' && !other && !name?.hits.some(h => h.kind === 'actor')) {
    const lexemes = word.shape.readings.filter(r => r.entry.features.pos !== 'verb').map(r => r.entry.lexeme)
    return { kind: 'event', end: i + 1, lexemes, reading: event, definite: event.article || event.pronoun !== '' }
  }
  const support = supportNoun(frame, i)
  if (support)
    return { kind: 'support', end: i + 1, lexemes: [support.entry.lexeme], reading: support, definite: support.article }
  if (name) return named(frame, i, name.hits, name.end)
  const armed = head && (adjectiveOfFight(frame, i) ?? inWhatManner(frame, i))
  if (armed)
    return { kind: 'thing', end: i + 1, lexemes: [armed.entry.lexeme], reading: armed, definite: armed.article }
  const victim = readingOf(word, 'victim')
  if (head && !(victim && head.entry.lexeme.data['sense'] === 'person')) return actorPhrase(frame, i, head)
  const source = readingOf(word, 'source-head')
  const title = readingOf(word, 'title')
  const nationality = readingOf(word, 'nationality')
  if (victim) {
    const end = phraseEnd(frame, i, i + 1)
    const inner = entityWithin(frame, i, end)
    return {
      kind: 'victim',
      end,
      lexemes: title ? [victim.entry.lexeme, title.entry.lexeme] : [victim.entry.lexeme],
      reading: victim,
      entity: inner,
      definite: victim.article,
    }
  }
  if (source && !title && !source.entry.lexeme.data['weak']) {
    const end = phraseEnd(frame, i, i + 1, { names: true, limit: 7 })
    return {
      kind: 'source',
      end,
      lexemes: [source.entry.lexeme],
      reading: source,
      definite: source.article,
      entity: entityWithin(frame, i, end),
    }
  }
  if (title || readingOf(word, 'given-name')) {
    const end = title ? phraseEnd(frame, i, i + 1, { names: true, limit: 8 }) : nameEnd(frame, i, i + 1)
    return { kind: 'person', end, lexemes: title ? [title.entry.lexeme] : [], reading: title, definite: true }
  }
  if (nationality && (nationality.entry.features.number === 'plural' || nationality.article)) {
    const end = phraseEnd(frame, i, i + 1)
    return {
      kind: 'actor',
      end,
      lexemes: [nationality.entry.lexeme],
      reading: nationality,
      definite: nationality.article,
    }
  }
  if (event)
    return {
      kind: 'event',
      end: i + 1,
      lexemes: word.shape.readings.map(r => r.entry.lexeme),
      reading: event,
      definite: event.article,
    }
  // استهدفت قذائف دمشق: what is fired stands before the place that it hits.
  const end = phraseEnd(frame, i, i + 1, { places: readingOf(word, 'means') === undefined })
  return {
    kind: 'thing',
    end,
    lexemes: word.shape.readings.map(r => r.entry.lexeme),
    reading: word.shape.readings[0],
    definite: hasArticle(word, lexicon),
  }
}

/** A fixed phrase at word i, unless a name or a place there is longer. */
function listedPhrase(frame: Frame, i: number, place: PlacePhrase | null): Found | null {
  const all = phraseAt(frame, i)
  if (!all.length) return null
  const name = frame.names[i] ?? null
  const phrase = all.find(
    p =>
      p.lexeme.kind !== 'actor-modifier' &&
      !isNoEvent(frame, i, p) &&
      !countsPersons(frame, i, p.end) &&
      // ما بين 30 و40
      !(p.lexeme.kind === 'function' && (frame.quantityAt.get(i)?.end ?? 0) > p.end) &&
      !(place && place.end > p.end && p.lexeme.kind === 'direction'),
  )
  if (!phrase || (name && name.end > phrase.end)) return null
  const lexemes = all.filter(p => p.end === phrase.end).map(p => p.lexeme)
  // إطلاق نار: an event, and what others are done with.
  const of = lexemes.find(l => l.kind === 'event') ?? lexemes.find(l => PHRASE_KINDS[l.kind])
  const whole = lexemes.some(l => l.kind === 'place-kind' && l.data['whole'] === true)
  const kind = PHRASE_KINDS[of?.kind ?? ''] ?? (whole ? 'place' : 'phrase')
  const end = endOf(frame, i, phrase.end, kind, lexemes)
  return {
    kind,
    end,
    lexemes,
    reading: headReading(frame.words[i]!, lexemes),
    definite: hasArticle(frame.words[i]!, frame.lexicon),
    entity: kind === 'actor' ? entityWithin(frame, i, end) : null,
  }
}

/** استهدفت تعزيزات عسكرية, نقطة عسكرية: where the phrase tells of no event, its first word is read as what is struck or who acts. */
function isNoEvent(frame: Frame, i: number, { lexeme, end }: { lexeme: Lexeme; end: number }): boolean {
  if (lexeme.kind !== 'event' || !readingOf(frame.words[i], 'actor-head', 'object', 'place-kind')) return false
  return !cluesHold(frame, lexeme, i, end)
}

/** قرى حدريات وصوانة: a place of a list, known or not. */
function placeOfList({ listed, names, words }: Frame, i: number): Found | null {
  const end = listed.get(i)
  if (end === undefined) return null
  const hits = names.slice(i, end).flatMap(name => (name && name.end <= end ? name.hits : []))
  const candidates = hits.filter(hit => hit.kind === 'place').map(hit => hit.id)
  const { readings } = words[i]!.shape
  return {
    kind: 'place',
    end,
    lexemes: readings.filter(r => PLACE_WORDS.has(r.entry.lexeme.kind)).map(r => r.entry.lexeme),
    reading: readings.find(r => PLACE_WORDS.has(r.entry.lexeme.kind)),
    entity: candidates[0] ? { kind: 'place', id: candidates[0] } : null,
    candidates,
    definite: true,
  }
}

const PLACE_WORDS = new Set(['place-kind', 'direction'])

/** Where a person's name ends that begins at word i, with a word for "called" before it (يدعى أبو أحمد), or undefined. */
function personAt(frame: Frame, i: number): number | undefined {
  return frame.persons.get(bringsName(frame.words[i]!, frame.lexicon) ? i + 1 : i)
}

function endOf(frame: Frame, first: number, end: number, kind: ChunkKind, lexemes: readonly Lexeme[]): number {
  if (kind === 'phrase' || kind === 'event' || kind === 'place') return end
  return lexemes.some(l => l.kind === 'given-name') ? nameEnd(frame, first, end) : phraseEnd(frame, first, end)
}

/** عبد الملك الحوثي زعيم الجماعة, هنية المجتمع الدولي: a name ends where an office, a body or a name of several words begins. */
function nameEnd(frame: Frame, first: number, from: number): number {
  const { words, names, lexicon } = frame
  const end = phraseEnd(frame, first, from, { names: true, limit: 8 })
  for (let i = from; i < end; i++) {
    if (readingOf(words[i], 'title', 'source-head', 'actor-head')) return i
    if ((names[i]?.end ?? i) > i + 1 && hasArticle(words[i]!, lexicon)) return i
  }
  return end
}

/** هجوم مسلح, الكمين المسلح: after the noun of a fight or strike what may be its adjective is no party. */
function adjectiveOfFight(frame: Frame, i: number): Reading | undefined {
  const { words, lexicon } = frame
  const word = words[i]!
  const event = word.joined ? readingOf(words[i - 1], 'event') : undefined
  if (!event || event.entry.features.pos === 'verb' || !FIGHTS.has(String(event.entry.lexeme.data['type'])))
    return undefined
  if (hasArticle(words[i - 1]!, lexicon) !== hasArticle(word, lexicon)) return undefined
  return word.shape.readings.find(
    r => r.entry.lexeme.kind === 'actor-modifier' && r.entry.features.number !== 'plural' && !r.preposition,
  )
}

/** The event that a word tells; مدينتين are towns, and none who condemn. */
function eventReading({ words }: Frame, i: number): Reading | undefined {
  const event = readingOf(words[i], 'event')
  return event?.entry.features.pos === 'participle' && readingOf(words[i], 'place-kind') ? undefined : event
}

/** تدخلت روسيا عسكريا; not قتل عسكريا, عشرون عسكريا, ناشطا وعسكريا. */
function inWhatManner({ words, quantityAt }: Frame, i: number): Reading | undefined {
  const word = words[i]!
  const manner = word.shape.readings.find(
    r => r.entry.lexeme.kind === 'actor-modifier' && r.entry.lexeme.data['manner'],
  )
  if (!manner || !isAccusative(word)) return undefined
  const before = words.slice(Math.max(0, i - BEFALLEN), i)
  const counted = [...quantityAt.values()].some(q => q.end === i)
  const persons = readingOf(before.at(-1), 'victim', 'actor-head', 'title') && readingOf(word)?.conjunction !== ''
  const befell = before.some(w =>
    w.shape.readings.some(r => r.entry.lexeme.data['outcome'] && !r.entry.lexeme.data['people_only']),
  )
  return counted || persons || befell ? undefined : manner
}

// How far before a word for a person the verb that says what befell him may stand.
const BEFALLEN = 5

const FIGHTS = new Set(['offensive', 'clash', 'bombing', 'shooting'])

/** استهدف موقعا, not موقعا ثلاثة قتلى: the same letters are a noun of what is struck, or tie a deed to its toll. */
function struckNoun(frame: Frame, i: number): boolean {
  if (!readingOf(frame.words[i], 'object')) return false
  return !frame.quantityAt.has(i + 1) && !readingOf(frame.words[i + 1], 'victim', 'event')
}

/** سقوط خمسة قتلى, سقوط قتلى: the noun for the persons carries the figure, so that no longer phrase may swallow it. */
function countsPersons(frame: Frame, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (readingOf(frame.words[i], 'event')?.entry.lexeme.data['person']) return true
  return false
}

function headReading(
  word: { shape: { readings: readonly Reading[] } },
  lexemes: readonly Lexeme[],
): Reading | undefined {
  return word.shape.readings.find(r => lexemes.includes(r.entry.lexeme)) ?? word.shape.readings[0]
}
