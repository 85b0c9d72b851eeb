import { FAMILIES, type Family } from '../record/index.ts'
import { type Html, html } from './html.ts'
import { type Asked, isFiltered } from './query.ts'
import type { Words } from './words/index.ts'

/** The form over the list of incidents; conditions beyond the words fold away where the screen is narrow. */
export function filterForm(words: Words, form: Asked, home: string): Html {
  const { filter } = words
  const more = isFiltered({ ...form, q: '' }) || form.order !== ''
  return html`<form class="filter" method="get" action="${home}" role="search" aria-label="${filter.label}">
<label>${filter.text}<input type="search" name="q" value="${form.q}" dir="auto" placeholder="${filter.textHint}"></label>
<div class="buttons"><button type="submit">${filter.submit}</button>${isFiltered(form) && html` <a href="${home}">${filter.clear}</a>`}</div>
<details class="more"${more && html` open`}><summary>${filter.more}</summary><div class="conditions">
<label>${filter.type}<select name="type"><option value="">${filter.allTypes}</option>${Object.entries(FAMILIES).map(
    ([family, types]) =>
      html`<optgroup label="${words.families[family as Family]}">${types.map(type => option(type, words.types[type], form.type))}</optgroup>`,
  )}</select></label>
<label>${filter.place}<input type="text" name="place" value="${form.place}" dir="auto"></label>
<label>${filter.from}<input type="date" name="from" value="${form.from}"></label>
<label>${filter.to}<input type="date" name="to" value="${form.to}"></label>
<label>${filter.grade}<select name="grade"><option value="">${filter.allGrades}</option>${Object.entries(words.grades).map(([grade, word]) => option(grade, word, form.grade))}</select></label>
<label>${filter.order}<select name="order"><option value="">${filter.newest}</option>${option('oldest', filter.oldest, form.order)}</select></label>
</div></details>
</form>`
}

function option(value: string, label: string, chosen: string): Html {
  return html`<option value="${value}"${value === chosen && html` selected`}>${label}</option>`
}
