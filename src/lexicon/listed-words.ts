import type { Lexicon } from './lexicon.ts'

interface Row {
  readonly words: readonly string[]
}

const NONE: ReadonlySet<string> = new Set()
const known = new WeakMap<Lexicon, Map<string, ReadonlySet<string>>>()

/** The `words` of all rows of a data file, folded, by its path (`arabic/targets/makes.yaml`); none where there is no such file. */
export function listedWords(lexicon: Lexicon, path: string): ReadonlySet<string> {
  const lists = known.get(lexicon) ?? new Map<string, ReadonlySet<string>>()
  known.set(lexicon, lists)
  let words = lists.get(path)
  if (!words) {
    const rows = lexicon.data(path) as readonly Row[] | undefined
    words = rows ? new Set(rows.flatMap(row => row.words.map(lexicon.fold))) : NONE
    lists.set(path, words)
  }
  return words
}
