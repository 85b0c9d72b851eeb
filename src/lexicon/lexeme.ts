import type { Features } from './paradigms/verb.ts'

/** What a word of the lexicon is, apart from its inflection. */
export interface Lexeme {
  /** `file-kind:entry`, unique. */
  readonly id: string
  /** Which list it comes from; the stages ask for a kind. */
  readonly kind: LexemeKind
  /** Folded dictionary form. */
  readonly lemma: string
  /** The entry as its file has it. */
  readonly data: Readonly<Record<string, unknown>>
}

export const LEXEME_KINDS = [
  'function',
  'general-verb',
  'general-noun',
  'event',
  'support',
  'cause',
  'means',
  'saying',
  'source-head',
  'attribution',
  'actor-head',
  'actor-modifier',
  'nationality',
  'victim',
  'object',
  'title',
  'given-name',
  'place-kind',
  'direction',
  'number',
  'approximator',
  'time',
  'status',
  'ambiguous',
] as const
export type LexemeKind = (typeof LEXEME_KINDS)[number]

/** One inflected form of one lexeme. */
export interface Entry {
  readonly lexeme: Lexeme
  readonly features: Features
}
