import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { tellsPrior, tellsTime } from '../causes.ts'
import type { Draft } from '../draft.ts'
import { isTrigger } from '../triggers.ts'
import { type Argument, linkKind, roleOf } from './argument.ts'
import { isFighting } from './fighting.ts'
import { partyWithin } from './owner.ts'

/** Why whoever holds a place that is attacked or taken is found. */
export const HELD = 'holds the place'

// How far after a capture or an attack its clause may say who held the place.
const NEAR = 12

/**
 * Whom a place was taken from, or is attacked in: سيطرت المقاومة على مواقع كانت تحت سيطرة المتمردين, تقدمت القوات نحو مناطق تسيطر
 * عليها الفصائل, سيطر على مواقع للحوثيين, سيطر على المطار بعد معارك مع المتمردين.
 */
export function heldBefore(mentions: Mentions, draft: Draft, found: Argument[]): void {
  if (found.some(a => a.role === 'target' && a.chunk.acts)) return
  // أصبحت البلدة تحت سيطرة الجيش: who holds it took it.
  if (roleOf(draft, 'subject', 'actor') !== 'actor') return
  const { chunks } = mentions
  const holder = holderAfter(mentions, draft)
  if (!holder || found.some(a => a.role === 'actor' && sameParty(a.chunk, holder.chunk))) return
  found.push({ role: 'target', chunk: holder.chunk, index: holder.index, why: holder.why })
  for (let k = holder.index + 1; chunks[k]?.kind === 'actor' && chunks[k]!.conjunction && !chunks[k]!.preposition; k++)
    found.push({ role: 'target', chunk: chunks[k]!, index: k, why: 'joined by و' })
}

interface Holder {
  readonly chunk: Chunk
  readonly index: number
  readonly why: string
}

function holderAfter(mentions: Mentions, { chunk: from, type }: Draft): Holder | null {
  const { chunks } = mentions
  for (let i = from + 1; i < chunks.length && i <= from + NEAR; i++) {
    const chunk = chunks[i]!
    const past = chunk.kind === 'link' && chunk.lexemes.some(l => l.data['past'] === true)
    if (past) return at(chunks, holds(mentions, i + 1) ?? (type === 'capture' ? stoodIn(mentions, i + 1) : null), HELD)
    if (chunk.kind === 'link' && linkKind(chunk) === 'relative') {
      const index = holds(mentions, i + 1) ?? (type === 'capture' ? stoodIn(mentions, i + 1) : null)
      if (index !== null) return at(chunks, index, HELD)
      if (!pastAt(chunks[i + 1])) return null
      continue
    }
    // نحو بلدة تسيطر عليها الفصائل
    const told = chunk.kind === 'verb' && !chunk.conjunction && !chunk.broken && chunks[i + 1]?.kind === 'link'
    if (told) return at(chunks, holds(mentions, i), HELD)
    // استعادت القوات السيطرة على البلدة بعد معارك مع: the control that the verb takes is its own.
    if (type === 'capture' && i <= from + 3 && isControl(chunk)) continue
    if (chunk.kind === 'event' && isTrigger(chunk)) return type === 'capture' ? foughtWith(mentions, i) : null
    const clause = chunk.kind === 'link' && linkKind(chunk) === 'subordinator'
    if (clause || (chunk.conjunction && (chunk.kind === 'verb' || (chunk.broken && !chunk.preposition)))) return null
    // تقدم من مناطق سيطرة الفصائل: where it came from.
    if (type === 'offensive' && chunk.preposition === 'من') continue
    const grip = gripped(mentions, i)
    if (grip) return grip
    if (type !== 'capture' || i > from + 3 || lexemeOf(chunk, 'object')?.data['of'] !== 'position') continue
    const owner = chunk.kind === 'thing' ? partyWithin(mentions.frame, chunk, chunk.first + 1) : null
    if (owner) return { chunk: owner, index: i, why: 'whose position it was' }
  }
  return null
}

