import type { DayRange, Figure } from '../../../src/record/index.ts'
import { lang } from '../state/address.ts'
import { locale } from '../state/choices.ts'
import { words } from '../state/words.ts'

/** A number with thousands apart, in the chosen digits. */
export function number(n: number): string {
  return n.toLocaleString(locale.value)
}

export function Num({ n }: { n: number }) {
  return <bdi class="figure">{number(n)}</bdi>
}

const FORMATS = new Map<string, Intl.DateTimeFormat>()

function dayFormat(): Intl.DateTimeFormat {
  const made = FORMATS.get(locale.value)
  if (made) return made
  const long = lang.value === 'ar'
  const style = { day: 'numeric', month: long ? 'long' : 'short', year: 'numeric', timeZone: 'UTC' } as const
  FORMATS.set(locale.value, new Intl.DateTimeFormat(locale.value, style))
  return FORMATS.get(locale.value)!
}

/** A range of days in words: `7–8 Aug 2016`, `٧–٨ آب ٢٠١٦`. */
export function daysText({ from, to }: DayRange): string {
  const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)]
  // Odd days are shown as they stand: the page must not fail on one row.
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime()) || first > last) return `${from}–${to}`
  return dayFormat()
    .formatRange(first, last)
    .replace(/(\p{Nd})\s–\s(\p{Nd})/u, '$1–$2')
}

export function Days({ range }: { range: DayRange | null }) {
  if (!range) return <span class="open">{words.value.unknownDate}</span>
  return (
    <time dateTime={range.from}>
      <bdi>{daysText(range)}</bdi>
    </time>
  )
}

export function Day({ day }: { day: string | null }) {
  return <Days range={day === null ? null : { from: day, to: day }} />
}

/** Bounds as people write them. Where no account gives any, that is said; it is never shown as zero. */
export function Bounds({ figure }: { figure: Figure | null }) {
  const w = words.value
  if (!figure) return <span class="open">{w.notSaid}</span>
  const { min, max } = figure
  if (min === null && max === null) return <span class="open">{w.numberNotSaid}</span>
  if (max === null) return <bdi class="figure">{w.orMore(number(min!))}</bdi>
  if (min === null) return <bdi class="figure">{w.upTo(number(max))}</bdi>
  return <bdi class="figure">{min === max ? number(min) : w.between(number(min), number(max))}</bdi>
}
