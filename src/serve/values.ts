import type { ClaimType, DayRange, Figure } from '../record/index.ts'
import { isolate } from './direction.ts'
import { type Html, html, join } from './html.ts'
import { type Known, outletName } from './known.ts'
import type { Words } from './words/index.ts'

/** A range of days in long form, months by their Levantine names in Arabic: `7–8 آب 2016`. */
export function days(words: Words, range: DayRange | null): Html {
  if (!range) return html`<span class="open">${words.unknownDate}</span>`
  const [from, to] = [new Date(`${range.from}T00:00:00Z`), new Date(`${range.to}T00:00:00Z`)]
  // Odd days are shown as they stand: the page must not fail on one row.
  const odd = Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()) || from > to
  const format = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' })
  const text = odd ? `${range.from}–${range.to}` : format.formatRange(from, to)
  return html`<time datetime="${range.from}"><bdi>${text.replace(/(\d)\s–\s(\d)/, '$1–$2')}</bdi></time>`
}

export function day(words: Words, text: string | null): Html {
  return days(words, text === null ? null : { from: text, to: text })
}

/** Bounds as people write them. Where no account gives any, that is said; it is never shown as zero. */
export function figure(words: Words, bounds: Figure | null): Html {
  if (!bounds) return html`<span class="open">${words.notSaid}</span>`
  const { min, max } = bounds
  if (min === null && max === null) return html`<span class="open">${words.numberNotSaid}</span>`
  if (max === null) return html`<bdi class="figure">${words.orMore(number(min!))}</bdi>`
  if (min === null) return html`<bdi class="figure">${words.upTo(number(max))}</bdi>`
  return html`<bdi class="figure" dir="ltr">${min === max ? number(min) : `${number(min)}–${number(max)}`}</bdi>`
}

/** Latin digits, thousands apart, in both languages. */
export function number(n: number): string {
  return n.toLocaleString('en')
}

export function typeNames(words: Words, types: readonly ClaimType[]): string {
  return types.map(type => words.types[type] ?? type).join(words.comma)
}

/** Names, the first `most` of them. */
export function names(words: Words, list: readonly string[], most = list.length): Html {
  const rest = list.length - most
  return html`${join(list.slice(0, most).map(isolate), words.comma)}${rest > 0 && html` <span class="meta">${words.more(rest)}</span>`}`
}

/** A chain of sources, nearest the event first and the outlet last. */
export function chain(list: readonly string[], known: Known): Html {
  return html`<span class="chain">${list.map((name, n) => html`<span>${n === list.length - 1 ? outletName(name, known) : isolate(name)}</span>`)}</span>`
}
