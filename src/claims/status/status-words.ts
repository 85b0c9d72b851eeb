import type { Lexeme } from '../../lexicon/index.ts'
import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'

/** A verb that is listed by its written forms (تهدف) is a word of status besides; so is a word that opens a condition (إذا). */
export function statusWord({ frame }: Mentions, chunk: Chunk): Lexeme | undefined {
  const own = lexemeOf(chunk, 'status')
  if (own || (chunk.kind !== 'verb' && chunk.kind !== 'link')) return own
  const written = readingOf(frame.words[chunk.first], 'status')
  // وسعت هجماتها: not وَسعت.
  if (chunk.kind === 'verb' && written && (written.conjunction !== '') !== (chunk.reading?.conjunction !== ''))
    return undefined
  const word = written?.entry.lexeme
  return chunk.kind === 'verb' || word?.data['finite'] === true ? word : undefined
}
