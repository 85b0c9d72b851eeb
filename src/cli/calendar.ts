import type { Lexicon } from '../lexicon/index.ts'
import type { Calendar } from '../read/index.ts'

interface Month {
  readonly calendar: string
  readonly month: number
  readonly names: readonly string[]
}

interface TimeWords {
  readonly class: string
  readonly words: readonly string[]
}

/** Names of months and weekdays as the lexicon lists them, for finding the day of publication at the head of a text. */
export function calendar(lexicon: Lexicon): Calendar {
  const all = (lexicon.data('arabic/times/months.yaml') ?? []) as readonly Month[]
  const months = all.filter(month => month.calendar === 'gregorian')
  const words = (lexicon.data('arabic/times/words.yaml') ?? []) as readonly TimeWords[]
  const weekdays = words.filter(({ class: kind }) => kind === 'weekday')
  return {
    months: new Map(months.flatMap(({ month, names }) => names.map(name => [name, month] as const))),
    weekdays: new Set(weekdays.flatMap(({ words: names }) => names)),
  }
}
