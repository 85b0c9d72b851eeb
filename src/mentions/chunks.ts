import type { Lexeme, NameHit } from '../lexicon/index.ts'
import type { Reading } from '../text/index.ts'
import { type Chunk, type ChunkKind, lexemeOf } from './chunk.ts'
import { cluesHold } from './clues.ts'
import {
  attachedPreposition,
  type Frame,
  functionKind,
  hasArticle,
  isConjoined,
  isVerb,
  phraseAt,
  readingOf,
  supportNoun,
} from './grammar.ts'
import { phraseEnd } from './phrase.ts'
import { placePhrase } from './place-phrase.ts'
import { joinsPlaces } from './places/names.ts'

interface Found {
  readonly kind: ChunkKind
  readonly end: number
  readonly lexemes?: readonly Lexeme[]
  readonly reading?: Reading | undefined
  readonly entity?: Chunk['entity']
  readonly candidates?: readonly string[]
  readonly definite?: boolean
}

/** Cuts a sentence into chunks, left to right, each as long as it can be. Words that are nothing become `thing`. */
export function chunks(frame: Frame): Chunk[] {
  const { words, lexicon } = frame
  const found: Chunk[] = []
  let preposition = ''
  let prepositionBroken = false
  let i = 0
  while (i < words.length) {
    const word = words[i]!
    const name = frame.names[i] ?? null
    const broken = i > 0 && !word.joined
    const conjunction = isConjoined(word, name) || joiner(frame, i - 1)
    if (broken) preposition = ''
    const link = linkAt(frame, i, hasSides(found.at(-1)))
    if (link && !link.preposition) {
      found.push(make(frame, { kind: 'link', end: link.end, lexemes: link.lexemes }, i, '', conjunction, broken))
      // على أحد العناصر: what a determiner stands before keeps the preposition.
      if (!link.determiner) preposition = ''
      i = link.end
      continue
    }
    if (link?.preposition) {
      preposition = link.preposition
      prepositionBroken = broken
      const pronominal = link.pronoun
      if (pronominal) {
        found.push({
          ...make(frame, { kind: 'link', end: link.end, lexemes: link.lexemes }, i, preposition, conjunction, broken),
          pronoun: pronominal,
        })
        preposition = ''
      }
      i = link.end
      continue
    }
    // حتى استولت القوات: before a verb it joins clauses.
    if (preposition === 'حتي' && isVerb(frame, i) && word.shape.readings.every(r => r.entry.features.pos === 'verb'))
      preposition = ''
    // لترد، لتكون: ل before a verb of the present says what for.
    const attached = isPurpose(frame, i) ? '' : attachedPreposition(word, name, lexicon)
    const chunk = make(
      frame,
      chunkAt(frame, i, preposition || attached),
      i,
      attached || preposition,
      conjunction,
      broken || prepositionBroken,
    )
    found.push(chunk)
    // A figure carries its preposition over to what it counts.
    if (chunk.kind !== 'quantity') preposition = ''
    prepositionBroken = false
    i = chunk.end
  }
  return countNouns(found)
}

/** ل with a verb of the present, where no other reading fits. */
function isPurpose(frame: Frame, i: number): boolean {
  const { readings } = frame.words[i]!.shape
  return (
    !frame.names[i] &&
    readings.length > 0 &&
    readings.every(
      r => r.preposition === 'ل' && r.entry.features.pos === 'verb' && r.entry.features.tense === 'present',
    )
  )
}

/** مفاوضات بين روسيا وتركيا: what has sides, and the countries that stand for them. */
function hasSides(event: Chunk | undefined): boolean {
  return (
    event?.kind === 'event' &&
    event.lexemes.some(l => (l.data['roles'] as Record<string, unknown> | undefined)?.['بين'])
  )
}

function isCountry(frame: Frame, i: number): boolean {
  const hits = frame.names[i]?.hits ?? []
  return hits.some(h => h.kind === 'place' && frame.lexicon.world.places.get(h.id)?.kind === 'country')
}

function joiner(frame: Frame, i: number): boolean {
  const word = frame.words[i]
  return word !== undefined && functionKind(word) === 'conjunction'
}

