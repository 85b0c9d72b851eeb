import { addDays, type DayRange } from '../../record/index.ts'
import { dayOfMonth, gregorian, type Month, monthRange, stretchOf, weekdayOf, yearIn } from './calendar.ts'
import type { TimeMention } from './types.ts'
import type { Stretch, TimeWord } from './vocabulary.ts'

export type Days = {
  readonly from: string | null
  readonly to: string | null
  readonly precision?: TimeMention['precision']
}

export const OPEN: Days = { from: null, to: null }

// A date without a year in the month after the report is taken for a coming one; any later, for one of the year before.
const COMING_DAYS = 30

type DayAndMonth = { readonly day: number; readonly month: Month }

/** الخميس 02/03: where only the month before the day is that weekday, the two are turned. */
export function turned(
  pair: DayAndMonth | undefined,
  weekday: number | undefined,
  published: string | null,
): DayAndMonth | undefined {
  if (!pair || weekday === undefined || pair.day > 12) return pair
  const other = { day: pair.month.month, month: { ...pair.month, month: pair.day } }
  const isOn = (read: DayAndMonth): boolean => {
    const { from } = dateOf(undefined, undefined, undefined, read, undefined, undefined, published)
    return from !== null && weekdayOf(from) === weekday
  }
  return !isOn(pair) && isOn(other) ? other : pair
}

export function dateOf(
  whole: string | undefined,
  dom: number | undefined,
  month: Month | undefined,
  pair: DayAndMonth | undefined,
  year: number | undefined,
  which: 'past' | 'next' | undefined,
  published: string | null,
): Days {
  const same = (day: string | null): Days => ({ from: day, to: day })
  if (whole) return same(whole)
  const [wanted, day] = pair ? [pair.month, pair.day] : [month!, dom!]
  // A Gregorian month with a Hijri year, or the other way round, is a slip that nobody can set right.
  if (year !== undefined)
    return same(year < 1700 === (wanted.calendar === 'hijri') ? dayOfMonth(wanted, year, day) : null)
  if (published === null) return OPEN
  const now = yearIn(wanted, published)
  const limit = which === 'past' ? published : which === 'next' ? '9999-12-31' : addDays(published, COMING_DAYS)
  const years = which === 'next' ? [now, now + 1] : [now + 1, now, now - 1, now - 2, now - 3, now - 4]
  for (const candidate of years) {
    const at = dayOfMonth(wanted, candidate, day)
    if (at && at <= limit && !(which === 'next' && at < published)) return same(at)
  }
  return OPEN
}

export function monthOf(
  month: Month,
  year: number | undefined,
  stretch: Stretch | undefined,
  which: 'past' | 'next' | undefined,
  published: string | null,
): Days {
  const part = (range: DayRange): Days =>
    stretch ? { ...stretchOf(range, stretch, 'month'), precision: 'week' } : { ...range, precision: 'month' }
  if (year !== undefined)
    return year < 1700 === (month.calendar === 'hijri')
      ? part(monthRange(month, year))
      : { ...OPEN, precision: 'month' }
  if (published === null) return { ...OPEN, precision: stretch ? 'week' : 'month' }
  const now = yearIn(month, published)
  const years = which === 'next' ? [now, now + 1] : [now, now - 1]
  for (const candidate of years) {
    const range = monthRange(month, candidate)
    const days = part(range)
    if (which === 'next' ? range.from > published : which === 'past' ? range.to < published : days.from! <= published)
      return days
  }
  return { ...OPEN, precision: 'month' }
}

export function yearOf(year: number, part: TimeWord | undefined): Days {
  const range = { from: gregorian(year, 1, 1), to: gregorian(year, 12, 31) }
  if (!part) return { ...range, precision: 'year' }
  if (!part.months) return { ...stretchOf(range, part.value as Stretch, 'year'), precision: 'month' }
  const [first, last] = part.months
  const to = monthRange({ calendar: 'gregorian', month: last }, first > last ? year + 1 : year).to
  // صيف 2014 is open by months.
  return { from: gregorian(year, first, 1), to, precision: 'year' }
}
