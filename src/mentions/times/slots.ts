import type { Lexicon } from '../../lexicon/index.ts'
import type { TextWord } from '../../text/index.ts'
import { remembering, type Slot, type SlotHit, withClitic } from '../patterns/index.ts'
import { numberVocabulary, readNumber } from '../quantities/index.ts'
import type { Month } from './calendar.ts'
import { dayOfMonth } from './calendar.ts'
import { durationSlot, MOST_UNITS } from './duration.ts'
import { type TimeWord, timeWords, type WordsOf, wordSlots } from './vocabulary.ts'

export interface MonthNamed extends Month {
  /** An everyday word or a person's name as well. */
  readonly common: boolean
}

interface MonthRow extends Month {
  readonly names: readonly string[]
  readonly common?: boolean
  readonly not_written?: readonly string[]
}

/** All slots that the rules of `arabic/times/` may name, but for `<when>`. */
export function timeSlots(lexicon: Lexicon): Map<string, Slot> {
  const classes = timeWords(lexicon)
  const slots = new Map<string, Slot>(wordSlots(classes, lexicon.clitics.article))
  const month = monthSlot(lexicon)
  slots.set('any-month', month)
  slots.set(
    'month',
    filtered(month, value => !(value as MonthNamed).common),
  )
  const unit = slots.get('the-unit')!
  slots.set(
    'the-unit',
    filtered(unit, value => !(value as TimeWord).many && !(value as TimeWord).count),
  )
  slots.set(
    'the-units',
    filtered(unit, value => ((value as TimeWord).many ?? false) || (value as TimeWord).count !== undefined),
  )
  slots.set('hours', digitSlot(/^(?:24|48|72)$/))
  slots.set('ordinal', ordinalSlot(classes, lexicon.clitics.conjunctions[0]!))
  slots.set('dom', remembering(daySlot(slots.get('ordinal')!)))
  slots.set('year', digitSlot(/^(?:19|20)\d\d$/))
  slots.set('hijri-year', digitSlot(/^1[34]\d\d$/))
  slots.set('date', numericDate)
  slots.set('day-month', dayMonth)
  slots.set('n', remembering(countSlot(lexicon)))
  slots.set('duration', remembering(durationSlot(slots, numberVocabulary(lexicon))))
  return slots
}

function filtered(slot: Slot, keep: (value: unknown) => boolean): Slot {
  return { keys: slot.keys, read: (words, at, head) => slot.read(words, at, head).filter(hit => keep(hit.value)) }
}

function digitSlot(form: RegExp): Slot {
  return {
    keys: new Set(['#']),
    read: (words, at, head) =>
      form.test(head) && !/[/|\\]/.test(words[at + 1]?.gap ?? '') ? [{ end: at + 1, value: Number(head) }] : [],
  }
}

// مارس · كانون الثاني · آذار/مارس · تشرين الأول (أكتوبر)
function monthSlot(lexicon: Lexicon): Slot {
  const byFirst = new Map<string, { rest: readonly string[]; month: MonthNamed; others: readonly string[] }[]>()
  for (const { calendar, month, names, common, not_written: others } of lexicon.data(
    'arabic/times/months.yaml',
  ) as readonly MonthRow[])
    for (const name of names) {
      const [first, ...rest] = lexicon.fold(name).split(' ')
      byFirst.set(first!, [
        ...(byFirst.get(first!) ?? []),
        { rest, month: { calendar, month, common: common ?? false }, others: others ?? [] },
      ])
    }
  const one = (words: readonly TextWord[], at: number, head: string): SlotHit | undefined =>
    (byFirst.get(head) ?? [])
      .filter(
        ({ rest, others }) =>
          !others.some(other => words[at]!.text.endsWith(other)) &&
          rest.every((part, i) => words[at + 1 + i]?.joined && words[at + 1 + i]!.shape.fold === part),
      )
      .map(({ rest, month }) => ({ end: at + 1 + rest.length, value: month }))
      .sort((a, b) => b.end - a.end)[0]
  return {
    keys: new Set(byFirst.keys()),
    read(words, at, head) {
      const first = one(words, at, head)
      if (!first) return []
      const next = words[first.end]
      const second = next && /^[\s/\\()[\]\-–_]*$/.test(next.gap) ? one(words, first.end, next.shape.fold) : undefined
      const { calendar, month } = first.value as MonthNamed
      const same =
        second && (second.value as MonthNamed).calendar === calendar && (second.value as MonthNamed).month === month
      return same ? [{ end: second.end, value: { calendar, month, common: false } }] : [first]
    },
  }
}

