import type { Lexicon } from '../../lexicon/index.ts'
import type { Sentence, TextWord } from '../../text/index.ts'
import {
  indexRules,
  keyAt,
  type Match,
  matchPattern,
  type PatternRow,
  quoteWords,
  type RuleIndex,
  remembering,
  type Slot,
  type Slots,
} from '../patterns/index.ts'
import { idleNumbers } from './contexts.ts'
import { type NumberRead, readNumber } from './number.ts'
import { type ShareEnd, shareEnd } from './share.ts'
import type { Quantity } from './types.ts'
import { numberVocabulary } from './vocabulary.ts'

/** A row of `arabic/quantities/rules.yaml`. */
interface QuantityRow extends PatternRow {
  readonly gives: 'same' | 'more' | 'least' | 'less' | 'most' | 'about' | 'range' | 'open'
}

interface Grammar {
  readonly slots: Slots
  readonly rules: RuleIndex<QuantityRow>
  readonly share: ShareEnd
}

const grammars = new WeakMap<Lexicon, Grammar>()

function grammarOf(lexicon: Lexicon): Grammar {
  const known = grammars.get(lexicon)
  if (known) return known
  const slots = new Map([
    ['n', remembering(numberSlot(lexicon))],
    ['word', plainWord(lexicon)],
    ['several', severalSlot(lexicon)],
  ])
  const grammar = {
    slots,
    rules: indexRules(lexicon.data('arabic/quantities/rules.yaml') as QuantityRow[], slots, lexicon.fold),
    share: shareEnd(lexicon),
  }
  grammars.set(lexicon, grammar)
  return grammar
}

// The slot `<n>`: a number that counts something. Its value is a `NumberRead`.
function numberSlot(lexicon: Lexicon): Slot {
  const vocabulary = numberVocabulary(lexicon)
  const idle = idleNumbers(lexicon)
  return {
    keys: new Set([...vocabulary.forms, '#']),
    read(words, at, head) {
      const number = readNumber(words, at, head, vocabulary)
      return number && !idle(words, at, number.end) ? [{ end: number.end, value: number }] : []
    },
  }
}

function severalSlot(lexicon: Lexicon): Slot {
  const vocabulary = numberVocabulary(lexicon)
  return {
    keys: vocabulary.forms,
    read: (words, at, head) =>
      vocabulary.read(words[at]!, head).some(number => number.class === 'several')
        ? [{ end: at + 1, value: null }]
        : [],
  }
}

// Any Arabic word that is no number: what may stand between a figure and its `على الأقل`.
function plainWord(lexicon: Lexicon): Slot {
  const { forms } = numberVocabulary(lexicon)
  return {
    keys: new Set(),
    read(words, at) {
      const { shape } = words[at]!
      return shape.kind === 'arabic' && !shape.starts.some(start => forms.has(start.text))
        ? [{ end: at + 1, value: null }]
        : []
    },
  }
}

/** All figures of a sentence, from left to right in its order, none overlapping. */
export function findQuantities(sentence: Sentence, lexicon: Lexicon): Quantity[] {
  const { rules, slots, share } = grammarOf(lexicon)
  const { words } = sentence
  const found: Quantity[] = []
  let at = 0
  while (at < words.length) {
    let best: { match: Match; row: QuantityRow } | null = null
    for (const { row, pieces, follow, needs } of rules.at(words[at]!)) {
      if (!rules.has(needs, words) || (follow && !follow.has(keyAt(words, at + 1)))) continue
      const match = matchPattern(pieces, words, at, slots)
      if (match && (!best || match.seen > best.match.seen)) best = { match, row }
    }
    const quantity = best && quantityOf(best.match, best.row, words, share)
    if (quantity) found.push(quantity)
    at = quantity ? quantity.end : at + 1
  }
  return found
}

function quantityOf(match: Match, row: QuantityRow, words: readonly TextWord[], share: ShareEnd): Quantity | null {
  const numbers = match.values.filter(v => v.slot === 'n').map(v => v.value as NumberRead)
  const bounds = boundsOf(row.gives, numbers)
  if (!bounds) return null
  const { first, head } = match
  const shared = share(words, first, match.end)
  const end = shared ?? match.end
  const span = quoteWords(words, first, end, head)
  return { first, end, ...bounds, span, rule: row.id, approximate: row.gives === 'about', percent: shared !== null }
}

function boundsOf(gives: QuantityRow['gives'], numbers: readonly NumberRead[]): Pick<Quantity, 'min' | 'max'> | null {
  if (gives === 'open') return { min: null, max: null }
  const [number, second] = numbers
  if (!number) return null
  const { min, max } = number
  switch (gives) {
    case 'more':
      return { min: min === max ? min + 1 : min, max: null }
    case 'least':
      return { min, max: null }
    case 'less':
      return { min: null, max: min === max ? max - 1 : max }
    case 'most':
      return { min: null, max }
    case 'range': {
      // بين 10 و15 ألف: the scale of the second holds for the first.
      const scale = number.scale === 1 && second!.scale > 1 && min < second!.max / second!.scale ? second!.scale : 1
      return min * scale < second!.max ? { min: min * scale, max: second!.max } : null
    }
    default:
      return { min, max }
  }
}
