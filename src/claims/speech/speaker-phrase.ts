import type { LexemeKind } from '../../lexicon/index.ts'
import {
  type Chunk,
  closedEnd,
  functionKind,
  hasArticle,
  isTold,
  lexemeOf,
  type Mentions,
  readingOf,
} from '../../mentions/index.ts'
import type { Named } from '../../record/index.ts'
import { named, party } from '../draft.ts'
import { nameBehind } from '../name-behind.ts'
import { HEARING, isHearer } from './hearers.ts'
import { personName } from './person-name.ts'
import { publishes } from './voices.ts'

// A quotation mark right before the word: one after a word closes (ولاية "بدغيس" عبد الغفور).
export const OPENS = /:|[«“"]$|\s”\s*$/
const IN = new Set(['في', 'من'])
const COMPLEMENT = new Set(['في', 'من', 'ب', 'ل', 'باسم', 'لدي', 'الي', 'داخل'])
const AT = 'لدي'
const TO = 'الي'

/** وكالة الأنباء "إيسنا" شبه الرسمية: what the marks hold is a name. */
export const quotedName = (frame: Mentions['frame'], chunk: Chunk): boolean =>
  (chunk.kind === 'source' || chunk.kind === 'actor') &&
  frame.words.slice(chunk.first + 1, Math.min(chunk.first + 4, chunk.end + 1)).some(word => /^\s*[»”"]/.test(word.gap))

export interface Part {
  readonly end: number
  /** Where the phrase ends that counts when no person is named. */
  readonly phrase: number
  /** Stretches of words between commas. */
  readonly segments: readonly { readonly first: number; readonly end: number }[]
}

/** One speaker with office, complements and what stands in apposition between commas. */
export function partFrom(mentions: Mentions, from: number, to: number): Part {
  const { chunks, frame } = mentions
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
  const head = chunks[from]!
  const bearer =
    isOffice(head) && !isMany(head) && !personName(frame, segments, head.end) ? nameBehind(mentions, from, i, to) : null
  if (bearer !== null) {
    segments.push({ first: chunks[bearer]!.first, end: chunks[bearer]!.end })
    i = bearer + 1
  }
  return { end: i, phrase, segments }
}

const isMany = ({ reading }: Chunk) => reading?.entry.features.number === 'plural'

/** مسؤول في الوزارة, مصادر من المقاومة; but not التنظيم في بيان. */
function takesComplement(frame: Mentions['frame'], head: Chunk, complement: Chunk): boolean {
  // السفير لدى الأمم المتحدة, المبعوث إلى اليمن; but not وصل الوزير إلى اليمن.
  if (complement.preposition === AT && !isOffice(head)) return false
  if (complement.preposition === TO && !isSent(frame, head)) return false
  // وزير الدولة للشؤون الخارجية
  if (complement.kind === 'thing' && complement.preposition === 'ل' && isOffice(head) && !complement.broken) return true
  const body =
    ['place', 'actor', 'source', 'person'].includes(complement.kind) ||
    // مصدر من الأهالي; but المتحدث للصحفيين
    (complement.kind === 'victim' && complement.preposition === 'من') ||
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
  if (chunk.kind === 'actor' && (isMany(head) || !isOffice(head))) return false
  if (chunk.kind === 'person') return true
  // قناة “الفرات”
  if (chunk.kind === 'source' && OPENS.test(frame.words[chunk.first]!.gap))
    return lexemeOf(head, 'source-head')?.data['sense'] === 'media'
  // مدير مستشفى, رئيس تحرير صحيفة
  if (chunk.kind === 'source')
    return isOffice(head) && head.end === chunk.first && !hasArticle(frame.words[head.end - 1]!, frame.lexicon)
  // اتهم الكرملين واشنطن: a capital after it is whom he speaks of.
  if (chunk.kind === 'place') return !chunk.acts
  // نفت دمشق الأمر, نفى المتحدث الاتهامات: what is denied.
  if (chunk.kind === 'thing' && !chunk.broken && (head.kind === 'place' || isCommonThing(frame, chunk))) return false
  // نفى المصدر مزاعم الحوثيين
  if (chunk.kind === 'thing' && isTold(frame.words[chunk.first]!)) return false
  return ['thing', 'victim', 'actor'].includes(chunk.kind) && !chunk.pronoun && mayName(frame, chunk)
}

export function nameOf(text: string, mentions: Mentions, from: number, part: Part): Named {
  const { chunks, frame } = mentions
  const head = chunks[from]!
  // وفق مصادر محلية، مخازن للسلاح: no one man's name stands behind a pause after several.
  const segments = head.kind === 'source' && isMany(head) ? part.segments.slice(0, 1) : part.segments
  const name = isBody(head) ? null : personName(frame, segments, isOffice(head) ? head.end : null)
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
      ? Math.min(before.span.start, head.span.start)
      : head.span.start
  const last = speechEnd(frame, Math.min(head.first + 1, head.end), chunks[part.phrase - 1]!.end)
  const span = { start, end: closedEnd(frame, head.first, last) }
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
    // وكالة الأنباء "سانا" مسؤولية النظام; but قناة “إن تي في” الإخبارية
    const closed = i > first && /^[»”"]/.test(frame.words[i]!.gap) && !functionKind(frame.words[i])
    if (
      (closed && !hasArticle(frame.words[i]!, frame.lexicon)) ||
      fold === HEARING ||
      readings.some(r => r.entry.lexeme.kind === 'saying' && r.entry.features.pos === 'noun' && r.pronoun !== '')
    )
      return i
  }
  return end
}

/** مكتب رئيس الوزراء: a body, whoever is named in it. */
const isBody = (chunk: Chunk) => chunk.kind !== 'person' && lexemeOf(chunk, 'source-head')?.data['sense'] === 'body'

/** مدير المرصد رامي عبد الرحمن: the officer of a monitor or an outlet speaks for it. */
export function bodyBefore(text: string, { frame }: Mentions, head: Chunk, name: Named): Named | null {
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

/** الأمر, التهم, المسؤولية الكاملة: nouns of the lexicon, the first with the article, that mean nobody who could speak. */
export function isCommonThing(frame: Mentions['frame'], { first, end }: Chunk): boolean {
  if (!hasArticle(frame.words[first]!, frame.lexicon)) return false
  return frame.words
    .slice(first, end)
    .every(
      ({ shape: { readings } }, i) =>
        readings.length > 0 &&
        !frame.names[first + i] &&
        readings.every(r => !SPEAKING.has(r.entry.lexeme.kind) && (i > 0 || r.article)),
    )
}

const meansNobody = ({ words, names }: Mentions['frame'], i: number): boolean => {
  const { readings } = words[i]!.shape
  return readings.length > 0 && !names[i] && readings.every(r => MEANS_NOBODY.has(r.entry.lexeme.kind))
}
const MEANS_NOBODY = new Set<LexemeKind>(['general-noun', 'general-verb'])

const SPEAKING = new Set<LexemeKind>([
  'source-head',
  'title',
  'actor-head',
  'nationality',
  'given-name',
  'victim',
  'ambiguous',
])

/** A phrase of unlisted words, or one with the article or a name: ترامب, المالكي; but not توجيه قواعد. */
export function mayName(frame: Mentions['frame'], chunk: Chunk): boolean {
  if (chunk.reading?.article || chunk.entity) return true
  // ضرورة التحرك: a noun of the lexicon in the construct that means nobody.
  if (chunk.definite && !chunk.pronoun) return !meansNobody(frame, chunk.first)
  if (chunk.end > chunk.first + 1 && hasArticle(frame.words[chunk.end - 1]!, frame.lexicon)) return true
  for (let i = chunk.first; i < chunk.end; i++)
    if (frame.words[i]!.shape.readings.length && !frame.names[i]) return false
  return true
}
