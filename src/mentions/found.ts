import type { Lexeme } from '../lexicon/index.ts'
import type { Reading } from '../text/index.ts'
import type { Chunk, ChunkKind } from './chunk.ts'

/** What `chunkAt` makes out at a word, before clitics and spans. */
export interface Found {
  readonly kind: ChunkKind
  readonly end: number
  /** Where its own words end, if before `end`: القوات | المتمركزة في القاعدة. */
  readonly shown?: number
  readonly lexemes?: readonly Lexeme[]
  readonly reading?: Reading | undefined
  readonly entity?: Chunk['entity']
  readonly candidates?: readonly string[]
  readonly definite?: boolean
}