interface Link {
  readonly end: number
  readonly lexemes: readonly Lexeme[]
  readonly preposition: string
  readonly pronoun: string
  readonly determiner: boolean
}

/** Closed-class words: prepositions are handed on to what follows, the rest become links. */
function linkAt(frame: Frame, i: number, sides: boolean): Link | null {
  const { lexicon } = frame
  const word = frame.words[i]!
  const phrases = phraseAt(frame, i).filter(p => p.lexeme.kind !== 'actor-modifier')
  const phrase = phrases.find(p => p.lexeme.kind === 'function')
  const longest = phrases[0]
  if (longest && longest.end > i + 1 && longest.lexeme.kind !== 'function' && longest.end > (phrase?.end ?? 0))
    return null
  if (longest?.lexeme.kind === 'attribution') return null
  if (phrase) {
    const isPreposition = phrase.lexeme.data['kind'] === 'preposition'
    return {
      end: phrase.end,
      lexemes: [phrase.lexeme],
      preposition: isPreposition ? phrase.lexeme.lemma : '',
      pronoun: '',
      determiner: phrase.lexeme.data['kind'] === 'determiner',
    }
  }
  if (frame.timeAt.has(i) || frame.quantityAt.has(i)) return null
  const readings = word.shape.readings.filter(r => r.entry.lexeme.kind === 'function')
  if (!readings.length || (frame.names[i] && frame.names[i]!.end > i + 1)) return null
  if (isVerb(frame, i)) return null
  const plain = readings.filter(r => !r.pronoun && !r.preposition)
  // بيد أن is but, بيد القوات is by the hands of.
  const clause = functionKind(frame.words[i + 1]) === 'subordinator'
  const best =
    (clause ? undefined : plain.find(r => r.entry.lexeme.data['kind'] === 'preposition')) ?? plain[0] ?? readings[0]!
  const lexeme = best.entry.lexeme
  if (
    !(sides && isCountry(frame, i + 1)) &&
    readingOf(word, 'direction', 'cause', 'attribution', 'place-kind') &&
    placeOrCause(frame, i)
  )
    return null
  if (readingOf(word, 'victim') && best.entry.lexeme.data['kind'] !== 'preposition') return null
  const determiner = readings.some(r => r.entry.lexeme.data['kind'] === 'determiner' && !r.pronoun)
  const adjective =
    readings.some(r => r.entry.lexeme.data['takes'] === 'adjective') && frame.words[i + 1]?.joined === true
  if (lexeme.data['kind'] !== 'preposition' || determiner)
    return {
      end: adjective ? i + 2 : i + 1,
      lexemes: readings.map(r => r.entry.lexeme),
      preposition: '',
      pronoun: '',
      determiner,
    }
  const bare = lexicon.fold(String(lexeme.data['base'] ?? lexeme.lemma))
  const suffixed = lexicon.clitics.pronouns.find(
    p => bare.length > p.length && !SIMPLE.has(bare) && SIMPLE.has(stripPronoun(bare, p)),
  )
  if (suffixed)
    return {
      end: i + 1,
      lexemes: [lexeme],
      preposition: stripPronoun(bare, suffixed),
      pronoun: suffixed,
      determiner: false,
    }
  return { end: i + 1, lexemes: [lexeme], preposition: bare, pronoun: best.pronoun, determiner: false }
}

// Prepositions that take pronouns, in folded writing (علي is على).
const SIMPLE = new Set(['علي', 'في', 'من', 'الي', 'عن', 'ب', 'ل', 'مع', 'بين'])
function stripPronoun(text: string, pronoun: string): string {
  return text.endsWith(pronoun) ? text.slice(0, -pronoun.length) : text
}

function placeOrCause(frame: Frame, i: number): boolean {
  return readingOf(frame.words[i], 'cause', 'attribution') !== undefined || placePhrase(frame, i) !== null
}

// What a phrase of several words is, by the list it stands in; the rest act as fixed phrases.
const PHRASE_KINDS: Readonly<Record<string, ChunkKind>> = {
  event: 'event',
  'actor-head': 'actor',
  victim: 'victim',
  'source-head': 'source',
  title: 'person',
}

