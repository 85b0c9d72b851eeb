import { isDay } from '../../../src/record/index.ts'

/** Locales by whose months a typed day is read, whatever the page's language: آب, أغسطس, أوت, غشت, August. */
const LOCALES = ['en-GB', 'en-US', 'ar-SY', 'ar-EG', 'ar-DZ', 'ar-MA', 'ar-TN'] as const

const YEAR_FIRST = /^(\d{4})[\s/.-]+(\d{1,2})[\s/.-]+(\d{1,2})$/
const DAY_FIRST = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})$/
const DAY_MONTH = /^(\d{1,2})[\s/.-]+(\D+?)[\s/.-]+(\d{4})$/
const MONTH_DAY = /^(\D+?)[\s.]+(\d{1,2})[\s,،]+(\d{4})$/

/**
 * The day that somebody typed, as YYYY-MM-DD; null where it is none. Takes `2018-03-02`, `2/3/2018` (day first) and a month
 * by its name in English or Arabic, in Latin or Arabic digits.
 */
export function dayTyped(typed: string): string | null {
  const text = plain(typed)
  const [year, month, day] =
    ordered(YEAR_FIRST.exec(text), 1, 2, 3) ??
    ordered(DAY_FIRST.exec(text), 3, 2, 1) ??
    ordered(DAY_MONTH.exec(text), 3, 2, 1) ??
    ordered(MONTH_DAY.exec(text), 3, 1, 2) ??
    []
  const number = /^\d+$/.test(month ?? '') ? Number(month) : months().get(plain(month ?? ''))
  if (number === undefined) return null
  const iso = `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

/** A day as the page writes days. */
export function dayShown(day: string, locale: string): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, style).format(new Date(`${day}T00:00:00Z`))
}

function ordered(found: RegExpExecArray | null, ...parts: readonly number[]): readonly string[] | null {
  return found && parts.map(part => found[part]!)
}

/** Latin digits, one kind of space, no marks, no signs of direction, small letters. */
function plain(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 15))
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

let known: ReadonlyMap<string, number> | undefined

function months(): ReadonlyMap<string, number> {
  known ??= new Map(
    LOCALES.flatMap(locale =>
      (['long', 'short'] as const).flatMap(month => {
        const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
        return Array.from(
          { length: 12 },
          (_, n) => [plain(format.format(new Date(Date.UTC(2001, n, 1)))), n + 1] as const,
        )
      }),
    ),
  )
  return known
}
