import { type Chunk, functionKind, isAccusative, type Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'
import { isAge } from './subject.ts'

/**
 * Without the phrases that can be nobody whom a deed on persons befell. A phrase that no list knows may be a name (اغتيال الصماد),
 * but a thing is none (ضبط عبوة), nor is one word that only و joins on (اعتقلت الشبان وساقتهم) or that stands before the verb.
 */
export function withoutNobody(mentions: Mentions, { type }: Draft, found: readonly Argument[]): readonly Argument[] {
  if (familyOf(type) === 'politics') return found.filter(a => a.role !== 'actor' || !isLeftOver(mentions.chunks, a))
  if (!OF_PERSONS.has(type)) return found
  return found.filter(
    a => a.role !== 'target' || (a.chunk.kind === 'thing' ? maybeSomebody(mentions, a) : !onlyNames(mentions.frame, a)),
  )
}

const OF_PERSONS = new Set(['killing', 'detention', 'release', 'abuse'])

function maybeSomebody({ chunks, frame }: Mentions, { chunk, index, why }: Argument): boolean {
  if (chunk.quantity || chunk.preposition || chunk.lexemes.some(l => PERSONS.has(l.kind))) return true
  if (chunk.lexemes.some(l => THINGS.has(l.kind))) return false
  if (chunk.lexemes.length || isAge(chunks[index + 1] ?? chunk)) return true
  const single = chunk.end === chunk.first + 1
  // ولا يزال مصمما, أصيب مغشياً عليه: an adjective in the accusative.
  if (single && DIRECT.has(why)) return !isAccusative(frame.words[chunk.first]!)
  return !LOOSE.has(why) || (!single && chunk.acts && !chunk.definite)
}

/** استشهد أحد أفرادها ويدعى خالد: the name of the one just told is nobody else. */
const onlyNames = ({ words }: Mentions['frame'], { chunk, why }: Argument) =>
  why === 'joined by و' && chunk.kind === 'person' && functionKind(words[chunk.first]) === 'naming'

/** إجراء تحقيق مستقل, أول مسيرة نسائية تطالب: one unlisted word right behind a noun is an adjective of it and speaks for nobody. */
function isLeftOver(chunks: readonly Chunk[], { chunk, index, why }: Argument): boolean {
  const { kind, lexemes, entity, first, end, conjunction, preposition, broken } = chunk
  if (kind !== 'thing' || lexemes.length || entity || end !== first + 1 || !BEFORE.has(why)) return false
  const noun = chunks[index - 1]
  return !conjunction && !preposition && !broken && noun !== undefined && NOUNS.has(noun.kind) && noun.end === first
}

const BEFORE = new Set(['subject of the carrying verb', 'subject before the carrying verb', 'subject before the verb'])
const NOUNS = new Set(['thing', 'event', 'support'])

const PERSONS = new Set<string>(['nationality', 'victim', 'actor-head', 'actor-modifier', 'title'])
const THINGS = new Set<string>(['object', 'means', 'place-kind', 'general-noun', 'cause', 'time', 'direction'])

const DIRECT = new Set(['object of the verb', 'subject after the verb'])
const LOOSE = new Set(['joined by و', 'subject before the verb', 'subject before the carrying verb'])