/** What begins at word i, by precedence: fixed phrases, times, figures, verbs, names and the phrases they head. */
function chunkAt(frame: Frame, i: number, preposition: string): Found {
  const { words, lexicon } = frame
  const word = words[i]!
  const name = frame.names[i] ?? null
  const time = frame.timeAt.get(i)
  if (time) return { kind: 'time', end: time.end }
  // جنوب شرق البلاد: words for directions are a phrase of their own only where no place follows.
  const place = placePhrase(frame, i)
  const phrase = phraseAt(frame, i).find(
    p =>
      p.lexeme.kind !== 'actor-modifier' &&
      !countsPersons(frame, i, p.end) &&
      !(place && place.end > p.end && p.lexeme.kind === 'direction'),
  )
  if (phrase && (!name || name.end <= phrase.end)) {
    const lexemes = phraseAt(frame, i)
      .filter(p => p.end === phrase.end)
      .map(p => p.lexeme)
    const kind = PHRASE_KINDS[lexemes.find(l => PHRASE_KINDS[l.kind])?.kind ?? ''] ?? 'phrase'
    const end = kind === 'phrase' || kind === 'event' ? phrase.end : phraseEnd(frame, i, phrase.end)
    return {
      kind,
      end,
      lexemes,
      reading: headReading(word, lexemes),
      definite: hasArticle(word, lexicon),
      entity: kind === 'actor' ? entityWithin(frame, i, end) : null,
    }
  }
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
      end: i + 1,
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
  if (attribution && attribution.entry.features.pos === 'word')
    return { kind: 'phrase', end: i + 1, lexemes: [attribution.entry.lexeme], reading: attribution }
  const event = readingOf(word, 'event')
  if (event && event.entry.features.pos !== 'verb' && !name?.hits.some(h => h.kind === 'actor')) {
    const lexemes = word.shape.readings.filter(r => r.entry.features.pos !== 'verb').map(r => r.entry.lexeme)
    return { kind: 'event', end: i + 1, lexemes, reading: event, definite: event.article || event.pronoun !== '' }
  }
  const support = supportNoun(frame, i)
  if (support)
    return { kind: 'support', end: i + 1, lexemes: [support.entry.lexeme], reading: support, definite: support.article }
  if (name) return named(frame, i, name.hits, name.end)
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
      lexemes: [victim.entry.lexeme],
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
    const end = phraseEnd(frame, i, i + 1, { names: true, limit: 8 })
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
  const end = phraseEnd(frame, i, i + 1)
  return {
    kind: 'thing',
    end,
    lexemes: word.shape.readings.map(r => r.entry.lexeme),
    reading: word.shape.readings[0],
    definite: hasArticle(word, lexicon),
  }
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

function named(frame: Frame, i: number, hits: readonly NameHit[], nameEnd: number): Found {
  const actor = hits.find(h => h.kind === 'actor') ?? hits.find(h => h.kind === 'metonym')
  const outlet = hits.find(h => h.kind === 'outlet')
  const best = actor ?? outlet
  if (!best) {
    const end = phraseEnd(frame, i, i + 1)
    return { kind: 'thing', end: Math.max(end, nameEnd), definite: true }
  }
  const past = phraseEnd(frame, i, nameEnd)
  const end = attachment(frame, past, past === nameEnd)
  const reading = frame.words[i]!.shape.readings[0]
  return {
    kind: actor ? 'actor' : 'source',
    end,
    lexemes: frame.words[i]!.shape.readings.map(r => r.entry.lexeme),
    reading,
    entity: { kind: actor ? 'actor' : 'outlet', id: best.id },
    definite: true,
  }
}

function actorPhrase(frame: Frame, i: number, head: Reading): Found {
  let end = phraseEnd(frame, i, i + 1)
  // مسلحون من تنظيم الدولة
  if (end < frame.words.length && frame.words[end]!.joined && frame.words[end]!.shape.fold === 'من') {
    const next = frame.names[end + 1]
    if (next?.hits.some(h => h.kind === 'actor') || readingOf(frame.words[end + 1], 'actor-head'))
      end = phraseEnd(frame, end + 1, next ? next.end : end + 2)
  }
  end = attachment(frame, end)
  return {
    kind: 'actor',
    end,
    lexemes: [head.entry.lexeme],
    reading: head,
    entity: entityWithin(frame, i, end),
    definite: head.article,
  }
}

/** التابعة للنظام، الموالية لها، المدعومة من أنقرة: belongs to the party before it. */
function attachment(frame: Frame, end: number, ofName = false): number {
  const { words, lexicon } = frame
  const word = words[end]
  // الجهاد الإسلامي: the adjective of a name asks for nothing after it.
  const modifier =
    (ofName ? undefined : readingOf(words[end - 1], 'actor-modifier')) ??
    (word?.joined ? readingOf(word, 'actor-modifier') : undefined)
  const takes = phraseAtSafe(frame, end) ?? phraseAtSafe(frame, end - 1)
  if (!modifier && !takes) return end
  const from = takes ? takes : end
  const next = words[from]
  if (!next?.joined) return Math.max(end, takes ?? end)
  // الموالية لها، المساندة له
  if (next.shape.readings.some(r => r.entry.lexeme.kind === 'function' && TO_WHOM.test(next.shape.fold)))
    return from + 1
  if (attachedPreposition(next, frame.names[from] ?? null, lexicon) === 'ل' || takes)
    return phraseEnd(frame, from, frame.names[from]?.end ?? from + 1)
  return end
}

// ل with a pronoun.
const TO_WHOM = /^ل(ه|ها|هم|هما)$/

function phraseAtSafe(frame: Frame, at: number): number | null {
  if (at < 0 || at >= frame.words.length || !frame.words[at]!.joined) return null
  const phrase = phraseAt(frame, at).find(p => p.lexeme.kind === 'actor-modifier')
  return phrase ? phrase.end : null
}

function entityWithin(frame: Frame, first: number, end: number): Chunk['entity'] {
  for (let i = first; i < end; i++) {
    const hit =
      frame.names[i]?.hits.find(h => h.kind === 'actor' || h.kind === 'metonym') ??
      frame.names[i]?.hits.find(h => h.kind === 'outlet')
    if (hit && frame.names[i]!.end <= end) return { kind: hit.kind === 'outlet' ? 'outlet' : 'actor', id: hit.id }
  }
  return null
}

function make(
  frame: Frame,
  found: Found,
  first: number,
  preposition: string,
  conjunction: boolean,
  broken: boolean,
): Chunk {
  const { words } = frame
  const word = words[first]!
  const name = frame.names[first]
  const lexemes = (found.lexemes ?? []).filter(
    l => l.kind !== 'event' || (!frame.topic && cluesHold(frame, l, first, found.end)),
  )
  const kind = found.kind === 'event' && !lexemes.some(l => l.kind === 'event') ? 'thing' : found.kind
  const start = name && name.end <= found.end ? name.start : null
  const reading = found.reading ?? null
  const cut = start
    ? start.conjunction.length + start.preposition.length
    : reading
      ? reading.conjunction.length + reading.preposition.length
      : conjunction && isConjoined(word, null)
        ? 1
        : 0
  return {
    kind,
    first,
    end: found.end,
    span: { start: word.start + cutLetters(word.text, cut), end: closedEnd(frame, first, found.end) },
    lexemes,
    reading,
    preposition,
    conjunction,
    broken,
    entity: found.entity ?? null,
    candidates: found.candidates ?? [],
    quantity: frame.quantityAt.get(first) ?? null,
    time: frame.timeAt.get(first) ?? null,
    pronoun: reading?.pronoun ?? '',
    definite: found.definite ?? false,
    acts: canAct(frame, found, first),
  }
}

const QUOTES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '‹': '›', '‘': '’' }

