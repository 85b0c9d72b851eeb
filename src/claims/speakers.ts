import { type Chunk, functionKind, hasArticle, lexemeOf, type Mentions, readingOf } from '../mentions/index.ts'
import type { Named } from '../record/index.ts'
import { named, party } from './draft.ts'
import { HEARING, hearer, isHearer } from './hearers.ts'
import { personName } from './person-name.ts'
import { linkKind } from './roles/index.ts'
import { isPassingOn, isText, published } from './texts.ts'
import { publishes } from './voices.ts'

/** Who stands behind what is said: those who say it, those whom they quote (nearer the event), those who pass it on. */
export interface Speakers {
  readonly own: readonly Named[]
  readonly nearer: readonly Named[]
  readonly further: readonly Named[]
  /** By the start of a person's name: the monitor or outlet whose officer it is. */
  readonly bodies: ReadonlyMap<number, Named>
  /** Index of the first chunk after all of them. */
  readonly end: number
}

const SPEAKERS = new Set(['source', 'person', 'actor', 'place', 'thing', 'victim'])
// A quotation mark right before the word: one after a word closes (ولاية "بدغيس" عبد الغفور).
export const OPENS = /:|[«“"]$|\s”\s*$/
const IN = new Set(['في', 'من'])
const COMPLEMENT = new Set(['في', 'من', 'ب', 'ل', 'باسم', 'لدي', 'الي'])
const AT = 'لدي'
const TO = 'الي'

/**
 * Speakers named from a chunk on: أعلن [المتحدث باسم الجيش، العميد يحيى رسول، لوكالة رويترز] أن. The عن of a verb that
 * `relays` (نقل) brings a source nearer the event; with no verb (وفقاً لوزارة) the first phrase may have a preposition.
 */
export function speakersFrom(
  text: string,
  mentions: Mentions,
  from: number,
  to: number,
  verb: 'says' | 'relays' | 'none',
): Speakers {
  const hung = verb === 'none'
  const { chunks } = mentions
  const own: Named[] = []
  const nearer: Named[] = []
  const further: Named[] = []
  const bodies = new Map<number, Named>()
  let i = from
  while (i < to && (published(mentions, i, from) || !closes(mentions, i, own.length > 0))) {
    const chunk = chunks[i]!
    const quoting = lexemeOf(chunk, 'attribution')?.data['order'] === 'further'
    if (quoting || (verb === 'relays' && chunk.preposition === 'عن')) {
      const inner = speakersFrom(text, mentions, quoting ? i + 1 : i, to, 'none')
      nearer.push(...inner.own)
      i = Math.max(i + 1, inner.end)
    } else if (i > from && isHearer(mentions.frame, chunk)) {
      const told = hearer(text, mentions.frame, chunk)
      if (told.start < told.end) further.push(told)
      i++
    } else if (published(mentions, i, from)) {
      // وأضاف في تصريح نشرته الوكالة: who published it passes it on.
      const publisher = publisherAt(text, mentions, i, to)
      further.push(...(publisher?.own ?? []))
      i = Math.max(i + 1, publisher?.end ?? 0)
    } else if (speaks(mentions, chunk, hung && i === from, own.length > 0)) {
      const part = partFrom(mentions, i, to)
      const name = nameOf(text, mentions, i, part)
      // نفى صحة التقرير خالد، مدير المكتب في التجمع: a name right behind the text is who speaks of it.
      const author =
        isText(mentions.frame, chunk) && name.start === chunk.span.start
          ? (ownerWithin(text, mentions, i, part.end) ?? authorAfter(text, mentions, part.end, to))
          : null
      if (author) {
        own.push(...author.own)
        i = author.end
        continue
      }
      own.push(name)
      const body = bodyBefore(text, mentions, chunk, name)
      if (body) bodies.set(name.start, body)
      i = part.end
    } else i += (i > from || !hung) && hasGenitive(mentions, i) ? 2 : 1
  }
  return { own, nearer, further, bodies, end: i }
}

/** في إشارة إلى تحالف روسيا: a capital in the genitive after a preposition's noun speaks of nothing. */
function hasGenitive({ chunks, frame }: Mentions, index: number): boolean {
  const [chunk, next] = [chunks[index]!, chunks[index + 1]]
  if (!chunk.preposition || hasArticle(frame.words[chunk.end - 1]!, frame.lexicon)) return false
  if (next?.preposition !== '' || next.conjunction || next.broken) return false
  // حذر من نشر الشائعات, دعا إلى تفعيل قانون الحرب
  if (next.kind === 'thing' && next.entity === null && hasArticle(frame.words[next.first]!, frame.lexicon)) return true
  return chunk.end === chunk.first + 1 && next.kind === 'place'
}

function publisherAt(text: string, mentions: Mentions, index: number, to: number): Speakers | null {
  const { chunks, frame } = mentions
  const phrase =
    chunks[index - 1]!.kind === 'phrase' && !frame.words[chunks[index]!.first]!.shape.readings.some(isPassingOn)
  return phrase ? speakersFrom(text, mentions, index, to, 'says') : authorAfter(text, mentions, index, to)
}

/** Who wrote the text that a phrase before chunk `from` ends with: بيان [للتحالف] أن, بيان صادر عن [القيادة], تقرير [المنظمة]. */
export function authorsFrom(text: string, mentions: Mentions, from: number): Speakers {
  const { chunks } = mentions
  let i = from
  while (i < chunks.length && i < from + 4) {
    const chunk = chunks[i]!
    const published = authorAfter(text, mentions, i, chunks.length)
    if (published) return published
    const author = SPEAKERS.has(chunk.kind) && (WROTE.has(chunk.preposition) || (i > from && chunk.preposition === ''))
    const genitive =
      i === from && chunk.preposition === '' && !chunk.broken && ['actor', 'source', 'person'].includes(chunk.kind)
    if (author || genitive) return speakersFrom(text, mentions, i, chunks.length, 'none')
    if (chunk.kind === 'link' || /[:"«“]/.test(mentions.frame.words[chunk.first]!.gap)) break
    i++
  }
  return { own: [], nearer: [], further: [], bodies: new Map(), end: from }
}

const WROTE = new Set(['ل', 'عن', 'من'])

/** تقرير للمنظمة: whose it is. */
function ownerWithin(text: string, mentions: Mentions, head: number, end: number): Speakers | null {
  const { chunks } = mentions
  let owner = head + 1
  while (owner < end && chunks[owner]!.kind === 'thing' && !chunks[owner]!.preposition) owner++
  const chunk = chunks[owner]
  if (!chunk || chunk.broken || chunk.conjunction || chunk.kind === 'place' || !WROTE.has(chunk.preposition))
    return null
  const found = speakersFrom(text, mentions, owner, Math.max(end, owner + 1), 'none')
  return found.own.length ? { ...found, end: Math.max(end, owner + 1) } : null
}

/** بيان نشرته القيادة: who published a text stands behind it. */
function authorAfter(text: string, mentions: Mentions, verb: number, to: number): Speakers | null {
  const { chunks, frame } = mentions
  const chunk = chunks[verb]
  if (!chunk || verb >= to) return null
  // نشرته is read as the noun نشرة with a pronoun too; its chunk then holds the author.
  const within =
    chunk.kind !== 'verb' &&
    chunk.end > chunk.first + 1 &&
    frame.words[chunk.first]!.shape.readings.some(r => r.entry.features.pos === 'verb' && r.pronoun)
  if (within) {
    const span = { start: frame.words[chunk.first + 1]!.start, end: chunk.span.end }
    return {
      own: [named(text, { span, entity: chunk.entity })],
      nearer: [],
      further: [],
      bodies: new Map(),
      end: verb + 1,
    }
  }
  if (chunk.kind !== 'verb' || !chunk.pronoun) return null
  const found = speakersFrom(text, mentions, verb + 1, to, 'says')
  return found.own.length ? found : null
}

/** The first noun phrase without a preposition speaks, and those joined to it. */
function speaks({ frame }: Mentions, chunk: Chunk, first: boolean, joins: boolean): boolean {
  if (!SPEAKERS.has(chunk.kind) || (chunk.kind === 'place' && !chunk.acts)) return false
  if (chunk.kind === 'victim' && chunk.quantity && chunk.quantity.min !== null) return false
  const weak = lexemeOf(chunk, 'source-head')
  if (first && chunk.kind === 'thing' && weak?.data['sense'] === 'media') return true
  if (joins) return chunk.conjunction && chunk.kind !== 'thing' && chunk.preposition === ''
  const inert = lexemeOf(chunk, 'object') !== undefined && !weak
  if (chunk.kind === 'thing' && (inert || !mayName(frame, chunk))) return false
  return first || (chunk.preposition === '' && !chunk.conjunction)
}

/** A phrase of unlisted words, or one with the article or a name: ترامب, المالكي; but not توجيه قواعد. */
function mayName(frame: Mentions['frame'], chunk: Chunk): boolean {
  if (chunk.reading?.article || chunk.entity || (chunk.definite && !chunk.pronoun)) return true
  if (chunk.end > chunk.first + 1 && hasArticle(frame.words[chunk.end - 1]!, frame.lexicon)) return true
  for (let i = chunk.first; i < chunk.end; i++)
    if (frame.words[i]!.shape.readings.length && !frame.names[i]) return false
  return true
}

const SUBORDINATOR = 'subordinator'

/** What is said begins, or the clause ends. */
function closes({ chunks, frame }: Mentions, index: number, found: boolean): boolean {
  const chunk = chunks[index]!
  const gap = frame.words[chunk.first]!.gap
  if (/[:.]/.test(gap)) return true
  if (OPENS.test(gap) && (found || chunk.preposition !== '') && !quotedName(frame, chunk)) return true
  if (chunk.kind === 'link')
    return (
      ['relative', 'negation'].includes(linkKind(chunk)) || chunk.lexemes.some(l => l.data['kind'] === SUBORDINATOR)
    )
  // نقلت عن مدير قوله إن 36 شخصاً: what is said begins.
  if (found && chunk.kind === 'phrase' && functionKind(frame.words[chunk.end - 1]) === SUBORDINATOR) return true
  if (chunk.kind === 'verb') return !readingOf(frame.words[chunk.first], 'given-name')
  return chunk.kind === 'event' || chunk.kind === 'support'
}

/** وكالة الأنباء "إيسنا" شبه الرسمية: what the marks hold is a name. */
const quotedName = (frame: Mentions['frame'], chunk: Chunk): boolean =>
  (chunk.kind === 'source' || chunk.kind === 'actor') &&
  chunk.end - chunk.first <= 3 &&
  /^\s*[»”"]/.test(frame.words[chunk.end]?.gap ?? '')

interface Part {
  readonly end: number
  /** Where the phrase ends that counts when no person is named. */
  readonly phrase: number
  /** Stretches of words between commas. */
  readonly segments: readonly { readonly first: number; readonly end: number }[]
}

/** One speaker with office, complements and what stands in apposition between commas. */
function partFrom({ chunks, frame }: Mentions, from: number, to: number): Part {
  const segments = [{ first: chunks[from]!.first, end: chunks[from]!.end }]
  let phrase = from + 1
  let i = from + 1
  let closed = false
  for (; i < to; i++) {
    const chunk = chunks[i]!
    if (
      chunk.conjunction ||
      chunk.kind === 'time' ||
      chunk.kind === 'phrase' ||
      chunk.kind === 'event' ||
      chunk.quantity !== null ||
      (isHearer(frame, chunk) && !sentTo(frame, chunks[from]!, chunk))
    )
      break
    const given = readingOf(frame.words[chunk.first], 'given-name') !== undefined
    if (chunk.kind === 'link' || (chunk.kind === 'verb' && !given)) break
    if (OPENS.test(frame.words[chunk.first]!.gap) && !quotedName(frame, chunk)) break
    if (chunk.preposition && !COMPLEMENT.has(chunk.preposition)) break
    if (chunk.broken && chunk.preposition) break
    if (frame.words[chunk.first]!.shape.fold === HEARING) break
    if (chunk.preposition && !takesComplement(frame, chunks[from]!, chunk)) break
    if (chunk.broken) {
      closed = true
      segments.push({ first: chunk.first, end: chunk.end })
    } else {
      if (!chunk.preposition && !given && !goesOn({ frame }, chunks[from]!, chunk)) break
      if (chunk.preposition && closed) break
      segments[segments.length - 1] = { ...segments.at(-1)!, end: chunk.end }
    }
    if (!closed) phrase = i + 1
  }
  return { end: i, phrase, segments }
}

/** مسؤول في الوزارة, مصادر من المقاومة; but not التنظيم في بيان. */
function takesComplement(frame: Mentions['frame'], head: Chunk, complement: Chunk): boolean {
  // السفير لدى الأمم المتحدة, المبعوث إلى اليمن; but not وصل الوزير إلى اليمن.
  if (complement.preposition === AT && !isOffice(head)) return false
  if (complement.preposition === TO && !isSent(frame, head)) return false
  // وزير الدولة للشؤون الخارجية
  if (complement.kind === 'thing' && complement.preposition === 'ل' && isOffice(head) && !complement.broken) return true
  const body =
    ['place', 'actor', 'source', 'person'].includes(complement.kind) ||
    complement.lexemes.some(l => ['place-kind', 'actor-head', 'source-head'].includes(l.kind))
  return (
    lexemeOf(complement, 'source-head')?.data['sense'] !== 'text' &&
    body &&
    (isOffice(head) || !head.definite || (head.kind === 'source' && !head.entity))
  )
}

/** مبعوث الأمم المتحدة للشرق الأوسط: where he is sent, though an outlet bears that name. */
const sentTo = (frame: Mentions['frame'], head: Chunk, chunk: Chunk): boolean =>
  isSent(frame, head) &&
  chunk.entity?.kind === 'outlet' &&
  !chunk.broken &&
  !/[«“"]/.test(frame.words[chunk.first]!.gap)

const isSent = (frame: Mentions['frame'], head: Chunk): boolean =>
  readingOf(frame.words[head.first], 'source-head')?.entry.lexeme.data['sent'] === true

/** What an office is of, or the name after it; an indefinite word after it is another part of the sentence. */
function goesOn({ frame }: Pick<Mentions, 'frame'>, head: Chunk, chunk: Chunk): boolean {
  // أطباء في المنطقة قوات النظام, ضباط الحرس ضباط الجيش: a party after many, or after one without an office, is spoken of.
  const many = head.reading?.entry.features.number === 'plural'
  if (chunk.kind === 'actor' && (many || !isOffice(head))) return false
  if (chunk.kind === 'person') return true
  // مدير مستشفى, رئيس تحرير صحيفة
  if (chunk.kind === 'source')
    return isOffice(head) && head.end === chunk.first && !hasArticle(frame.words[head.end - 1]!, frame.lexicon)
  // اتهم الكرملين واشنطن: a capital after it is whom he speaks of.
  if (chunk.kind === 'place') return !chunk.acts
  return ['thing', 'victim', 'actor'].includes(chunk.kind) && !chunk.pronoun && mayName(frame, chunk)
}

function nameOf(text: string, mentions: Mentions, from: number, part: Part): Named {
  const { chunks, frame } = mentions
  const head = chunks[from]!
  const name = isBody(head) ? null : personName(frame, part.segments, isOffice(head) ? head.end : null)
  if (name) {
    const span = { start: frame.words[name.first]!.start, end: frame.words[name.end - 1]!.end }
    return named(text, {
      span: name.first === head.first ? { ...span, start: head.span.start } : span,
      entity: name.first === head.first ? head.entity : null,
    })
  }
  const before = chunks[from - 1]
  // أحد سكان الحي, بعض المصادر
  const start =
    before?.kind === 'link' &&
    before.lexemes.some(l => l.data['kind'] === 'determiner') &&
    before.end === before.first + 1 &&
    !head.preposition &&
    !head.broken
      ? before.span.start
      : head.span.start
  const last = speechEnd(frame, Math.min(head.first + 1, head.end), chunks[part.phrase - 1]!.end)
  const span = { start, end: frame.words[last - 1]!.end }
  const own = ofOutlet(frame, head) ? null : head.entity
  const side = sideOf(head, chunks.slice(from + 1, part.phrase))
  return party(text, { span, entity: own ?? side?.entity ?? null, party: head.party ?? side?.party ?? null })
}

/** مصدر في جبهة فتح الشام, قيادي من حزب الله: somebody without a name speaks for the party that he is in. */
function sideOf(head: Chunk, complements: readonly Chunk[]): Chunk | null {
  if (head.entity || head.kind === 'person') return null
  const side = complements.find(({ kind, preposition }) => kind === 'actor' && IN.has(preposition))
  return side?.entity?.kind === 'actor' ? side : null
}

/** مراسل تلفزيون سوريا, قسم البحوث في بي بي سي: somebody of the outlet or told by it, not the outlet itself. */
function ofOutlet(frame: Mentions['frame'], head: Chunk): boolean {
  if (head.entity?.kind !== 'outlet') return false
  const word = frame.words[head.first]
  const sense = readingOf(word, 'source-head')?.entry.lexeme.data['sense']
  return readingOf(word, 'title') !== undefined || (sense !== undefined && sense !== 'media' && sense !== 'body')
}

/** Where the speaker's phrase ends in [first, end): at a hearer (مصدر لـ«الوطن») or a noun of saying (شهود عيان قولهم). */
function speechEnd(frame: Mentions['frame'], first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const { fold, readings } = frame.words[i]!.shape
    if (
      fold === HEARING ||
      readings.some(r => r.entry.lexeme.kind === 'saying' && r.entry.features.pos === 'noun' && r.pronoun !== '')
    )
      return i
  }
  return end
}

/** مكتب رئيس الوزراء: a body, whoever is named in it. */
const isBody = (chunk: Chunk) => chunk.kind !== 'person' && lexemeOf(chunk, 'source-head')?.data['sense'] === 'body'

/** مدير المرصد رامي عبد الرحمن: the officer of a monitor or an outlet speaks as it. */
function bodyBefore(text: string, { frame }: Mentions, head: Chunk, name: Named): Named | null {
  for (let i = head.first; i < head.end && frame.words[i]!.end < name.start; i++) {
    const hit = frame.names[i]?.hits.find(h => publishes(h.id, frame.lexicon))
    if (hit)
      return named(text, {
        span: { start: frame.words[i]!.start, end: frame.words[frame.names[i]!.end - 1]!.end },
        entity: { kind: hit.kind === 'outlet' ? 'outlet' : 'actor', id: hit.id },
      })
  }
  return null
}

/** Someone who speaks for a body, or a rank or profession. */
export function isOffice(chunk: Chunk): boolean {
  return chunk.lexemes.some(
    l => l.kind === 'title' || (l.kind === 'source-head' && ['office', 'person'].includes(String(l.data['sense']))),
  )
}
