import type { Lexicon } from '../lexicon/index.ts'
import type { Named } from '../record/index.ts'

/** Same entry of `world/`, or half of their words in common. */
export function sameName(a: Named, b: Named, lexicon: Lexicon): boolean {
  if (a.id && a.id === b.id) return true
  const x = nameWords(a.text, lexicon)
  const y = nameWords(b.text, lexicon)
  const common = x.filter(word => y.includes(word)).length
  return common > 0 && (2 * common) / (x.length + y.length) >= 0.5
}

const known = new WeakMap<Lexicon, Map<string, readonly string[]>>()
// A report asks for its own names again and again, another one seldom for the same; and a name, as a part of its report's
// text, holds the whole of it in memory.
const CACHE_LIMIT = 1000

/** The words of a name, folded, without article. Names are held against each other many times: each is split once. */
export function nameWords(text: string, lexicon: Lexicon): readonly string[] {
  const names = known.get(lexicon) ?? new Map<string, readonly string[]>()
  known.set(lexicon, names)
  let words = names.get(text)
  if (!words) {
    if (names.size > CACHE_LIMIT) names.clear()
    words = split(text, lexicon)
    names.set(text, words)
  }
  return words
}

function split(text: string, lexicon: Lexicon): string[] {
  return lexicon
    .fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(word => word.replace(/^(وال|بال|لل|ال)(?=..)/, ''))
}
