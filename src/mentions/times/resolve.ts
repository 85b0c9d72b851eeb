import { addDays } from '../../record/index.ts'
import type { Match } from '../patterns/index.ts'
import {
  addMonths,
  addUnits,
  calendarUnit,
  dayOfMonth,
  type Month,
  monthRange,
  stretchOf,
  weekdayOf,
  yearIn,
} from './calendar.ts'
import { type Days, dateOf, monthOf, OPEN, turned, yearOf } from './calendar-dates.ts'
import type { Duration } from './duration.ts'
import type { TimeRow } from './rule.ts'
import type { TimeMention } from './types.ts'
import type { Stretch, TimeWord, Unit } from './vocabulary.ts'

/** A rule that fitted, before its days are known. */
export interface Fitted {
  readonly row: TimeRow
  readonly match: Match
}

export type Resolved = Pick<TimeMention, 'from' | 'to' | 'kind' | 'coming' | 'precision'>

/** The days that a fitted rule speaks of. `published` is the report's day; without it relative times stay open. */
export function resolve(fitted: Fitted, published: string | null): Resolved {
  const { row } = fitted
  const days = daysOf(fitted, published)
  const precision = row.precision ?? days.precision ?? 'day'
  const kind =
    row.kind ??
    (days.from !== null && days.from === days.to ? 'day' : precision === 'day' && days.from === null ? 'day' : 'range')
  return { from: days.from, to: days.to, kind, coming: isComing(fitted), precision }
}

/** الأحد المقبل, غدا, حتى الشهر القادم */
function isComing({ row: { gives }, match }: Fitted): boolean {
  if (match.values.some(({ slot, value }) => slot === 'when' && isComing(value as Fitted))) return true
  if (gives.op === 'days') return gives.from > 0
  if (gives.op === 'calendar' || gives.op === 'stretch') return gives.shift > 0
  return gives.op === 'ahead' || ('which' in gives && gives.which === 'next')
}

function daysOf({ row, match }: Fitted, published: string | null): Days {
  const { gives } = row
  const all = <T>(slot: string) => match.values.filter(v => v.slot === slot).map(v => v.value as T)
  const one = <T>(...slots: string[]) => match.values.find(v => slots.includes(v.slot))?.value as T | undefined
  const months = () => one<Month>('month', 'any-month')
  const yearShifted = (shift: number | undefined) =>
    shift === undefined || published === null ? undefined : Number(published.slice(0, 4)) + shift
  const yearSaid = () => one<number>('year', 'hijri-year') ?? yearShifted('shift' in gives ? gives.shift : undefined)
  const whens = () => all<Fitted>('when').map(when => resolve(when, published))

  switch (gives.op) {
    case 'open':
      return gives.until_report ? { from: null, to: published } : OPEN
    case 'when': {
      const [when] = whens()
      return { from: when!.from, to: when!.to, precision: when!.precision }
    }
    case 'since': {
      const [when] = whens()
      return runOn(when!, published)
    }
    case 'until': {
      const [when] = whens()
      return { from: null, to: when!.to, precision: when!.precision }
    }
    case 'between': {
      const [first, second] = whens()
      const from = first!.from
      return { from, to: from && second!.to && second!.to < from ? null : second!.to, precision: second!.precision }
    }
    case 'date':
      return dateOf(
        one<string>('date'),
        one('dom'),
        months(),
        turned(one('day-month'), one<TimeWord>('weekday')?.value as number | undefined, published),
        yearSaid(),
        gives.which,
        published,
      )
    case 'date-span': {
      const [first, last] = all<number>('dom')
      const { to } = dateOf(undefined, last, months(), undefined, yearSaid(), undefined, published)
      const from = to && dayOfMonth(months()!, yearIn(months()!, to), first!)
      return from && to && from <= to ? { from, to } : OPEN
    }
    case 'month-span': {
      const [first, last] = all<Month>('month')
      const { to } = monthOf(last!, yearSaid(), undefined, undefined, published)
      if (!to) return OPEN
      const year = yearIn(last!, to) - (first!.month > last!.month ? 1 : 0)
      return { from: monthRange(first!, year).from, to }
    }
    case 'month': {
      const stretch = one<TimeWord>('stretch')?.value as Stretch | undefined
      const days = monthOf(months()!, yearSaid(), stretch, gives.which, published)
      return gives.until_report ? runOn(days, published) : days
    }
    case 'year': {
      const year = yearSaid()
      if (year === undefined) return { ...OPEN, precision: 'year' }
      const days = yearOf(year, one('stretch', 'season'))
      return gives.until_report ? runOn(days, published) : days
    }
    default:
      return published === null
        ? { ...OPEN, precision: precisionOf(one('duration', 'the-unit', 'the-units')) }
        : relativeOf(row, published, one, all)
  }
}

