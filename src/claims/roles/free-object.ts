import { type Chunk, isAccusative, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { TextWord } from '../../text/index.ts'
import type { Draft } from '../draft.ts'
import { isMeansOf } from './clause.ts'

// إحراق مستوطنين منزلهم، استهداف قوات النظام بلدة: a noun that stands free after the genitive, a dual across a comma.
export const objectAfter = ({ frame }: Mentions, { type }: Draft, chunk: Chunk | undefined) =>
  chunk !== undefined &&
  // استهداف طيران مجهول مكانا: no noun in the accusative agrees with a genitive.
  ((chunk.kind === 'thing' && !chunk.definite && isFreeNoun(frame.words[chunk.first]!)) ||
    // استعادة القوات السيطرة على البلدة
    (type === 'capture' && chunk.kind === 'event' && chunk.definite) ||
    (chunk.kind === 'place' &&
      !chunk.lexemes.some(l => l.kind === 'direction' && !ITSELF.has(String(l.data['meaning'])))) ||
    ((chunk.kind === 'thing' || chunk.kind === 'victim') && isObject(chunk)) ||
    isCamp(chunk) ||
    isOther(chunk)) &&
  chunk.preposition === '' &&
  (!chunk.broken || chunk.reading?.entry.features.number === 'dual') &&
  !chunk.conjunction

/** What stands free after a genitive: صواريخ, عشرات الصواريخ, تعزيزات, النار. */
export const isFree = (chunk: Chunk | undefined) =>
  chunk !== undefined &&
  (chunk.kind === 'thing' || chunk.kind === 'event' || chunk.kind === 'actor') &&
  !chunk.preposition &&
  !chunk.broken &&
  !chunk.conjunction &&
  (!chunk.definite || isNounAlone(chunk) || lexemeOf(chunk, 'means') !== undefined)

/** إطلاق الجنود النار; not إطلاق الجنود المتمركزين */
const isNounAlone = ({ kind, first, end, lexemes, reading }: Chunk) =>
  kind === 'thing' &&
  end === first + 1 &&
  lexemes.some(l => l.kind === 'general-noun') &&
  reading?.entry.features.pos !== 'adjective'

const isFreeNoun = (word: TextWord) => isAccusative(word) || TANWIN.test(word.text)

const TANWIN = /(اً|ًا)$/

/** أطراف البلدة, محيط المطار: what lies there is struck; شمالي البلدة, قرب المطار: something else is. */
const ITSELF = new Set(['outskirts', 'around'])

// استهداف طائرات التحالف معسكرا للميليشيات: a kind of place held by a party.
const isCamp = (chunk: Chunk) =>
  (chunk.kind === 'actor' || chunk.kind === 'thing') &&
  !chunk.definite &&
  chunk.lexemes.some(l => l.kind === 'place-kind')

/** إسقاط إسرائيل طائرة مسيرة, استهداف الفصائل دورية: an indefinite noun cannot stand in apposition to a party with the article. */
const isOther = (chunk: Chunk) =>
  chunk.kind === 'actor' && !chunk.definite && chunk.entity === null && lexemeOf(chunk, 'actor-head') !== undefined

const isObject = (chunk: Chunk) => chunk.lexemes.some(l => l.kind === 'object' || l.kind === 'victim')

/** استهداف قوات النظام وروسيا بلدة, استهداف الطائرات بغارتين بلدة: what comes after all who are joined and the means. */
export const afterJoined = (chunks: readonly Chunk[], index: number, self: Chunk) =>
  chunks.slice(index + 1).find(c => !isJoinedDoer(c) && !isMeans(c) && !isMeansOf(self, c) && c.kind !== 'time')

const isJoinedDoer = (c: Chunk) => c.conjunction && c.preposition === '' && (c.kind === 'actor' || c.acts)

const isMeans = (c: Chunk) =>
  c.preposition === 'ب' &&
  !c.conjunction &&
  (lexemeOf(c, 'means') !== undefined || lexemeOf(c, 'actor-head')?.data['sense'] === 'artillery')
