import type { Lexicon } from '../../lexicon/index.ts'
import type { TextWord } from '../../text/index.ts'
import { compileFor, matchPattern, type Piece, type Slot } from '../patterns/index.ts'

/** A row of `arabic/quantities/contexts.yaml`. */
export interface ContextRow {
  readonly id: string
  /** Words that stand right before it. A row with neither `after` nor `before` holds wherever its other marks do. */
  readonly after?: readonly string[]
  /** Patterns that follow it; `<month>` is the first word of a month's name. */
  readonly before?: readonly string[]
  /** Words behind it before which it counts all the same. */
  readonly not_before?: readonly string[]
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

interface Context {
  readonly row: ContextRow
  readonly after: ReadonlySet<string>
  readonly before: readonly (readonly Piece[])[]
  readonly words: ReadonlySet<string> | null
  readonly notBefore: ReadonlySet<string>
}

/** Says whether a number at a word counts nothing: an hour, a day of a date, a year, a model, a name. */
export function idleNumbers(lexicon: Lexicon): (words: readonly TextWord[], at: number, end: number) => boolean {
  const { fold } = lexicon
  const slots = new Map([['month', monthSlot(lexicon)]])
  const contexts = (lexicon.data('arabic/quantities/contexts.yaml') as readonly ContextRow[]).map<Context>(row => ({
    row,
    after: new Set((row.after ?? []).map(fold)),
    before: (row.before ?? []).map(pattern => compileFor(row.id, pattern, slots, fold)),
    words: row.words ? new Set(row.words.map(fold)) : null,
    notBefore: new Set((row.not_before ?? []).map(fold)),
  }))
  return (words, at, end) => {
    const word = words[at]!
    const digits = word.shape.kind === 'number'
    if (digits && inDate(words, at, end)) return true
    const next = words[end]
    const before = previous(words, at, lexicon.clitics.article)
    if (before?.shape.kind === 'latin' && /^[\s-]?$/.test(word.gap)) return true
    return contexts.some(context => {
      const { row } = context
      if (row.years_only && !(digits && YEAR.test(word.shape.fold))) return false
      if (row.digits_only && !digits) return false
      if (context.words && !context.words.has(word.shape.fold)) return false
      if (row.not_before_noun && next?.joined && next.shape.kind === 'arabic' && !startsClause(next)) return false
      if (next?.joined && context.notBefore.has(next.shape.fold)) return false
      if (!row.after && !row.before) return true
      if (before?.shape.starts.some(start => context.after.has(start.text))) return true
      return next?.joined === true && context.before.some(pieces => matchPattern(pieces, words, end, slots) !== null)
    })
  }
}

function monthSlot(lexicon: Lexicon): Slot {
  const rows = lexicon.data('arabic/times/months.yaml') as readonly { readonly names: readonly string[] }[]
  const keys = new Set(rows.flatMap(row => row.names.map(name => lexicon.fold(name).split(' ')[0]!)))
  return { keys, read: (_words, at, head) => (keys.has(head) ? [{ end: at + 1, value: null }] : []) }
}

// الـ15: the article stands alone before digits.
function previous(words: readonly TextWord[], at: number, article: string): TextWord | undefined {
  const before = words[at - 1]
  if (!before || !/^[\s()"«”“\-–ـ]*$/.test(words[at]!.gap)) return undefined
  return before.shape.fold === article ? words[at - 2] : before
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
