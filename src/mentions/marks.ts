import type { Lexicon } from '../lexicon/index.ts'
import type { TextWord } from '../text/index.ts'

/** What the letters at the edge of a word may tell. */
export type Mark = 'persons' | 'oblique' | 'open-plural' | 'feminine' | 'nisba' | 'accusative' | 'present'

interface Row {
  readonly mark: Mark
  readonly ends?: readonly string[]
  readonly begins?: readonly string[]
}

const MARKS = 'arabic/paradigms/marks.yaml'
const tables = new WeakMap<Lexicon, ReadonlyMap<Mark, Row>>()

/** Whether a word bears a mark of `arabic/paradigms/marks.yaml`. */
export function bears(lexicon: Lexicon, { shape: { fold } }: TextWord, mark: Mark): boolean {
  let table = tables.get(lexicon)
  if (!table) {
    table = new Map(((lexicon.data(MARKS) ?? []) as readonly Row[]).map(row => [row.mark, row]))
    tables.set(lexicon, table)
  }
  const { ends = [], begins = [] } = table.get(mark) ?? {}
  return ends.some(end => fold.endsWith(end)) || begins.some(begin => fold.startsWith(begin))
}
