import { type Branch, packed } from '../kit/index.ts'
import type { Lexeme, Lexicon, Phrase } from '../lexicon/index.ts'
import { byShape, type TextWord } from '../text/index.ts'

/** A phrase of the lexicon in a sentence, and where it ends (exclusive). */
export interface ListedPhrase {
  readonly lexeme: Lexeme
  readonly end: number
}

const NO_PHRASES: readonly ListedPhrase[] = packed([])

/** Of each word the phrases that begin with it, longest first. */
export const phrasesOf = (words: readonly TextWord[], lexicon: Lexicon): readonly (readonly ListedPhrase[])[] =>
  packed(words.map((_, at) => phrasesFrom(words, at, lexicon)))

/** The phrases of a sentence that begin at word i, longest first. */
export const phraseAt = ({ phrases }: { readonly phrases: readonly (readonly ListedPhrase[])[] }, i: number) =>
  phrases[i] ?? NO_PHRASES

/** The phrases that begin at a word, longest first. */
export function phrasesFrom(words: readonly TextWord[], at: number, lexicon: Lexicon): readonly ListedPhrase[] {
  const begun = branchesOf(words[at]!, lexicon)
  if (!begun.length) return NO_PHRASES
  const found: ListedPhrase[] = []
  for (const branch of begun) goOn(branch, words, at + 1, found)
  return found.length ? found.sort((a, b) => b.end - a.end) : NO_PHRASES
}

function goOn({ values, next }: Branch<Phrase>, words: readonly TextWord[], end: number, found: ListedPhrase[]): void {
  if (values) for (const { lexeme } of values) found.push({ lexeme, end })
  const word = words[end]
  if (!next || !word?.joined) return
  for (const key of word.shape.keys) {
    const branch = next.get(key)
    if (branch) goOn(branch, words, end + 1, found)
  }
}

const branchesOf = byShape(({ keys }, { phrases }: Lexicon) =>
  keys.flatMap(key => {
    const branch = phrases.branch(key)
    return branch ? [branch] : []
  }),
)
