import { addDays, type DayRange, dayNumber, isDay } from '../../record/index.ts'
import { hijriMonthStart, hijriOf } from './hijri.ts'
import type { Stretch, Unit } from './vocabulary.ts'

export interface Month {
  readonly calendar: 'gregorian' | 'hijri'
  readonly month: number
}

const pad = (number: number, length = 2) => String(number).padStart(length, '0')
export const gregorian = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`

/** First and last day of a month of either calendar. */
export function monthRange({ calendar, month }: Month, year: number): DayRange {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  if (calendar === 'hijri')
    return { from: hijriMonthStart(year, month), to: addDays(hijriMonthStart(nextYear, nextMonth), -1) }
  return { from: gregorian(year, month, 1), to: addDays(gregorian(nextYear, nextMonth, 1), -1) }
}

/** A day of a month, or null where that month has no such day. */
export function dayOfMonth(month: Month, year: number, day: number): string | null {
  const { from, to } = monthRange(month, year)
  const found = addDays(from, day - 1)
  return day >= 1 && found <= to && isDay(found) ? found : null
}

/** The year, in the month's own calendar, in which a day falls. */
export function yearIn(month: Month, day: string): number {
  return month.calendar === 'hijri' ? hijriOf(day).year : Number(day.slice(0, 4))
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The same day some months away; the last of a shorter month. */
export function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(index / 12)
  const month = (((index % 12) + 12) % 12) + 1
  const wanted = gregorian(year, month, Number(day.slice(8)))
  return isDay(wanted) ? wanted : monthRange({ calendar: 'gregorian', month }, year).to
}

export function addUnits(day: string, count: number, unit: Unit): string {
  switch (unit) {
    case 'hour':
      return addDays(day, Math.sign(count) * Math.floor(Math.abs(count) / 24))
    case 'day':
      return addDays(day, Math.round(count))
    case 'week':
      return addDays(day, Math.round(count * 7))
    case 'month':
      return addDays(addMonths(day, Math.trunc(count)), Math.round((count % 1) * 30))
    default:
      return addMonths(day, Math.round(count * 12))
  }
}

/** The calendar day, week (Sunday to Saturday, as the press of the region counts), month or year some units away from a day. */
export function calendarUnit(day: string, shift: number, unit: Unit): DayRange {
  switch (unit) {
    case 'week': {
      const from = addDays(day, -(weekdayOf(day) % 7) + shift * 7)
      return { from, to: addDays(from, 6) }
    }
    case 'month': {
      const first = addMonths(`${day.slice(0, 8)}01`, shift)
      return monthRange({ calendar: 'gregorian', month: Number(first.slice(5, 7)) }, Number(first.slice(0, 4)))
    }
    case 'year': {
      const year = Number(day.slice(0, 4)) + shift
      return { from: gregorian(year, 1, 1), to: gregorian(year, 12, 31) }
    }
    default: {
      const at = addDays(day, shift)
      return { from: at, to: at }
    }
  }
}

/** The beginning, middle or end of a week, month or year. Of a month: days 1–10, 11–20, 21 to its end. */
export function stretchOf(range: DayRange, stretch: Stretch, unit: Unit): DayRange {
  const { from, to } = range
  if (unit === 'year') {
    const [first, last] = { first: [0, 1], middle: [5, 7], last: [11, 12] }[stretch] as [number, number]
    return { from: addMonths(from, first), to: addDays(addMonths(from, last), -1) }
  }
  const [start, length] =
    unit === 'week'
      ? ({ first: [0, 2], middle: [2, 2], last: [4, 3] }[stretch] as [number, number])
      : ({ first: [0, 10], middle: [10, 10], last: [20, 31] }[stretch] as [number, number])
  const last = addDays(from, start + length - 1)
  return { from: addDays(from, start), to: last < to ? last : to }
}
