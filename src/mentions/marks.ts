import type { Lexicon } from '../lexicon/index.ts'
import { byShape, type TextWord } from '../text/index.ts'

// What the letters of a word may tell, each with its bit.
const BITS = {
  persons: 1,
  oblique: 2,
  'open-plural': 4,
  feminine: 8,
  nisba: 16,
  'of-kind': 32,
  accusative: 64,
  present: 128,
  'verbal-noun': 256,
} as const
export type Mark = keyof typeof BITS
const MARKS_OF_WORDS = Object.keys(BITS) as readonly Mark[]

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
export const bears = (lexicon: Lexicon, word: TextWord, mark: Mark): boolean =>
  (marksOf(word, lexicon) & BITS[mark]) !== 0

/** The bits of all marks that a word bears. */
const marksOf = byShape(({ fold }, lexicon: Lexicon) =>
  MARKS_OF_WORDS.reduce((bits, mark) => (marked(lexicon, fold, mark) ? bits | BITS[mark] : bits), 0),
)

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
