import type { Trie } from '../kit/index.ts'
import type { Fold } from './fold.ts'
import type { Entry, Lexeme } from './lexeme.ts'
import type { World } from './world.ts'

/** A name of `world/`, found in text word by word. */
export interface NameHit {
  readonly kind: 'place' | 'actor' | 'outlet' | 'metonym'
  readonly id: string
  /** The short form of an actor: true only where context agrees. */
  readonly short: boolean
}

/** A phrase of the lexicon: several words in any inflection that mean one thing. */
export interface Phrase {
  readonly lexeme: Lexeme
  /** Index of the word that carries the inflection (the head). */
  readonly head: number
}

export interface CliticData {
  readonly conjunctions: readonly string[]
  readonly prepositions: readonly string[]
  readonly future: string
  readonly article: string
  readonly melted: { readonly written: string; readonly is: readonly string[] }
  readonly pronouns: readonly string[]
  /** What a pronoun of the third person agrees with. */
  readonly points_at: Readonly<Record<string, 'masculine' | 'feminine' | 'persons' | 'two'>>
  readonly dropped_alif: { readonly written: string; readonly is: string }
  readonly before_pronoun: readonly { readonly written: string; readonly is: string }[]
}

/** Everything that is known, ready for look-up. */
export interface Lexicon {
  /** SHA-256 over all data files: part of a record's provenance. */
  readonly version: string
  readonly fold: Fold
  readonly clitics: CliticData
  readonly lexemes: readonly Lexeme[]
  /** Inflected, folded form → what it can be. */
  readonly forms: Pick<ReadonlyMap<string, readonly Entry[]>, 'get' | 'has' | 'keys'>
  /** Phrases by word keys (see `phraseKeys`). */
  readonly phrases: Trie<Phrase>
  readonly names: Pick<Trie<NameHit>, 'match' | 'branch'>
  readonly world: World
  /** Data of a file by its path, for lists that are no lexemes. */
  readonly data: (path: string) => unknown
}
