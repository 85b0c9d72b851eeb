import type { Lexicon } from '../lexicon/index.ts'
import type { TextWord } from '../text/index.ts'

/** What the letters of a word may tell. */
export type Mark =
  | 'persons'
  | 'oblique'
  | 'open-plural'
  | 'feminine'
  | 'nisba'
  | 'of-kind'
  | 'accusative'
  | 'present'
  | 'verbal-noun'

interface Row {
  readonly mark: Mark
  readonly ends?: readonly string[]
  readonly begins?: readonly string[]
  readonly shapes?: readonly string[]
}

interface Letters {
  readonly ends: readonly string[]
  readonly begins: readonly string[]
  readonly shapes: RegExp | null
}

const MARKS = 'arabic/paradigms/marks.yaml'
const tables = new WeakMap<Lexicon, ReadonlyMap<Mark, Letters>>()

/** Whether a word bears a mark of `arabic/paradigms/marks.yaml`. */
export function bears(lexicon: Lexicon, { shape: { fold } }: TextWord, mark: Mark): boolean {
  return marked(lexicon, fold, mark)
}

/** The same for a part of a word, folded: what is left of بتزويد without its preposition. */
export function marked(lexicon: Lexicon, letters: string, mark: Mark): boolean {
  let table = tables.get(lexicon)
  if (!table) {
    table = new Map(((lexicon.data(MARKS) ?? []) as readonly Row[]).map(row => [row.mark, lettersOf(row, lexicon)]))
    tables.set(lexicon, table)
  }
  const found = table.get(mark)
  if (!found) return false
  return (
    found.ends.some(end => letters.endsWith(end)) ||
    found.begins.some(begin => letters.startsWith(begin)) ||
    found.shapes?.test(letters) === true
  )
}

const lettersOf = ({ ends = [], begins = [], shapes = [] }: Row, { clitics }: Lexicon): Letters => ({
  ends,
  begins,
  shapes: shapes.length ? new RegExp(`^(${shapes.join('|')})(${clitics.pronouns.join('|')})?$`, 'u') : null,
})
