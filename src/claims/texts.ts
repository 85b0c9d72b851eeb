import { type Chunk, lexemeOf, type Mentions, readingOf } from '../mentions/index.ts'
import type { Reading } from '../text/index.ts'

/** A statement, report or count, also as the end of a phrase (في بيان). */
export function isText(frame: Mentions['frame'], chunk: Chunk): boolean {
  if (chunk.kind === 'phrase') return lexemeOf(chunk, 'attribution')?.data['takes'] === 'text'
  if (chunk.kind === 'event')
    return readingOf(frame.words[chunk.first], 'source-head')?.entry.lexeme.data['sense'] === 'text'
  return lexemeOf(chunk, 'source-head')?.data['sense'] === 'text'
}

/** Whether a verb with a pronoun of the text before it begins here (نشرته), or its subject (في بيان نشرته: one phrase). */
export function published({ chunks, frame }: Mentions, index: number, from: number): boolean {
  const before = chunks[index - 1]
  if (index <= from || !before || !isText(frame, before)) return false
  if (before.kind === 'phrase' && frame.words[before.end - 1]!.shape.readings.some(isPassingOn)) return true
  return frame.words[chunks[index]!.first]!.shape.readings.some(isPassingOn)
}

export const isPassingOn = (reading: Reading) =>
  reading.entry.features.pos === 'verb' && reading.pronoun !== '' && reading.entry.lexeme.kind === 'saying'
