import type { Chunk, Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { isLostVehicle } from './alone.ts'
import { linkKind, nominal } from './argument.ts'
import { pronounSubject } from './subject.ts'

/**
 * Whether a verb of harm is read in the passive: the letters are the same (قَتل, قُتل). With its subject before it and
 * somebody to whom it was done after it, it is active (المسلحون قتلوا ثلاثة جنود); a person before it and nobody after it was
 * arrested (عشرة أشخاص اعتقلوا). `before`: what stands before it as its subject, or null.
 */
export function isPassive(
  chunks: readonly Chunk[],
  draft: Draft,
  before: { readonly chunk: Chunk; readonly index: number } | null,
): boolean {
  // أشخاص قتلهم مسلحون
  if (draft.verbal && chunks[draft.chunk]!.pronoun !== '') return false
  const usual = draft.entry.passive === 'target'
  const described = before && chunks.slice(before.index + 1, draft.chunk).some(c => linkKind(c) === 'relative')
  if (!before || described || before.chunk.kind === 'event') return usual
  const subject = before.chunk
  if (usual) return !(subject.acts && !subject.quantity && somebodyAfter(chunks, draft.chunk))
  const person =
    subject.kind === 'victim' || subject.kind === 'person' || subject.quantity !== null || isOneMan(subject)
  // ثلاث مدرعات أعطبت: vehicles before a verb that has nothing after it.
  if (draft.type === 'destruction' && isLostVehicle(chunks, before.index, draft.chunk)) return true
  return draft.type === 'detention' && person && !chunks[draft.chunk]!.pronoun && !somebodyAfter(chunks, draft.chunk)
}

/** حوصر المدنيون, خُطف مهندس, not ووصلت القوات: letters that no verb but one in the passive has, or its vowel over them. */
export function isWrittenPassive({ frame }: Mentions, { first, pronoun }: Chunk): boolean {
  const verbs = frame.words[first]!.shape.readings.filter(r => r.entry.features.pos === 'verb')
  const past = verbs.length > 0 && verbs.every(r => r.entry.features.tense === 'past')
  if (past && !pronoun && MARKED_PASSIVE.test(frame.words[first]!.text)) return true
  return !pronoun && verbs.length > 0 && verbs.every(r => r.entry.features.voice === 'passive')
}

// قُتل, اعتُقل, أُوقف: no stem of the past in the active has u but for كَرُم; the u of واو stands at the end.
const MARKED_PASSIVE = /^\p{L}{1,4}\u064F\p{L}\p{M}*\p{L}/u

/** المهاجم, القيادي في الحركة */
const isOneMan = ({ kind, reading, lexemes }: Chunk) =>
  kind === 'actor' &&
  reading?.entry.features.number === 'singular' &&
  lexemes.some(l => l.kind === 'actor-head' && (l.data['sense'] === 'fighters' || l.data['sense'] === 'person'))

/** رصدتهم وقتلتهم, قالت إنها قتلت عشرين مسلحا: with its object in the pronoun, or its subject in the word before, it is active. */
export function isActive(chunks: readonly Chunk[], verb: number): boolean {
  return chunks[verb]!.pronoun !== '' || (pronounSubject(chunks, verb) && somebodyAfter(chunks, verb))
}

const PERSONS = new Set(['victim', 'actor', 'person'])
const NEAR = 8

/** The first phrase after a verb that hangs on no preposition is persons: قتلت في قصفها على دوما عشرة مدنيين. */
function somebodyAfter(chunks: readonly Chunk[], verb: number): boolean {
  for (let i = verb + 1; i < chunks.length && i <= verb + NEAR; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'time' || (chunk.kind === 'link' && linkKind(chunk) === 'adverb')) continue
    if (chunk.kind === 'link' || chunk.kind === 'verb' || chunk.conjunction) return false
    // قتل برصاص الجيش: whose the bullets were.
    if (chunk.kind === 'event' && !chunk.definite) return false
    if (chunk.preposition !== '') continue
    return nominal(chunk) && !chunk.broken && (PERSONS.has(chunk.kind) || chunk.quantity !== null)
  }
  return false
}
