import { type Chunk, functionKind, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { type Argument, linkKind, nominal, roleOf } from './argument.ts'
import { mayBeHit } from './hit.ts'
import { push } from './push.ts'

// In words: so long may what is said aside be.
const ASIDE_WORDS = 14
// In chunks: the subject between the verb and the aside.
const SUBJECT_CHUNKS = 3

/**
 * أسرت الفصائل، رداً على ذلك، أربعة جنود; اتهم المتحدث، على لسان الوكالة، واشنطن بالدعم: the object stands behind what two commas
 * set aside, and nothing in between has a part in the deed.
 */
export function objectBehindAside(mentions: Mentions, draft: Draft, found: Argument[]): void {
  const role = roleOf(draft, 'object', 'target')
  if (role === 'none' || draft.entry.passive === 'target') return
  const { chunks } = mentions
  const aside = asideBehind(mentions, draft.chunk)
  if (!aside) return
  const { opens, index } = aside
  const object = chunks[index]!
  if (!isObject(mentions, draft, object, chunks[index + 1])) return
  const own = (a: Argument) => a.index < draft.chunk || a.chunk.end <= opens || a.index >= index || a.role !== 'target'
  if (found.some(a => a.role !== 'actor' && a.role !== 'time' && a.index > draft.chunk && a.chunk.end <= opens)) return
  if (!found.some(a => a.role === 'actor' || a.role === 'side')) return
  if (found.some(a => a.index === index && a.role !== 'place')) return
  const kept = found.filter(a => own(a) && a.index !== index)
  found.splice(0, found.length, ...kept)
  const why = 'object of the verb'
  push(found, object, index, role, why, draft.type === 'statement')
  for (let i = index + 1; chunks[i]?.conjunction && nominal(chunks[i]!) && !chunks[i]!.preposition; i++)
    push(found, chunks[i]!, i, role, 'joined by و', draft.type === 'statement')
}

/** The word at which what is set aside right behind a verb or its subject opens, and the chunk that the clause goes on with. */
export function asideBehind(mentions: Mentions, verb: number): { opens: number; index: number } | null {
  const opens = asideAfter(mentions, verb)
  const index = opens === null ? null : behind(mentions, opens)
  return opens === null || index === null || !mentions.chunks[index] ? null : { opens, index }
}

/** The word at which the aside opens: a comma right behind the verb or its subject, and a word that only an aside begins with. */
function asideAfter({ chunks, frame: { words } }: Mentions, verb: number): number | null {
  const start = chunks[verb]!.end
  for (let i = verb + 1; i < chunks.length && i <= verb + SUBJECT_CHUNKS + 1; i++) {
    const from = chunks[i - 1]!.end
    const at = chunks[i]!.first
    for (let w = from; w <= at; w++)
      if (!words[w]!.joined && w >= start) return setsAside(chunks[i]!, words, w) ? w : null
    const { kind, preposition } = chunks[i]!
    if (kind === 'verb' || kind === 'event' || kind === 'link' || kind === 'time' || preposition) return null
  }
  return null
}

const OPENING = new Set(['attribution', 'cause'])

/** بحسب المرصد, في بيان, ردا على ذلك, وهو قائد: a word with which what is set aside begins. */
function setsAside(chunk: Chunk, words: Mentions['frame']['words'], at: number): boolean {
  const word = words[at]!
  if (chunk.first === at) {
    if (chunk.kind === 'phrase') return chunk.lexemes.some(l => OPENING.has(l.kind))
    if (chunk.kind === 'link')
      return linkKind(chunk) === 'relative' || (chunk.conjunction && linkKind(chunk) === 'pronoun')
    if (chunk.kind === 'verb' || chunk.conjunction) return false
    if (chunk.preposition !== '') return true
  }
  if (functionKind(word) === 'preposition') return true
  const next = words[at + 1]
  return word.shape.fold.endsWith('ا') && !!next?.joined && functionKind(next) === 'preposition'
}

/** The chunk behind the comma that closes the aside. */
function behind({ chunks, frame: { words } }: Mentions, opens: number): number | null {
  const closes = words.findIndex((w, i) => i > opens && !w.joined)
  if (closes < 0 || closes - opens > ASIDE_WORDS) return null
  const index = chunks.findIndex(c => c.first >= closes)
  if (chunks[index]?.first !== closes) return null
  // جميع الأطراف
  return chunks[index]!.kind === 'link' && linkKind(chunks[index]!) === 'pronoun' ? index + 1 : index
}

function isObject({ frame }: Mentions, draft: Draft, chunk: Chunk, next: Chunk | undefined): boolean {
  if (!nominal(chunk) || chunk.preposition || chunk.conjunction || chunk.pronoun) return false
  // اتهمت الوزارة، في بيان، الفصائل قالت: with a verb of its own it begins a clause.
  if (next?.kind === 'verb' && !next.broken && chunk.definite) return false
  if (draft.type === 'statement') return chunk.acts && chunk.kind !== 'person'
  // مشفى: as a word for who tells it is also one for what is hit.
  if (chunk.kind === 'source') return readingOf(frame.words[chunk.first], 'object', 'place-kind') !== undefined
  return mayBeHit(draft, chunk)
}
