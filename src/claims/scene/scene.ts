import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { linkKind } from '../roles/index.ts'
import { goesOn, isSaidToGoOn } from './another.ts'

/**
 * غنمت أسلحة خلال معارك حلب, استطلعوا المنطقة خلال وقف إطلاق النار: fighting or a truce that only says when or where something else
 * was done, with no toll of its own.
 */
export function setsScene({ chunks }: Mentions, draft: Draft): boolean {
  if (draft.type === 'ceasefire') return !draft.verbal && meanwhile(chunks[draft.chunk - 1])
  if (isTopic(chunks, draft)) return true
  if (draft.type !== 'clash' || draft.verbal || !draft.entry.light || draft.casualties.length) return false
  const before = chunks[draft.chunk - 1]
  const occasion = before?.kind === 'phrase' && lexemeOf(before, 'cause')?.data['order'] === 'effect-precedes'
  const sides = draft.actors.some(a => a.from === 'said') ? draft.actors : []
  const { preposition } = chunks[draft.chunk]!
  return (occasion || (SCENE.has(preposition) && !takenPartIn(chunks, draft.chunk))) && sides.length < 2
}

const OF_A_PARTY = new Set(['actor', 'person', 'thing', 'time'])

/** شارك الحشد في القتال: the preposition belongs to the verb that carries the fighting. */
function takenPartIn(chunks: readonly Chunk[], event: number): boolean {
  let i = event - 1
  while (i > 0 && event - i < 3 && OF_A_PARTY.has(chunks[i]!.kind) && !lexemeOf(chunks[i]!, 'support')) i--
  const carrier = chunks[i]
  return carrier?.kind === 'verb' && lexemeOf(carrier, 'support')?.data['by'] === chunks[event]!.preposition
}

/** انعدام العمليات العسكرية, إتمام حملتها العسكرية, تحت ضغط العمليات: an operation with the article that another word is about. */
function isTopic(chunks: readonly Chunk[], draft: Draft): boolean {
  const { type, entry, status, verbal, definite } = draft
  if (type !== 'offensive' || status !== 'reported' || verbal || !definite || !entry.light || !entry.anaphor)
    return false
  if (draft.casualties.length || draft.date?.rule === 'said' || toldInClause(chunks, draft.chunk)) return false
  const [before, self, after] = [chunks[draft.chunk - 1], chunks[draft.chunk]!, chunks[draft.chunk + 1]]
  if (after?.kind === 'verb' && !after.conjunction) return false
  // أعلن مسؤوليته عن العملية
  if (self.preposition) return !before?.lexemes.some(l => l.kind === 'support' || l.data['responsibility'] === true)
  return before?.kind === 'thing' && before.end === self.first && !before.lexemes.some(l => l.kind === 'support')
}

const meanwhile = (before: Chunk | undefined) =>
  before?.kind === 'phrase' && before.lexemes.some(l => l.kind === 'cause' && l.data['order'] === 'effect-precedes')

const SCENE = new Set(['في', 'من', 'خلال', 'اثناء'])

/** الهجوم الذي تشنه القوات: an event with the article that its own clause tells is told here, and not pointed back to. */
export function toldInClause(chunks: readonly Chunk[], event: number): boolean {
  let link = event + 1
  while (chunks[link]?.kind === 'thing') link++
  const verb = chunks[link + 1]
  if (verb?.kind !== 'verb' || chunks[link]!.kind !== 'link' || linkKind(chunks[link]!) !== 'relative') return false
  // المعارك التي تشهدها المدينة
  const subject = lexemeOf(verb, 'support')?.data['subject']
  return subject === 'actor' || subject === 'place'
}

/**
 * القصف, هذا الهجوم الإيراني, في أعقاب الهجوم في دوما, رداً على هجوم دوما: a word that only points to an event: with the article and
 * nothing else; of an attack or a battle also with its place alone, or after a word that points, unless a verb tells that it happens.
 */
export function onlyPoints({ chunks, frame }: Mentions, draft: Draft): boolean {
  const self = chunks[draft.chunk]!
  const { definite } = self
  const bare = !draft.actors.length && !draft.targets.length && !draft.casualties.length
  // المعارك لا تزال مستمرة
  if (draft.type === 'clash' && isSaidToGoOn(frame, self)) return false
  if (definite && bare && !draft.places.length) return true
  const open = draft.soft || draft.type === 'clash'
  if (!open || !draft.entry.named_by_place || happens(chunks, draft) || goesOn(frame, self)) return false
  const before = chunks[draft.chunk - 1]
  const after = chunks[draft.chunk + 1]
  // الهجوم على مأرب, هذا الهجوم على ناقلة نفط: what was attacked is said.
  if (draft.status === 'denied' || after?.preposition === ON) return false
  if (definite && before?.kind === 'link' && linkKind(before) === 'demonstrative' && !draft.casualties.length)
    return true
  if (!bare || !draft.places.length) return false
  return definite || (after?.kind === 'place' && !after.preposition && !after.broken && !after.conjunction)
}

const ON = 'علي'

/** تستمر المعارك في المدينة, وقع الهجوم في البلدة; of fighting whatever verb it is the subject of: وصلت المعارك إلى المدينة. */
export function happens(chunks: readonly Chunk[], { chunk: event, type }: Draft): boolean {
  const self = chunks[event]!
  const carries = (i: number) => {
    const support = chunks[i]?.kind === 'verb' || chunks[i]?.kind === 'support' ? lexemeOf(chunks[i]!, 'support') : null
    return support && (i > event || self.preposition === '' || support.data['by'] === self.preposition)
  }
  const between = chunks[event - 1]?.kind
  const far = between === 'time' || between === 'place' || between === 'link'
  const carried = Boolean(carries(event - 1) || carries(event + 1) || (far && carries(event - 2)))
  if (carried || type !== 'clash' || self.preposition || self.conjunction) return carried
  const before = chunks.slice(Math.max(0, event - 2), event).filter(c => c.kind !== 'link')
  return before.at(-1)?.kind === 'verb'
}
