import type { World } from '../lexicon/index.ts'
import type { RiwayaRecord } from '../store/index.ts'
import { isolate } from './direction.ts'
import { html } from './html.ts'
import { knownIn, outletName } from './known.ts'
import type { Page } from './layout.ts'
import { pager } from './pager.ts'
import { type Asked, PAGE } from './query.ts'
import { reportUrl, withQuery } from './urls.ts'
import { day, number } from './values.ts'
import type { Words } from './words/index.ts'

/** The list of reports with its search box. */
export async function reportsPage(
  words: Words,
  record: RiwayaRecord,
  { q, page }: Asked,
  world?: World,
): Promise<Page> {
  const known = knownIn(world, words.lang)
  const { items, total } = await record.search(q, { offset: (page - 1) * PAGE, limit: PAGE })
  const { reports, filter } = words
  const home = `/${words.lang}/reports`
  const turn = pager(words, page, total, to => withQuery(home, { q, page: to > 1 ? to : undefined }))
  const table = html`<table class="rows">
<caption class="hidden">${reports.caption}</caption>
<thead><tr><th scope="col">${reports.date}</th><th scope="col">${reports.report}</th><th scope="col">${reports.outlet}</th><th scope="col" class="number">${reports.claims}</th></tr></thead>
<tbody>${items.map(
    item => html`<tr>
<td class="when" data-label="${reports.date}">${day(words, item.published)}</td>
<td class="what"><a href="${reportUrl(words, item.id)}">${item.title ? isolate(item.title) : html`${words.untitled} <bdi>${item.id}</bdi>`}</a></td>
<td data-label="${reports.outlet}">${item.outlet ? outletName(item.outlet, known) : html`<span class="open">${words.unknown}</span>`}</td>
<td class="number" data-label="${reports.claims}"><bdi class="figure">${number(item.claims)}</bdi></td>
</tr>`,
  )}</tbody>
</table>`
  const main = html`<div class="head"><h1>${reports.title}</h1><p class="lead">${reports.lead}</p></div>
<form class="filter" method="get" action="${home}" role="search" aria-label="${filter.label}">
<label>${filter.text}<input type="search" name="q" value="${q}" dir="auto" placeholder="${filter.textHint}"></label>
<div class="buttons"><button type="submit">${filter.submit}</button>${q !== '' && html` <a href="${home}">${filter.clear}</a>`}</div>
</form>
${items.length > 0 ? html`${turn}${table}${turn}` : html`<div class="empty"><p><strong>${q ? reports.none : reports.empty}</strong></p>${q !== '' && html`<p>${reports.noneRemedy} <a href="${home}">${words.list.clear}</a>.</p>`}</div>`}`
  return { title: reports.title, under: 'reports', main }
}
