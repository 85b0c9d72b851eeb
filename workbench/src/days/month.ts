import { addDays, dayNumber, dayText } from '../../../src/record/index.ts'

/** The weeks of a day's month, whole, each beginning on `first` (0 is Sunday). */
export function weeksOf(day: string, first: number): readonly (readonly string[])[] {
  const begins = `${day.slice(0, 8)}01`
  const start = dayNumber(begins) - ((weekday(begins) - first + 7) % 7)
  const end = dayNumber(moved(begins, 1))
  const weeks: string[][] = []
  for (let begin = start; begin < end; begin += 7) weeks.push(Array.from({ length: 7 }, (_, n) => dayText(begin + n)))
  return weeks
}

/** The same day some months on; the month's last where it has no such day. */
export function moved(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Where a key of the keyboard leads from a day; null for other keys. */
export function ledTo(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  day: string,
  { rtl, first }: { readonly rtl: boolean; readonly first: number },
): string | null {
  const into = (weekday(day) - first + 7) % 7
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, rtl ? 1 : -1)
    case 'ArrowRight':
      return addDays(day, rtl ? -1 : 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return addDays(day, -into)
    case 'End':
      return addDays(day, 6 - into)
    case 'PageUp':
      return moved(day, shiftKey ? -12 : -1)
    case 'PageDown':
      return moved(day, shiftKey ? 12 : 1)
    default:
      return null
  }
}

function weekday(day: string): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}
