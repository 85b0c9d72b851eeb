import { isDay } from '../record/index.ts'
import type { Calendar } from './types.ts'

/** The day of a `published` field: a day or an ISO date-time, of which the day as written is taken. Null for all else. */
export function dayOfField(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const day = /^\s*(\d{4}-\d\d-\d\d)(?=$|[T\s])/.exec(asciiDigits(value))?.[1]
  return day !== undefined && isDay(day) ? day : null
}

/** The one day that an address names, as in /2018/03/16/ or 2018-03-16; null where it names none or several. */
export function dayOfAddress(url: string | null): string | null {
  const found = [...(url ?? '').matchAll(/(?<!\d)(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?!\d)/g)]
  const days = new Set(found.map(([, year, , month, day]) => dayFrom(year, month, day)).filter(day => day !== null))
  return days.size === 1 ? [...days][0]! : null
}

/** The day that the first or the last line of a text is, where that line is nothing but a date. */
export function dayOfText(text: string, calendar?: Calendar): string | null {
  const first = /^[^\n]*/.exec(text)![0]
  const last = text.slice(text.lastIndexOf('\n') + 1)
  return dayOfLine(first, calendar) ?? dayOfLine(last, calendar)
}

const TIME = String.raw`(?:,? \d{1,2}:\d\d(?::\d\d)?)?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`)
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`)
const IN_WORDS =
  /^(?:(?<weekday>\p{L}+)[,،]? )?(?<day>\d{1,2}) (?<month>\p{L}[\p{L} ]*?)(?: ?[/(] ?(?<same>\p{L}[\p{L} ]*?)\)?)?,? (?<year>\d{4})\p{L}?$/u

function dayOfLine(line: string, calendar?: Calendar): string | null {
  if (line.length > 60) return null
  const text = asciiDigits(line.normalize('NFC')).trim()
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? []
  if (year !== undefined) return dayFrom(year, month, day)
  const dayFirst = DAY_FIRST.exec(text)
  // 3/4/2018 is the third of April to one reader and the fourth of March to another.
  if (dayFirst)
    return Number(dayFirst[1]) > 12 || dayFirst[1] === dayFirst[3]
      ? dayFrom(dayFirst[4], dayFirst[3], dayFirst[1])
      : null
  const words = IN_WORDS.exec(text)?.groups
  if (!words || !calendar) return null
  const number = calendar.months.get(words.month!)
  if (words.weekday !== undefined && !calendar.weekdays.has(words.weekday)) return null
  if (number === undefined || (words.same !== undefined && calendar.months.get(words.same) !== number)) return null
  return dayFrom(words.year, String(number), words.day)
}

function dayFrom(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) && year >= '1900' && year <= '2100' ? text : null
}

/** Arabic-Indic and extended Arabic-Indic digits as 0 to 9. */
function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 15))
}
