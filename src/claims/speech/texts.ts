import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Reading } from '../../text/index.ts'

/** A statement, report or count, also as the end of a phrase (في بيان). */
export function isText(frame: Mentions['frame'], chunk: Chunk): boolean {
  if (chunk.kind === 'phrase') return lexemeOf(chunk, 'attribution')?.data['takes'] === 'text'
  if (chunk.kind === 'event')
    return readingOf(frame.words[chunk.first], 'source-head')?.entry.lexeme.data['sense'] === 'text'
  return lexemeOf(chunk, 'source-head')?.data['sense'] === 'text'
}

/** Whether a verb with a pronoun of the text before it begins here (نشرته), or its subject (في بيان نشرته: one phrase). */
export function published(mentions: Mentions, index: number, from: number): boolean {
  const { chunks, frame } = mentions
  const before = chunks[index - 1]
  if (index <= from || !before || !textBefore(mentions, index)) return false
  if (before.kind === 'phrase' && frame.words[before.end - 1]!.shape.readings.some(isPassingOn)) return true
  return frame.words[chunks[index]!.first]!.shape.readings.some(isPassingOn)
}

/** بيان للمنسقية نقلته وكالة: whether a text stands before word-chunk `index`, with what belongs to it between. */
export function textBefore({ chunks, frame }: Mentions, index: number): boolean {
  for (let i = index - 1; i >= 0 && i > index - 4; i--) {
    const chunk = chunks[i]!
    if (isText(frame, chunk)) return true
    if (chunk.kind === 'verb' || chunk.kind === 'link' || chunk.broken) return false
  }
  return false
}

export const isPassingOn = (reading: Reading) =>
  reading.entry.features.pos === 'verb' && reading.pronoun !== '' && reading.entry.lexeme.kind === 'saying'
