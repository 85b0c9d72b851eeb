import { isAccusative, type Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'
import { isAge } from './subject.ts'

/**
 * Without the phrases that can be nobody whom a deed on persons befell. A phrase that no list knows may be a name (اغتيال الصماد),
 * but a thing is none (ضبط عبوة), nor is one word that only و joins on (اعتقلت الشبان وساقتهم) or that stands before the verb.
 */
export function withoutNobody(mentions: Mentions, { type }: Draft, found: readonly Argument[]): readonly Argument[] {
  if (!OF_PERSONS.has(type)) return found
  return found.filter(a => a.role !== 'target' || a.chunk.kind !== 'thing' || maybeSomebody(mentions, a))
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

const PERSONS = new Set<string>(['nationality', 'victim', 'actor-head', 'actor-modifier', 'title'])
const THINGS = new Set<string>(['object', 'means', 'place-kind', 'general-noun', 'cause', 'time', 'direction'])

const DIRECT = new Set(['object of the verb', 'subject after the verb'])
const LOOSE = new Set(['joined by و', 'subject before the verb', 'subject before the carrying verb'])
