import { type Chunk, functionKind, hasArticle, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Named } from '../../record/index.ts'
import { named } from '../draft.ts'
import { linkKind } from '../roles/index.ts'
import { hearer, isHearer } from './hearers.ts'
import { bodyBefore, isCommonThing, mayName, nameOf, OPENS, partFrom, quotedName } from './speaker-phrase.ts'
import { isPassingOn, isText, published } from './texts.ts'

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
  while (i < to && (published(mentions, i, from) || !closes(mentions, i, own.length > 0, hung && i === from))) {
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
    } else if (isProvince(chunk, i === from && !hung) || speaks(mentions, chunk, hung && i === from, own.length > 0)) {
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
    if (isOwnMedium(frame, chunk.first + 1)) return null
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

/** أعلنت ولاية هطاي: a province right behind the verb is whoever governs it. */
const isProvince = (chunk: Chunk, first: boolean) =>
  first &&
  chunk.kind === 'place' &&
  chunk.entity !== null &&
  !chunk.preposition &&
  !chunk.broken &&
  chunk.reading?.article === false &&
  lexemeOf(chunk, 'place-kind') !== undefined

/** The first noun phrase without a preposition speaks, and those joined to it. */
function speaks({ frame }: Mentions, chunk: Chunk, first: boolean, joins: boolean): boolean {
  if (!SPEAKERS.has(chunk.kind) || (chunk.kind === 'place' && !chunk.acts)) return false
  if (chunk.kind === 'victim' && chunk.quantity && chunk.quantity.min !== null) return false
  const weak = lexemeOf(chunk, 'source-head')
  // وفق مواقع إخبارية, ذكرت مواقع محلية أن
  const medium = chunk.kind === 'thing' && weak?.data['sense'] === 'media'
  if (weak && isOwnMedium(frame, chunk.first)) return false
  if (medium && (first || (!joins && !chunk.preposition && !chunk.broken))) return true
  if (joins) return chunk.conjunction && chunk.kind !== 'thing' && chunk.preposition === ''
  const inert = lexemeOf(chunk, 'object') !== undefined && !weak
  if (chunk.kind === 'thing' && (inert || isCommonThing(frame, chunk) || !mayName(frame, chunk))) return false
  return first || (chunk.preposition === '' && !chunk.conjunction)
}

/** قالت المنظمة عبر صفحتها, في بيان نشره موقعه: what somebody speaks by is his own. */
function isOwnMedium({ words }: Mentions['frame'], i: number): boolean {
  const head = readingOf(words[i], 'source-head')
  return (
    head !== undefined &&
    head.pronoun !== '' &&
    head.entry.lexeme.data['weak'] === true &&
    head.entry.lexeme.data['sense'] === 'media'
  )
}

const SUBORDINATOR = 'subordinator'

/** What is said begins, or the clause ends. */
function closes({ chunks, frame }: Mentions, index: number, found: boolean, hung: boolean): boolean {
  const chunk = chunks[index]!
  const gap = frame.words[chunk.first]!.gap
  if (/[:.]/.test(gap)) return true
  // وفقاً لـ«الدفاع المدني»
  const bare = chunk.preposition === '' || hung
  // وتابع "كانت هناك: what opens with a verb or a particle is no name.
  const named = chunk.kind !== 'thing' && chunk.kind !== 'link' && chunk.kind !== 'verb'
  const name = quotedName(frame, chunk) || (!found && named && bare)
  if (OPENS.test(gap) && !name) return true
  if (chunk.kind === 'link')
    return (
      ['relative', 'negation'].includes(linkKind(chunk)) || chunk.lexemes.some(l => l.data['kind'] === SUBORDINATOR)
    )
  // نقلت عن مدير قوله إن 36 شخصاً: what is said begins.
  if (found && chunk.kind === 'phrase' && functionKind(frame.words[chunk.end - 1]) === SUBORDINATOR) return true
  if (chunk.kind === 'verb') return !readingOf(frame.words[chunk.first], 'given-name')
  return chunk.kind === 'event' || chunk.kind === 'support'
}