/** استعادت القوات السيطرة: the object of a verb of taking. */
const isControl = ({ preposition, conjunction, kind, lexemes }: Chunk) =>
  kind === 'event' && !preposition && !conjunction && lexemes.some(l => l.data['type'] === 'capture')

const pastAt = (chunk: Chunk | undefined) => chunk?.kind === 'link' && chunk.lexemes.some(l => l.data['past'] === true)

const at = (chunks: readonly Chunk[], index: number | null, why: string): Holder | null =>
  index === null ? null : { chunk: chunks[index]!, index, why }

/** تحت سيطرة المتمردين, تسيطر عليها الفصائل from chunk `index` on: where the holder stands. */
function holds({ chunks, frame }: Mentions, index: number): number | null {
  const next = chunks[index]
  if (!next) return null
  const under = next.preposition === 'تحت' && next.lexemes.some(l => l.data['grip'] === true)
  // التي تسيطر عليها: in the present, for التي دخلتها tells of a deed.
  const event = next.kind === 'verb' ? readingOf(frame.words[next.first], 'event')?.entry : undefined
  const verb = event?.lexeme.data['type'] === 'capture' && event.features.tense === 'present'
  if (!under && !verb) return null
  const from = verb && chunks[index + 1]?.kind === 'link' ? index + 2 : index + 1
  const holder = chunks[from]
  return holder?.acts && holder.kind !== 'thing' && !holder.preposition && !holder.broken ? from : null
}

/** التي سيطرت عليها الفصائل, التي تقدمت إليها القوات, كانت تتمركز فيها الميليشيات: who was there before it was taken. */
function stoodIn({ chunks, frame }: Mentions, verb: number): number | null {
  const [deed, there, holder] = chunks.slice(verb, verb + 3)
  if (deed?.kind !== 'verb' || deed.conjunction || there?.kind !== 'link' || !THERE.has(there.preposition)) return null
  if (!there.pronoun || holder?.kind !== 'actor' || holder.preposition || holder.broken) return null
  return isFighting(frame, holder) ? verb + 2 : null
}

const THERE = new Set(['علي', 'في', 'الي', 'ب'])

/** مناطق سيطرة الفصائل, الخاضعة لسيطرة التنظيم, تحت سيطرة الميليشيات */
function gripped({ chunks, frame }: Mentions, index: number): Holder | null {
  const chunk = chunks[index]!
  for (let k = chunk.first; k < chunk.end; k++) {
    const word = frame.words[k]!
    if (!word.shape.readings.some(r => r.entry.lexeme.data['grip'] === true && !r.pronoun && !r.article)) continue
    const within = k + 1 < chunk.end ? partyWithin(frame, chunk, k + 1) : null
    if (within) return { chunk: within, index, why: HELD }
    const next = chunks[index + 1]
    const holder =
      k === chunk.end - 1 && next?.kind === 'actor' && !next.preposition && !next.broken && !next.conjunction
    return holder ? { chunk: next, index: index + 1, why: HELD } : null
  }
  return null
}

/** بعد معارك مع المتمردين, إثر معارك معهم: whom it was fought for with. */
function foughtWith(mentions: Mentions, event: number): Holder | null {
  const { chunks } = mentions
  const self = chunks[event]!
  const fight = self.lexemes.some(l => l.kind === 'event' && l.data['type'] === 'clash')
  const cause = chunks[event - 1]?.kind === 'phrase' && !self.broken ? chunks[event - 1]! : self
  if (!fight || ![cause, self].some(c => tellsPrior(mentions, c) || tellsTime(mentions, c))) return null
  for (let i = event + 1; i < chunks.length && i <= event + 4; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb' || chunk.kind === 'event' || chunk.kind === 'link') return null
    if (chunk.kind === 'actor' && (chunk.preposition === 'مع' || chunk.preposition === 'ضد'))
      return { chunk, index: i, why: 'from whom it was taken in a fight' }
  }
  return null
}

const sameParty = (a: Chunk, b: Chunk) =>
  a.span.start === b.span.start || (a.entity !== null && a.entity.id === b.entity?.id)