// الثالث · الثالث عشر · الخامس والعشرين · العشرين
function ordinalSlot(classes: WordsOf, and: string): Slot {
  const ones = classes.get('ordinal')!
  const teen = classes.get('ordinal-teen')!
  const tens = classes.get('ordinal-tens')!
  return {
    keys: new Set([...ones.keys(), ...tens.keys()]),
    read(words, at, head) {
      const round = tens.get(head)
      if (round) return [{ end: at + 1, value: round.value }]
      const row = ones.get(head)
      if (!row) return []
      const value = row.value as number
      const next = words[at + 1]
      if (next?.joined && teen.has(next.shape.fold)) return [{ end: at + 2, value: value + 10 }]
      const joined = next?.joined ? withClitic(words, at + 1, and)[0] : undefined
      const ten = joined && tens.get(joined.head)
      if (ten) return [{ end: joined.at + 1, value: value + (ten.value as number) }]
      return row.tail ? [] : [{ end: at + 1, value }]
    },
  }
}

// A day of the month, in digits or as an ordinal (with من before the month).
function daySlot(ordinal: Slot): Slot {
  return {
    keys: new Set(['#', ...ordinal.keys]),
    read(words, at, head) {
      if (/^(?:0?[1-9]|[12]\d|3[01])$/.test(head)) return [{ end: at + 1, value: Number(head) }]
      return ordinal.read(words, at, head).filter(hit => (hit.value as number) <= 31)
    },
  }
}

const DATE_GAP = /^\s*[-/|\\.]\s*$/

// 2018-03-17 · 17/3/2018 · 17-3-2018 · 17.3.2018
const numericDate: Slot = {
  keys: new Set(['#']),
  read(words, at, head) {
    const whole = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(head)
    if (whole) return dateHit(at + 1, Number(whole[3]), Number(whole[2]), Number(whole[1]))
    const [second, third] = [words[at + 1], words[at + 2]]
    if (!second || !third || !DATE_GAP.test(second.gap) || second.gap.trim() !== third.gap.trim()) return []
    const parts = [head, second.shape.fold, third.shape.fold]
    if (!parts.every(part => /^\d{1,4}$/.test(part))) return []
    const [a, b, c] = parts.map(Number) as [number, number, number]
    if (parts[0]!.length === 4) return dateHit(at + 3, a, b, c)
    if (parts[2]!.length === 4) return dateHit(at + 3, c, b, a)
    return parts[2]!.length === 2 && !second.gap.includes('-') ? dateHit(at + 3, 2000 + c, b, a) : []
  },
}

function dateHit(end: number, year: number, month: number, day: number): SlotHit[] {
  const hijri = year >= 1300 && year <= 1500
  if (!hijri && (year < 1900 || year > 2099)) return []
  if (month > 12 && day <= 12) return dateHit(end, year, day, month)
  if (month < 1 || month > 12 || day < 1 || day > 31) return []
  const value = dayOfMonth({ calendar: hijri ? 'hijri' : 'gregorian', month }, year, day)
  return value ? [{ end, value }] : []
}

// 22/9 · 22|9
const dayMonth: Slot = {
  keys: new Set(['#']),
  read(words, at, head) {
    const next = words[at + 1]
    if (!next || !/^\s*[/|]\s*$/.test(next.gap) || /^\s*[/|]/.test(words[at + 2]?.gap ?? '')) return []
    const [day, month] = [Number(head), Number(next.shape.fold)]
    if (!/^\d{1,2}$/.test(head) || !/^\d{1,2}$/.test(next.shape.fold) || day < 1 || day > 31 || month < 1 || month > 12)
      return []
    return [{ end: at + 2, value: { day, month: { calendar: 'gregorian', month } } }]
  },
}

function countSlot(lexicon: Lexicon): Slot {
  const vocabulary = numberVocabulary(lexicon)
  return {
    keys: new Set([...vocabulary.forms, '#']),
    read(words, at, head) {
      const number = readNumber(words, at, head, vocabulary)
      return number && number.max <= MOST_UNITS ? [{ end: number.end, value: number }] : []
    },
  }
}
