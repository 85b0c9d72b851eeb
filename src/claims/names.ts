import type { Lexicon } from '../lexicon/index.ts'
import type { Named } from '../record/index.ts'
import { byText } from './by-text.ts'

/** Same entry of `world/`, or half of their words in common. */
export function sameName(a: Named, b: Named, lexicon: Lexicon): boolean {
  if (a.id && a.id === b.id) return true
  const x = nameWords(a.text, lexicon)
  const y = nameWords(b.text, lexicon)
  const common = x.filter(word => y.includes(word)).length
  return common > 0 && (2 * common) / (x.length + y.length) >= 0.5
}

/** The words of a name, folded, without article. */
export const nameWords = byText((text, lexicon): readonly string[] =>
  lexicon
    .fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(word => word.replace(/^(وال|بال|لل|ال)(?=..)/, '')),
)
