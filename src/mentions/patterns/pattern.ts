import type { Fold } from '../../lexicon/index.ts'

/** One place of a pattern: words that may stand there, or a slot that a reader fills. */
export interface Piece {
  /** Folded words, any of which fits; empty for a slot. */
  readonly words: ReadonlySet<string>
  /** Name of the slot; '' for plain words. */
  readonly slot: string
  readonly optional: boolean
  /** A clitic that must stand on it, or alone before it: `و+<n>`; `-` is a dash before it. */
  readonly clitic: string
  /** Must stand there, but is no part of what is found: `[في] <year>`. */
  readonly outside: boolean
}

/**
 * Reads a pattern: words and `<slots>` parted by spaces; `أ|ب` either, `?` at its end: it may be missing,
 * `و+` a clitic that it needs, `-+` a dash before it, `[…]` needed but not part of the find. Throws on a pattern that cannot be read.
 */
export function compilePattern(pattern: string, fold: Fold): readonly Piece[] {
  const pieces = pattern
    .trim()
    .split(/\s+/)
    .map(token => piece(token, pattern, fold))
  if (pieces.every(p => p.optional || p.outside)) throw new Error(`pattern "${pattern}" has nothing that must be found`)
  return pieces
}

const TOKEN = /^(\[?)(?:([-\u0621-\u064A])\+)?(?:<([a-z-]+)>|([\u0621-\u064A|]+))(\??)(\]?)$/

function piece(token: string, pattern: string, fold: Fold): Piece {
  const match = TOKEN.exec(token)
  if (!match || (match[1] === '[') !== (match[6] === ']'))
    throw new Error(`cannot read "${token}" in pattern "${pattern}"`)
  const [, open, clitic = '', slot = '', words = '', optional] = match
  return {
    words: new Set(words.split('|').filter(Boolean).map(fold)),
    slot,
    optional: optional === '?',
    clitic,
    outside: open === '[',
  }
}
