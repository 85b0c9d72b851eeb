import type { Lexicon } from '../../lexicon/index.ts'

type How = 'with' | 'besides'

interface Row {
  readonly how: How
  readonly words: readonly string[]
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, How>>()

/** How a preposition (folded) puts a phrase beside victims told before it: died with them, or counted besides; null if neither. */
export function company(preposition: string, lexicon: Lexicon): How | null {
  let words = known.get(lexicon)
  if (!words) {
    const rows = (lexicon.data('arabic/reference/company.yaml') ?? []) as readonly Row[]
    words = new Map(rows.flatMap(row => row.words.map(word => [lexicon.fold(word), row.how] as const)))
    known.set(lexicon, words)
  }
  return words.get(preposition) ?? null
}
