/** A range of days, both ends included, as YYYY-MM-DD. One day has `from === to`. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

const MS_PER_DAY = 86_400_000

// A report names few days, and they are held against each other at each of its claims.
const CACHE_LIMIT = 1000
const numbers = new Map<string, number>()

/** Days since 1970-01-01, proleptic Gregorian. */
export function dayNumber(day: string): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  if (numbers.size > CACHE_LIMIT) numbers.clear()
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY)
  numbers.set(day, number)
  return number
}

export function dayText(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
}

export function addDays(day: string, days: number): string {
  return dayText(dayNumber(day) + days)
}

/** True for a real calendar day written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
    dayText(dayNumber(text)) === text
  )
}