/** ميليشيا «حزب الله»: where a quotation mark opens inside a phrase and closes right after it, it belongs to it. */
function closedEnd({ words, sentence }: Frame, first: number, end: number): number {
  const at = words[end - 1]!.end
  let closing = ''
  for (let i = first + 1; i < end; i++)
    for (const mark of words[i]!.gap) {
      if (closing && mark === closing) closing = ''
      else if (!closing && QUOTES[mark]) closing = QUOTES[mark]!
    }
  if (!closing) return at
  const next = words[end]
  return (next ? next.gap.startsWith(closing) : sentence.end > at) ? at + 1 : at
}

function canAct(frame: Frame, found: Found, first: number): boolean {
  if (found.kind === 'actor' || found.kind === 'person' || found.kind === 'source' || found.kind === 'victim')
    return true
  if (found.kind === 'thing')
    return (
      found.entity != null ||
      (found.lexemes ?? []).some(l => l.kind === 'nationality') ||
      (!found.lexemes?.length && (found.end > first + 1 || !hasArticle(frame.words[first]!, frame.lexicon)))
    )
  if (found.kind !== 'place' || found.end - first > 1) return false
  const place = found.candidates?.[0] ? frame.lexicon.world.places.get(found.candidates[0]) : undefined
  return place?.kind === 'country' || (frame.names[first]?.hits.some(h => h.kind === 'metonym') ?? false)
}

