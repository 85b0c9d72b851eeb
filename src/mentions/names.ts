import type { Lexicon, NameHit } from '../lexicon/index.ts'
import type { Start, TextWord } from '../text/index.ts'

/** A name of `world/` in a sentence. */
export interface NameSpan {
  readonly first: number
  readonly end: number
  readonly hits: readonly NameHit[]
  /** How its first word was read: which clitics were cut. */
  readonly start: Start
}

/** At each word the longest name that begins there, or null. */
export function findNames(words: readonly TextWord[], lexicon: Lexicon): (NameSpan | null)[] {
  const letters = words.map(w => w.shape.fold)
  const join = (index: number) => words[index]!.joined
  return words.map((word, first) => {
    let best: NameSpan | null = null
    for (const start of word.shape.starts) {
      const found = lexicon.names.match(letters, first, start.text, join).at(-1)
      if (found && (!best || found.end > best.end)) best = { first, end: found.end, hits: found.values, start }
    }
    return best
  })
}
