import type { RiwayaRecord } from '../store/index.ts'
import { isolate, note } from './direction.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'
import type { Words } from './words/index.ts'

/** What the last run could not use. */
export async function problemsPage(words: Words, record: RiwayaRecord): Promise<Page> {
  const list = await record.problems()
  const { problems } = words
  const table = html`<table class="rows">
<caption class="hidden">${problems.title}</caption>
<thead><tr><th scope="col">${problems.level}</th><th scope="col">${problems.where}</th><th scope="col">${problems.what}</th><th scope="col">${problems.remedy}</th></tr></thead>
<tbody>${list.map(
    problem => html`<tr>
<td data-label="${problems.level}"><span class="chip problem-${problem.level}">${problems.levels[problem.level]}</span></td>
<td data-label="${problems.where}"><code>${isolate(problem.where)}</code></td>
<td data-label="${problems.what}">${note(problem.what)}</td>
<td data-label="${problems.remedy}">${note(problem.remedy)}</td>
</tr>`,
  )}</tbody>
</table>`
  const main = html`<div class="head"><h1>${problems.title}</h1><p class="lead">${problems.lead}</p></div>
${list.length > 0 ? table : html`<div class="empty"><p>${problems.none}</p></div>`}`
  return { title: problems.title, under: 'problems', main }
}
