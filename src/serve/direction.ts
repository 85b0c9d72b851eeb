import { type Html, html } from './html.ts'

const ARABIC = /\p{Script=Arabic}/gu
const OTHER = /(?!\p{Script=Arabic})\p{L}/gu

/** Direction by the letters that prevail, so that a text that begins with a foreign name still reads its own way. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const arabic = text.match(ARABIC)?.length ?? 0
  return arabic > 0 && arabic >= (text.match(OTHER)?.length ?? 0) ? 'rtl' : 'ltr'
}

/** Foreign words in a line of the page, isolated: they never reorder what stands beside them. */
export function isolate(text: string): Html {
  return directionOf(text) === 'rtl'
    ? html`<bdi lang="ar" dir="rtl">${text}</bdi>`
    : html`<bdi lang="" dir="ltr">${text}</bdi>`
}

/** Words of a report, set in its own face. */
export function quoted(text: string): Html {
  return directionOf(text) === 'rtl'
    ? html`<bdi class="quote" lang="ar" dir="rtl">${text}</bdi>`
    : html`<bdi class="quote" lang="" dir="ltr">${text}</bdi>`
}

/** Arabic letters with what stands between them, and the bracket that closes one opened among them. */
const ARABIC_RUN = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\p{P}\p{N}\s]*\p{Script=Arabic})?/gu

/** A note of the program itself, in English whatever the page's language; names in Arabic within it keep their own direction. */
export function note(text: string): Html {
  const parts: Html[] = []
  let done = 0
  for (const { 0: run, index } of text.matchAll(ARABIC_RUN)) {
    const closes = run.lastIndexOf('(') > run.lastIndexOf(')') && text[index + run.length] === ')'
    const end = index + run.length + (closes ? 1 : 0)
    parts.push(html`${text.slice(done, index)}${isolate(text.slice(index, end))}`)
    done = end
  }
  return html`<bdi class="note" lang="en" dir="ltr">${parts}${text.slice(done)}</bdi>`
}
