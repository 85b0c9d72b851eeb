import type { Lexicon, NameHit } from '../lexicon/index.ts'
import { byShape, type Start, type TextWord } from '../text/index.ts'

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
    for (const start of startsOfNames(word, lexicon)) {
      const found = lexicon.names.match(letters, first, start.text, join).at(-1)
      // Two letters after a preposition are a name only as the first word of a longer one.
      if (!found || (start.preposition && start.text.length < 3 && found.end === first + 1)) continue
      if (!best || found.end > best.end) best = { first, end: found.end, hits: found.values, start }
    }
    return best
  })
}

/** The ways to cut a word with which a listed name begins. */
const startsOfNames = byShape((shape, { names, clitics }: Lexicon): readonly Start[] => {
  const { fold, starts } = shape
  // لبي بي سي: three letters of which the first may be a preposition; words so short are cut for names alone.
  const short =
    fold.length === 3 && clitics.prepositions.includes(fold[0]!)
      ? [{ text: fold.slice(1), conjunction: '', preposition: fold[0]! }]
      : []
  return [...starts, ...short].filter(start => names.begins(start.text))
})
