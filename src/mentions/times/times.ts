import type { Lexicon } from '../../lexicon/index.ts'
import type { Sentence, TextWord } from '../../text/index.ts'
import {
  type CompiledRule,
  compileFor,
  indexRules,
  keyAt,
  matchPattern,
  type Piece,
  quoteWords,
  type RuleIndex,
  type Slots,
} from '../patterns/index.ts'
import { type Fitted, resolve } from './resolve.ts'
import type { TimeRow } from './rule.ts'
import { timeSlots } from './slots.ts'
import type { TimeMention } from './types.ts'

/** Files of rules, in the order in which equals are decided. */
export const TIME_RULE_FILES = ['dates', 'days', 'spans', 'vague'].map(name => `arabic/times/${name}.yaml`)

interface Limits {
  readonly notAfter: ReadonlySet<string>
  readonly noneBefore: ReadonlySet<string>
  readonly unless: readonly (readonly Piece[])[]
}

interface Grammar {
  readonly slots: Slots
  readonly rules: RuleIndex<TimeRow>
  readonly limits: ReadonlyMap<TimeRow, Limits>
}

const grammars = new WeakMap<Lexicon, Grammar>()

function grammarOf(lexicon: Lexicon): Grammar {
  const known = grammars.get(lexicon)
  if (known) return known
  const { fold } = lexicon
  const rows = TIME_RULE_FILES.flatMap(path => lexicon.data(path) as readonly TimeRow[])
  const slots = timeSlots(lexicon)
  // `<when>` is any time that the rules find; it never begins a pattern, so that reading it ends.
  slots.set('when', {
    keys: new Set(),
    read(words, at) {
      const fitted = fit(words, at, grammar)
      return fitted ? [{ end: fitted.match.end, value: fitted }] : []
    },
  })
  const limits = new Map<TimeRow, Limits>()
  for (const row of rows)
    if (row.not_after || row.none_before || row.unless)
      limits.set(row, {
        notAfter: new Set((row.not_after ?? []).map(fold)),
        noneBefore: new Set((row.none_before ?? []).map(fold)),
        unless: (row.unless ?? []).map(pattern => compileFor(row.id, pattern, slots, fold)),
      })
  const grammar: Grammar = { slots, rules: indexRules(rows, slots, fold), limits }
  grammars.set(lexicon, grammar)
  return grammar
}

/**
 * All times of a sentence, from left to right in its order, none overlapping. `published` is the report's day
 * (YYYY-MM-DD): without it relative times have open bounds. Nothing is ever taken from the clock.
 */
export function findTimes(sentence: Sentence, published: string | null, lexicon: Lexicon): TimeMention[] {
  const grammar = grammarOf(lexicon)
  const { words } = sentence
  const found: TimeMention[] = []
  let at = 0
  while (at < words.length) {
    const fitted = fit(words, at, grammar)
    if (!fitted) {
      at++
      continue
    }
    const { row, match } = fitted
    const { first, end, head } = match
    found.push({ first, end, span: quoteWords(words, first, end, head), ...resolve(fitted, published), rule: row.id })
    at = end
  }
  return found
}

/** The rule whose find begins at a word and takes in the most words; of equals the first. */
function fit(words: readonly TextWord[], at: number, grammar: Grammar): Fitted | null {
  const inside = grammar.rules.at(words[at]!)
  const outside = at > 0 ? grammar.rules.outside(words[at - 1]!) : []
  if (!inside.length && !outside.length) return null
  return better(outside, at - 1, better(inside, at, null, words, at, grammar), words, at, grammar)
}

/** The find of one of these rules, tried from a word on, that begins at word `at` and takes in more than `best`; else `best`. */
function better(
  rules: readonly CompiledRule<TimeRow>[],
  from: number,
  before: Fitted | null,
  words: readonly TextWord[],
  at: number,
  { slots, rules: index, limits }: Grammar,
): Fitted | null {
  if (!rules.length) return before
  let best = before
  const next = keyAt(words, from + 1)
  for (const { row, pieces, follow, needs } of rules) {
    if (!index.has(needs, words) || (follow && !follow.has(next))) continue
    const match = matchPattern(pieces, words, from, slots)
    if (!match || match.first !== at || (best && match.seen <= best.match.seen)) continue
    const bars = limits.get(row)
    if (!bars || !barred(bars, words, at, slots)) best = { row, match }
  }
  return best
}

// In words: the phrase that an adjective opens is mostly no longer.
const REACH = 6

function barred(limits: Limits, words: readonly TextWord[], first: number, slots: Slots): boolean {
  const { notAfter, noneBefore, unless } = limits
  for (let i = first; i > 0 && first - i < REACH && words[i]!.joined; i--) {
    const { starts } = words[i - 1]!.shape
    if (starts.some(({ text }) => noneBefore.has(text) || (i === first && notAfter.has(text)))) return true
  }
  return unless.some(pieces => matchPattern(pieces, words, first, slots) !== null)
}
