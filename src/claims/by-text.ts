import type { Lexicon } from '../lexicon/index.ts'

// A report asks for its own names again and again, another one seldom for the same; and a name, as a part of its report's
// text, holds the whole of it in memory.
const CACHE_LIMIT = 1000

/** The same look-up, which remembers what it told of the last names: they are held against each other many times. */
export function byText<T>(lookUp: (text: string, lexicon: Lexicon) => T): (text: string, lexicon: Lexicon) => T {
  const known = new WeakMap<Lexicon, Map<string, T>>()
  return (text, lexicon) => {
    const told = known.get(lexicon) ?? new Map<string, T>()
    known.set(lexicon, told)
    const before = told.get(text)
    if (before !== undefined) return before
    if (told.size > CACHE_LIMIT) told.clear()
    const found = lookUp(text, lexicon)
    told.set(text, found)
    return found
  }
}
