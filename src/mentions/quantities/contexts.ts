import type { Lexicon } from '../../lexicon/index.ts'
import type { TextWord } from '../../text/index.ts'

/** A row of `arabic/quantities/contexts.yaml`. */
export interface ContextRow {
  readonly id: string
  readonly after: readonly string[]
  /** Holds for these words of number alone. */
  readonly words?: readonly string[]
  /** Holds for four digits between 1900 and 2099 alone. */
  readonly years_only?: boolean
  /** Holds for digits alone, not for words of number. */
  readonly digits_only?: boolean
  /** Holds only where no noun follows at once. */
  readonly not_before_noun?: boolean
}

const YEAR = /^(?:19|20)\d\d$/

/** Says whether a number at a word counts nothing: an hour, a day of a date, a year, a model, a name. */
export function idleNumbers(lexicon: Lexicon): (words: readonly TextWord[], at: number, end: number) => boolean {
  const { fold } = lexicon
  const rows = (lexicon.data('arabic/quantities/contexts.yaml') as readonly ContextRow[]).map(row => ({
    ...row,
    after: new Set(row.after.map(fold)),
    words: row.words && new Set(row.words.map(fold)),
  }))
  const months = new Set(
    (lexicon.data('arabic/times/months.yaml') as readonly { names: readonly string[] }[]).flatMap(row =>
      row.names.map(name => fold(name).split(' ')[0]!),
    ),
  )
  return (words, at, end) => {
    const word = words[at]!
    const next = words[end]
    if (word.shape.kind === 'number') {
      if (inDate(words, at, end)) return true
      if (months.has(next?.shape.fold ?? '') && /^[\s(]*$/.test(next!.gap)) return true
      if (next?.shape.fold === fold('من') && months.has(words[end + 1]?.shape.fold ?? '')) return true
    }
    const before = previous(words, at)
    if (!before) return false
    if (before.shape.kind === 'latin' && /^[\s-]?$/.test(word.gap)) return true
    const year = word.shape.kind === 'number' && YEAR.test(word.shape.fold)
    if (year && months.has(before.shape.fold)) return true
    return rows.some(row => {
      if (row.years_only && !year) return false
      if (row.words && !row.words.has(word.shape.fold)) return false
      if (row.digits_only && word.shape.kind !== 'number') return false
      if (row.not_before_noun && next?.joined && next.shape.kind === 'arabic' && !startsClause(next)) return false
      return before.shape.starts.some(start => row.after.has(start.text))
    })
  }
}

// الـ15: the article stands alone before digits.
function previous(words: readonly TextWord[], at: number): TextWord | undefined {
  const before = words[at - 1]
  if (!before || !/^[\s("«”“\-–ـ]*$/.test(words[at]!.gap)) return undefined
  return before.shape.fold === 'ال' ? words[at - 2] : before
}

// 17/3/2018, 22|9, 2018-03-17, 6:30. A dash between two figures alone is a range.
function inDate(words: readonly TextWord[], at: number, end: number): boolean {
  const gap = (index: number) => (words[index]?.shape.kind === 'number' ? words[index].gap.trim() : '')
  const [before, after] = [at > 0 && words[at - 1]!.shape.kind === 'number' ? gap(at) : '', gap(end)]
  if (/^[/|:\\]$/.test(before) || /^[/|:\\]$/.test(after)) return true
  const dash = (sign: string) => /^[-–]$/.test(sign)
  return (dash(before) && (dash(after) || (at > 1 && dash(gap(at - 1))))) || (dash(after) && dash(gap(end + 1)))
}

const startsClause = (word: TextWord) =>
  word.shape.readings.some(r => r.entry.features.pos === 'verb' || r.entry.lexeme.kind === 'function')