function relativeOf(
  { gives }: TimeRow,
  published: string,
  one: <T>(...slots: string[]) => T | undefined,
  all: <T>(slot: string) => readonly T[],
): Days {
  switch (gives.op) {
    case 'days':
      return { from: addDays(published, gives.from), to: addDays(published, gives.to) }
    case 'weekday': {
      const at = weekdayNear(published, one<TimeWord>('weekday')!.value as number, gives.which)
      return { from: at, to: at }
    }
    case 'weekdays': {
      const days = all<TimeWord>('weekday')
      const to = weekdayNear(published, days.at(-1)!.value as number, 'past')
      return { from: gives.which === 'last' ? to : weekdayNear(to, days[0]!.value as number, 'last'), to }
    }
    case 'calendar': {
      const { unit } = one<TimeWord>('the-unit') as { unit: Unit }
      const range = calendarUnit(published, gives.shift, unit)
      return { from: range.from, to: gives.shift === 0 ? published : range.to, precision: precisionOf({ unit }) }
    }
    case 'stretch': {
      const { unit } = one<TimeWord>('the-unit') as { unit: Unit }
      const range = stretchOf(
        calendarUnit(published, gives.shift, unit),
        one<TimeWord>('stretch')!.value as Stretch,
        unit,
      )
      return { ...range, precision: unit === 'year' ? 'month' : 'week' }
    }
    case 'day-of-month': {
      const first = addMonths(`${published.slice(0, 8)}01`, gives.shift)
      const at = dayOfMonth(
        { calendar: 'gregorian', month: Number(first.slice(5, 7)) },
        Number(first.slice(0, 4)),
        one<number>('dom')!,
      )
      return { from: at, to: at }
    }
    case 'in-a-row': {
      const { unit } = one<TimeWord>('the-unit') as { unit: Unit }
      const count = one<number>('ordinal') ?? one<{ min: number }>('n')!.min
      return { from: addUnits(published, 1 - count, unit), to: published, precision: precisionOf({ unit }) }
    }
    case 'ago':
    case 'since-duration': {
      const range = ago(published, one<Duration>('duration')!)
      if (gives.op === 'ago') return range
      // منذ أشهر, منذ سنوات: since when is left open.
      return {
        ...range,
        from: range.from === range.to || range.precision !== 'year' ? range.from : null,
        to: published,
      }
    }
    case 'lately':
      return lately(published, one<TimeWord>('the-unit', 'the-units'), one('n'), one<Duration>('duration'))
    case 'ahead': {
      const word = one<TimeWord>('the-units')
      const said = one<{ min: number }>('n')?.min ?? word?.count ?? null
      const { unit, count } = one<Duration>('duration') ?? { unit: word!.unit!, count: said }
      const far = count ?? { hour: 24, day: 7, week: 4, month: 3, year: 1 }[unit]
      return {
        from: addDays(published, unit === 'hour' ? 0 : 1),
        to: unit === 'hour' ? addDays(published, Math.ceil(far / 24)) : addUnits(published, far, unit),
        // خلال الأشهر المقبلة: some time of the year.
        precision: count === null && unit === 'month' ? 'year' : precisionOf({ unit }),
      }
    }
    default:
      return OPEN
  }
}

// From there up to the report; what begins after it has no end yet.
function runOn({ from, precision }: Days, published: string | null): Days {
  return { from, to: from && published && from > published ? null : published, ...(precision ? { precision } : {}) }
}

function precisionOf(value: { readonly unit?: Unit } | undefined): TimeMention['precision'] {
  return value?.unit === undefined || value.unit === 'hour' ? 'day' : value.unit
}

function weekdayNear(day: string, weekday: number, which: 'past' | 'last' | 'next' | 'nearest'): string {
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (which === 'nearest' && back > 3) return addDays(day, 7 - back)
  if (which === 'next') return addDays(day, (7 - back) % 7 || 7)
  return addDays(day, -(which === 'last' && back === 0 ? 7 : back))
}

// قبل أيام is within the week before; قبل سنوات says no more than that it is long ago.
function ago(published: string, { unit, count }: Duration): Days {
  const precision = precisionOf({ unit })
  if (count !== null) {
    const at = addUnits(published, -count, unit)
    return { from: at, to: at, precision }
  }
  switch (unit) {
    case 'hour':
      return { from: published, to: published, precision }
    case 'day':
      return { from: addDays(published, -7), to: published, precision: 'week' }
    case 'week':
      return { from: addDays(published, -28), to: addDays(published, -7), precision: 'month' }
    case 'month':
      return { from: addMonths(published, -6), to: addMonths(published, -1), precision: 'year' }
    default:
      return { ...OPEN, precision }
  }
}

// The last days: seven of them, the report's included; the last 24 or 48 hours: the report's day and the one before.
function lately(
  published: string,
  unitWord: TimeWord | undefined,
  number: { readonly min: number } | undefined,
  duration: Duration | undefined,
): Days {
  const unit = duration?.unit ?? unitWord!.unit!
  const count = duration ? duration.count : unitWord?.many ? (number?.min ?? null) : (unitWord?.count ?? 1)
  const precision = precisionOf({ unit })
  if (unit === 'hour') {
    const days = count === null || count < 12 ? 0 : count <= 48 ? 1 : Math.ceil(count / 24)
    return { from: addDays(published, -days), to: published, precision }
  }
  if (count === null && unit === 'year') return { ...OPEN, precision }
  const from =
    count === null
      ? { day: addDays(published, -6), week: addDays(published, -28), month: addMonths(published, -3) }[
          unit as 'day' | 'week' | 'month'
        ]
      : addUnits(published, -count, unit)
  // اليومين الماضيين: the two days that are over, not the report's own.
  if (unit === 'day' && count === 2) return { from, to: addDays(published, -1), precision }
  return { from, to: published, precision: count === null && unit === 'day' ? 'week' : precision }
}
