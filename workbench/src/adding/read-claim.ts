import type { Claim, Quote, ReadClaim, Span } from '../../../src/record/index.ts'
import { type WordField, withWords } from '../fields/with-words.ts'

/** A claim while somebody reads it: its event and type are not known at once. */
export type Begun = Omit<ReadClaim, 'trigger' | 'type'> & {
  readonly trigger: Quote | null
  readonly type: Claim['type'] | ''
}

export const NOTHING: Begun = {
  type: '',
  status: 'reported',
  trigger: null,
  evidence: [],
  actors: [],
  targets: [],
  places: [],
  date: null,
  casualties: [],
  sources: [],
  hedges: [],
}

/** With some words of the report given to a field; the words of the event bring their sentence along. */
export function given(begun: Begun, field: WordField, words: Quote, text: string): Begun {
  const now = { ...begun, [field]: withWords(field, begun[field] as never, words) }
  const alone = field === 'trigger' && begun.evidence.length === 0
  return alone ? { ...now, evidence: [sentenceAround(text, words)] } : now
}

/** What can be kept; null where the words of the event or the type are missing. */
export function whole({ trigger, type, ...rest }: Begun): ReadClaim | null {
  return trigger === null || type === '' ? null : { ...rest, trigger, type }
}

const END = /[.!?؟؛](?=\s)|\n/gu

/** From the end of the sentence or line before some words to the end of theirs. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const before = [...text.slice(line, start).matchAll(END)].at(-1)
  const after = text.slice(end).search(END)
  const from = before ? line + before.index + 1 : line
  const to = after < 0 ? text.length : end + after + (text[end + after] === '\n' ? 0 : 1)
  const inside = text.slice(from, to)
  return { start: from + inside.length - inside.trimStart().length, end: from + inside.trimEnd().length }
}
