import type { Lexicon } from '../lexicon/index.ts'

interface Row {
  readonly words?: readonly string[]
  readonly phrases?: readonly string[]
  readonly brings?: string
}

const WORDS = 'arabic/words/function.yaml'
const tables = new WeakMap<Lexicon, ReadonlyMap<string, string>>()

/** What a preposition, in folded writing, brings to an event that does not say otherwise, by `brings` in its list; or null. */
export function broughtBy(lexicon: Lexicon, preposition: string): string | null {
  let table = tables.get(lexicon)
  if (!table) {
    const rows = (lexicon.data(WORDS) ?? []) as readonly Row[]
    table = new Map(
      rows.flatMap(({ words = [], phrases = [], brings }) =>
        brings ? [...words, ...phrases].map(word => [lexicon.fold(word), brings] as const) : [],
      ),
    )
    tables.set(lexicon, table)
  }
  return table.get(preposition) ?? null
}
