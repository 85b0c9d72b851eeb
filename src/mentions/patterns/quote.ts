import type { Quote } from '../../record/index.ts'
import type { TextWord } from '../../text/index.ts'

// Signs that folding drops: they belong to the letter before them.
const SIGN = /[\p{M}\u0640\p{Cf}]/u

/** The words from `first` to `end` (exclusive) as a quotation, the clitics of the first cut off. */
export function quoteWords(words: readonly TextWord[], first: number, end: number, head: string): Quote {
  const opening = words[first]!
  const cut = cutLength(opening, opening.shape.fold.length - head.length)
  let text = opening.text.slice(cut)
  for (let i = first + 1; i < end; i++) text += words[i]!.gap + words[i]!.text
  // تموز (يوليو): the bracket that was opened inside is closed inside.
  if (text.includes('(') && !text.includes(')') && words[end]?.gap.startsWith(')')) text += ')'
  const start = opening.start + cut
  return { start, end: start + text.length, text }
}

// للجمعة is read as ل + الجمعة: the article has melted, so only what the letters show is cut.
function cutLength(word: TextWord, letters: number): number {
  const melted = letters <= 0 ? 0 : letters
  let seen = 0
  let at = 0
  while (at < word.text.length && seen < melted) {
    if (!SIGN.test(word.text[at]!)) seen++
    at++
  }
  while (at > 0 && at < word.text.length && SIGN.test(word.text[at]!)) at++
  return at
}
