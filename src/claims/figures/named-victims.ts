import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Named, Victims } from '../../record/index.ts'
import { isAge, linkKind } from '../roles/index.ts'
import { isTrigger } from '../triggers.ts'
import { victimsOf } from './victims.ts'

/** الشاب أحمد العلي ومحمد الخالد: how many names stand in a phrase for one person, the first included. */
export function namesWithin({ frame }: Mentions, { first, end }: Chunk): number {
  const more = frame.words.slice(first + 1, end).filter(w => readingOf(w, 'given-name')?.conjunction)
  return 1 + more.length
}

/** قتل خالد العلي وسالم محمد: a name that no list has whole, joined to the one told before it. */
export function isJoinedName(chunks: readonly Chunk[], i: number, last: number | undefined): boolean {
  const before = last === undefined ? undefined : chunks[last]
  if (!before || (!isName(before) && !isJoinedName(chunks, last!, last! - 1))) return false
  const { kind, conjunction, preposition, quantity, lexemes } = chunks[i]!
  return kind === 'thing' && conjunction && !preposition && !quantity && !lexemes.length
}

/** فلان بن فلان, الطفل فلان بن فلان, القيادي فلان: a person's name, alone or behind the noun for one person. */
export function tellsName({ chunks, frame }: Mentions, { start }: Named): boolean {
  const i = chunks.findIndex(c => c.span.start === start)
  const told = chunks[i]
  if (!told) return false
  if (told.kind === 'person' || isNamedSo(chunks, i)) return true
  if (told.quantity) return false
  if (told.kind === 'victim') return told.definite && told.end - told.first > 2
  return told.kind === 'actor' && bearsName(frame, told)
}

/** القيادي خالد العلي: a name that is known as one within the phrase. */
function bearsName({ words, persons }: Mentions['frame'], { first, end }: Chunk): boolean {
  if (!readingOf(words[first], 'title')) return false
  for (let k = first + 1; k < end; k++) if (persons.has(k) || readingOf(words[k], 'given-name')) return true
  return false
}

/**
 * سالم العبد وخالد الأحمد, سالم العبد وزوجته, سالم العبد (58 عاماً): a phrase that no list knows is a name where a person is
 * joined to it or an age stands behind it.
 */
export function isNamedSo(chunks: readonly Chunk[], i: number): boolean {
  const { kind, preposition, quantity, definite, lexemes } = chunks[i]!
  if (kind !== 'thing' || quantity || lexemes.length) return false
  if (whoDied(chunks, i)) return true
  if (preposition) return false
  if (diedSo(chunks, i) || calledAside(chunks, i)) return true
  const next = chunks[i + 1]
  if (definite || !next) return false
  if (isAge(next)) return true
  const joined = next.conjunction && !next.broken && !next.preposition && !next.quantity
  return joined && (next.kind === 'person' || (next.kind === 'victim' && next.pronoun !== ''))
}

/**
 * مقتل الصماد, قُتل السادات, اغتال مجهولون أبو حسن الديري: behind a word for somebody's death, or behind who did it, a phrase that no
 * list knows names who died.
 */
function diedSo(chunks: readonly Chunk[], i: number): boolean {
  const [name, next] = [chunks[i]!, chunks[i + 1]]
  const doer = chunks[i - 1]?.kind === 'actor' && !chunks[i - 1]!.preposition && chunks[i - 2]?.kind === 'verb'
  const death = doer ? chunks[i - 2] : chunks[i - 1]
  if (!death || death.definite || death.pronoun || name.broken || name.conjunction) return false
  if (lexemeOf(death, 'event')?.data['of_persons'] !== true) return false
  // قتلت القنبلة جندياً: what did it stands first.
  const hit =
    next && !next.broken && !next.preposition && !next.conjunction && (next.quantity || next.kind === 'victim')
  if (death.kind === 'verb' && hit) return false
  return name.definite || name.end > name.first + 1
}

/** تشييع الصماد الذي قتل أمس: a relative of one man brings the verb for his death. */
function whoDied(chunks: readonly Chunk[], i: number): boolean {
  const [name, link, verb] = [chunks[i]!, chunks[i + 1], chunks[i + 2]]
  if (link?.kind !== 'link' || !link.lexemes.some(l => l.data['single'] === true) || verb?.kind !== 'verb') return false
  const death = lexemeOf(verb, 'event')?.data
  return death?.['of_persons'] === true && death['passive'] === 'target' && (name.definite || name.end > name.first + 1)
}

/** أن الصماد، رئيس المجلس، قتل: right after that, a phrase that no list knows is a name where an office stands behind its comma. */
function calledAside(chunks: readonly Chunk[], i: number): boolean {
  const [that, said] = [chunks[i - 1], chunks[i + 1]]
  if (that?.kind !== 'link' || linkKind(that) !== 'subordinator' || that.pronoun || chunks[i]!.conjunction) return false
  return said?.kind === 'actor' && said.broken && !said.conjunction && isOneOf(said)
}

const isOneOf = ({ reading }: Chunk) => reading?.entry.features.number === 'singular'

/** مقتل خالد العلي القيادي في الحركة, خالد العلي، مراسل القناة: who somebody named at `i` is by the words behind the name, or null. */
export function calledSo(mentions: Mentions, i: number): Victims | null {
  const name = mentions.chunks[i]!
  const aside = mentions.chunks[i + 1]
  const next = aside && saysWho(aside) ? mentions.chunks[i + 2] : aside
  if (name.quantity || !(name.kind === 'person' || isNamedSo(mentions.chunks, i))) return null
  if (!next || next.preposition || next.conjunction || next.quantity || !OFFICE.has(next.kind)) return null
  return isOneOf(next) && !isTrigger(next) ? victimsOf(mentions, next) : null
}

/** ، وهو قيادي في التنظيم، */
const saysWho = ({ kind, conjunction, lexemes }: Chunk) =>
  kind === 'link' && conjunction && lexemes.some(l => l.data['kind'] === 'pronoun')

const OFFICE = new Set(['actor', 'victim'])

/**
 * مقتل المدنيين خالد حنيفة وبشار بركات: the names of those whom a definite plural or dual at `index` tells, as phrases; empty
 * where it names nobody.
 */
export function namesAfter(chunks: readonly Chunk[], index: number): readonly number[] {
  const { kind, definite, quantity, reading } = chunks[index]!
  const several = reading?.entry.features.number === 'plural' || reading?.entry.features.number === 'dual'
  const first = chunks[index + 1]
  if (kind !== 'victim' || !definite || quantity || !several) return []
  if (first?.kind !== 'person' || first.conjunction || first.preposition) return []
  const names = [index + 1]
  for (let i = index + 2; i < chunks.length; i++) {
    if (isAge(chunks[i]!)) continue
    const person = chunks[i]!.kind === 'person' && chunks[i]!.conjunction && !chunks[i]!.preposition
    if (!person && !isJoinedName(chunks, i, names.at(-1))) break
    names.push(i)
  }
  return names
}

const isName = (chunk: Chunk) =>
  chunk.kind === 'person' ||
  (chunk.kind === 'victim' && chunk.definite && !chunk.quantity && chunk.end > chunk.first + 1)