/** Length in the written word of its first `count` letters, vowel signs included. ل melted with ال keeps its letters. */
function cutLetters(written: string, count: number): number {
  let at = 0
  for (let left = count; left > 0 && at < written.length; left--) {
    at++
    while (at < written.length && /[\u064B-\u0652\u0640]/.test(written[at]!)) at++
  }
  return written.slice(at).startsWith('ل') && written[at - 1] === 'ل' ? at - 1 : at
}

/** مواقع لتنظيم الدولة, عناصر من حزب الله: the party is part of the phrase. */
function belongsTo(last: Chunk, chunk: Chunk): boolean {
  if (chunk.kind !== 'actor' || chunk.broken || chunk.conjunction || chunk.quantity) return false
  // قصف مدفعي لقوات النظام: ل belongs to the event, not to the adjective.
  if (last.lexemes.some(l => l.kind === 'means' || l.kind === 'actor-modifier' || l.kind === 'nationality'))
    return false
  if (chunk.preposition === 'ل')
    return last.kind === 'thing' && !last.definite && last.reading?.entry.features.pos !== 'verb'
  return (
    chunk.preposition === 'من' &&
    (last.kind === 'victim' || last.kind === 'quantity' || (last.kind === 'actor' && !last.definite))
  )
}

/** A figure before a noun counts it: the two become one chunk, from the figure on. */
function countNouns(list: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (const chunk of list) {
    const last = out.at(-1)
    const countable = ['victim', 'actor', 'thing', 'event', 'person', 'place'].includes(chunk.kind)
    if (
      last?.kind === 'quantity' &&
      countable &&
      !chunk.broken &&
      !chunk.conjunction &&
      (!chunk.preposition || chunk.preposition === 'من' || chunk.preposition === last.preposition)
    ) {
      out[out.length - 1] = {
        ...chunk,
        first: last.first,
        span: { start: last.span.start, end: chunk.span.end },
        preposition: last.preposition,
        conjunction: last.conjunction,
        broken: last.broken,
        quantity: last.quantity,
      }
      continue
    }
    // 45 من عناصر تنظيم الدولة: the words of belonging go with the figure.
    if (last?.kind === 'quantity' && chunk.kind === 'phrase' && !chunk.broken && lexemeOf(chunk, 'actor-modifier')) {
      out[out.length - 1] = { ...last, end: chunk.end, span: { start: last.span.start, end: chunk.span.end } }
      continue
    }
    // مدنيين اثنين
    if (
      chunk.kind === 'quantity' &&
      last &&
      !last.quantity &&
      !chunk.broken &&
      !chunk.conjunction &&
      last.kind === 'victim' &&
      last.reading?.entry.features.number !== 'singular'
    ) {
      out[out.length - 1] = {
        ...last,
        end: chunk.end,
        span: { start: last.span.start, end: chunk.span.end },
        quantity: chunk.quantity,
      }
      continue
    }
    if (last && belongsTo(last, chunk)) {
      out[out.length - 1] = {
        ...last,
        end: chunk.end,
        span: { start: last.span.start, end: chunk.span.end },
        entity: last.entity ?? chunk.entity,
      }
      continue
    }
    out.push(chunk)
  }
  return out
}
