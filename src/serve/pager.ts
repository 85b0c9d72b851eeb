import { type Html, html } from './html.ts'
import { PAGE } from './query.ts'
import { number } from './values.ts'
import type { Words } from './words/index.ts'

/** "51–100 of 240" with links to the pages beside; `to` gives the address of a page. */
export function pager(words: Words, page: number, total: number, to: (page: number) => string): Html | null {
  if (total === 0) return null
  const first = (page - 1) * PAGE + 1
  const last = Math.min(page * PAGE, total)
  const range = first > total ? number(total) : words.list.shown(number(first), number(last), number(total))
  return html`<nav class="pager" aria-label="${words.list.pages}">
${page > 1 && html`<a rel="prev" href="${to(page - 1)}">${words.list.newer}</a>`}
<bdi>${range}</bdi>
${last < total && html`<a rel="next" href="${to(page + 1)}">${words.list.older}</a>`}
</nav>`
}
