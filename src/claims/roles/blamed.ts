import { type Chunk, lexemeOf } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { type Argument, linkKind } from './argument.ts'
import { push } from './push.ts'

// Whoever is said, or says himself, to be behind a deed.

/** هجوم أعلن التنظيم مسؤوليته عنه */
export function claimsIt(chunks: readonly Chunk[], verb: number): boolean {
  const owned = chunks.findIndex((c, i) => i > verb && i <= verb + 4 && isResponsibility(c))
  const link = chunks[owned + 1]
  return owned > verb + 1 && chunks[verb + 1]!.acts && link?.kind === 'link' && link.preposition === 'عن'
}

const isResponsibility = (chunk: Chunk) => chunk.lexemes.some(l => l.data['responsibility'] === true)

/** أعلنت الحركة مسؤوليتها عن الهجوم: whoever says so did it. */
export function ownsUp(verb: Chunk, chunks: readonly Chunk[], draft: Draft): boolean {
  const { preposition } = chunks[draft.chunk]!
  const between = chunks.slice(chunks.indexOf(verb) + 1, draft.chunk)
  // لم تعلن أي جهة مسؤوليتها عن الهجوم
  const before = chunks[chunks.indexOf(verb) - 1]
  const saying = lexemeOf(verb, 'saying')
  // اتهم المرصد القوات بالمسؤولية عن القصف: not his own.
  const says =
    saying !== undefined &&
    saying.data['sense'] !== 'accuse' &&
    !(before?.kind === 'link' && linkKind(before) === 'negation')
  return says && preposition === 'عن' && between.some(isResponsibility)
}

/** يقف التنظيم وراء الهجوم, تقف خلف محاولة الاغتيال: who stands behind a deed did it. */
export function standsBehind(chunks: readonly Chunk[], verb: number, deed: number): boolean {
  const [stands, before] = [chunks[verb]!, chunks[deed - 1]!]
  // خلف is a verb too (خلف القصف قتلى): it is read so where nothing else decides.
  const behind = before.lexemes.some(l => l.kind === 'function' && BEHIND.has(l.lemma))
  return (
    (BEHIND.has(chunks[deed]!.preposition) || (behind && deed === verb + 2)) &&
    !lexemeOf(stands, 'saying') &&
    !lexemeOf(stands, 'event')
  )
}

const BEHIND = new Set(['وراء', 'خلف'])

// اتهمت الجماعة الجبهة بخطف زعيمها، بشن غارات: the accused, named last before the deed, is said to have done it.
export function accused(chunks: readonly Chunk[], verb: number, carrier: number, found: Argument[]): void {
  const saying = chunks[verb]!.lexemes.find(l => l.kind === 'saying' && l.data['sense'] === 'accuse')
  if (!saying || (chunks[carrier]!.preposition !== 'ب' && !ofPart(chunks, carrier))) return
  const parties = chunks.slice(verb + 1, carrier).filter(c => c.acts && c.preposition === '')
  const last = parties.at(-1)
  if (last && (parties.length > 1 || chunks[verb]!.conjunction === false))
    push(found, last, chunks.indexOf(last), 'actor', 'the accused')
}

/** بالوقوف وراء التفجير, بالضلوع في الهجوم: of a part in a deed, which is named after it. */
function ofPart(chunks: readonly Chunk[], deed: number): boolean {
  const behind = chunks[deed - 1]!.lexemes.some(l => l.kind === 'function' && BEHIND.has(l.lemma))
  const part = chunks[deed - (behind ? 2 : 1)]
  const joined = behind || PART.has(chunks[deed]!.preposition)
  return joined && part?.kind === 'thing' && part.preposition === 'ب' && part.end === part.first + 1
}

const PART = new Set([...BEHIND, 'في', 'عن'])
