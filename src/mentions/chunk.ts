import type { Lexeme, LexemeKind } from '../lexicon/index.ts'
import type { Placing, Span } from '../record/index.ts'
import type { Reading } from '../text/index.ts'
import type { Quantity } from './quantities/index.ts'
import type { TimeMention } from './times/index.ts'

/** What a stretch of a sentence is. `thing` is any noun phrase that is none of the others. */
export type ChunkKind =
  | 'verb'
  | 'event'
  | 'support'
  | 'actor'
  | 'place'
  | 'victim'
  | 'person'
  | 'source'
  | 'thing'
  | 'time'
  | 'quantity'
  | 'link'
  | 'phrase'

/** A stretch of words that acts as one in its sentence. Word indices count within the sentence, `end` exclusive. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly first: number
  readonly end: number
  /** Offsets in the report, clitics of the first word left out. */
  readonly span: Span
  /** What the head word can be, all readings that fit this kind. */
  readonly lexemes: readonly Lexeme[]
  readonly reading: Reading | null
  /** The preposition written before or onto it, folded; '' where there is none. */
  readonly preposition: string
  /** What that preposition brings to an event: a role, or what is answered; null where it says nothing of the kind. */
  readonly brings: string | null
  /** It is joined to what stands before by و, ف, أو, ثم. */
  readonly conjunction: boolean
  /** A comma, dash, colon or bracket stands before it. */
  readonly broken: boolean
  /** Id in `world/`, and of which list. */
  readonly entity: { readonly kind: 'place' | 'actor' | 'outlet'; readonly id: string } | null
  /** The party of `world/actors` that it stands for by the nation, country or capital it names; null where none. */
  readonly party: string | null
  /** All places a place name may be, best first. */
  readonly candidates: readonly string[]
  /** Of a place: where it lies and why; null before the report as a whole was looked at. */
  readonly placing: Placing | null
  /** A figure that counts it. */
  readonly quantity: Quantity | null
  readonly time: TimeMention | null
  /** An attached pronoun: `قصفها`, `هجومهم`. */
  readonly pronoun: string
  /** It can do something: a party, a person, a country or a capital that stands for its government. */
  readonly acts: boolean
  /** Has the article, is a name, or stands in a definite idafa. */
  readonly definite: boolean
}

export function lexemeOf(chunk: Chunk, kind: LexemeKind): Lexeme | undefined {
  for (const lexeme of chunk.lexemes) if (lexeme.kind === kind) return lexeme
  return undefined
}
