import { type Chunk, lexemeOf, type Mentions } from '../mentions/index.ts'
import type { Draft } from './draft.ts'
import { linkKind } from './roles/index.ts'

/**
 * غنمت أسلحة خلال معارك حلب, استطلعوا المنطقة خلال وقف إطلاق النار: fighting or a truce that only says when or where something else
 * was done, with no toll of its own.
 */
export function setsScene({ chunks }: Mentions, draft: Draft): boolean {
  if (draft.type === 'ceasefire') return !draft.verbal && meanwhile(chunks[draft.chunk - 1])
  if (draft.type !== 'clash' || draft.verbal || !draft.entry.light || draft.casualties.length) return false
  const before = chunks[draft.chunk - 1]
  const occasion = before?.kind === 'phrase' && lexemeOf(before, 'cause')?.data['order'] === 'effect-precedes'
  return (occasion || SCENE.has(chunks[draft.chunk]!.preposition)) && draft.actors.length < 2
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
  return lexemeOf(verb, 'support')?.data['subject'] === 'actor'
}
