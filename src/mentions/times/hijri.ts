import { addDays } from '../../record/index.ts'

const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

interface HijriDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The Umm al-Qura day of a Gregorian one (YYYY-MM-DD). */
export function hijriOf(day: string): HijriDay {
  const part = (type: string) =>
    Number(FORMAT.formatToParts(Date.parse(`${day}T00:00:00Z`)).find(p => p.type === type)?.value)
  return { year: part('year'), month: part('month'), day: part('day') }
}

const known = new Map<string, string>()

/** The Gregorian day (YYYY-MM-DD) of day 1 of a Hijri month in the Umm al-Qura calendar, found by search. */
export function hijriMonthStart(year: number, month: number): string {
  const key = `${year}-${month}`
  const before = known.get(key)
  if (before) return before
  // A Hijri year has 354.367 days; 1 Muharram 1400 fell on 1979-11-20.
  let day = addDays('1979-11-20', Math.round((year - 1400) * 354.367 + (month - 1) * 29.53))
  for (let tries = 0; tries < 12; tries++) {
    const at = hijriOf(day)
    const months = (year - at.year) * 12 + (month - at.month)
    if (months === 0) {
      day = addDays(day, 1 - at.day)
      break
    }
    day = addDays(day, Math.round(months * 29.53) + (months > 0 ? 15 - at.day : -at.day + 15))
  }
  known.set(key, day)
  return day
}
