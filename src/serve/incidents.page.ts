import type { World } from '../lexicon/index.ts'
import type { Claim, ClaimRef, Grade, Incident } from '../record/index.ts'
import type { RiwayaRecord } from '../store/index.ts'
import { filterForm } from './filter.ts'
import { type Html, html } from './html.ts'
import { type Known, knownIn, placeName, placesCalled } from './known.ts'
import type { Page } from './layout.ts'
import { pager } from './pager.ts'
import { partyLine, sidesOf } from './parties.ts'
import { type Asked, filterOf, isFiltered } from './query.ts'
import { incidentUrl, withQuery } from './urls.ts'
import { days, figure, number, typeNames } from './values.ts'
import type { Words } from './words/index.ts'

/** Names of parties shown in a row. */
const SHOWN = 3

/** The list of incidents with its filter. */
export async function incidentsPage(words: Words, record: RiwayaRecord, form: Asked, world?: World): Promise<Page> {
  const known = knownIn(world, words.lang)
  const counts = await record.counts()
  const { items, total } = await record.incidents(filterOf(form, placesCalled(world, form.place)))
  const find = await claimsOf(record, items)
  const { list } = words
  const home = `/${words.lang}/`
  const turn = pager(words, form.page, total, page => withQuery(home, { ...form, page: page > 1 ? page : undefined }))
  const main = html`<div class="head">
<h1>${list.title}</h1>
<p class="lead">${list.lead}</p>
<dl class="counts" aria-label="${list.counts}">${(['incidents', 'reports', 'claims'] as const).map(
    name => html`<div><dt>${list.countOf[name]}</dt><dd><bdi>${number(counts[name])}</bdi></dd></div>`,
  )}</dl>
</div>
${counts.incidents > 0 && filterForm(words, form, home)}
${items.length > 0 ? html`${turn}${table(words, items, find, known)}${turn}${legend(words)}` : nothing(words, form, home)}`
  return { title: list.title, under: 'incidents', main }
}

function nothing(words: Words, form: Asked, home: string): Html {
  const { list } = words
  return isFiltered(form) || form.page > 1
    ? html`<div class="empty"><p><strong>${list.none}</strong></p><p>${list.noneRemedy} <a href="${home}">${list.clear}</a>.</p></div>`
    : html`<div class="empty"><p><strong>${list.empty}</strong></p><p>${list.emptyRemedy}</p><pre dir="ltr"><code>riwaya run PATH</code></pre></div>`
}

type FindOne = (ref: ClaimRef) => Claim | null

/** The claims of the incidents of one page. */
async function claimsOf(record: RiwayaRecord, items: readonly Incident[]): Promise<FindOne> {
  const claims = new Map<string, Map<string, Claim>>()
  for (const item of items) {
    if (item.reports.every(id => claims.has(id))) continue
    for (const { report, claims: list } of await record.reportsOf(item))
      claims.set(report.id, new Map(list.map(claim => [claim.id, claim])))
  }
  return ref => claims.get(ref.report)?.get(ref.claim) ?? null
}

function legend(words: Words): Html {
  return html`<details class="legend"><summary>${words.list.grades}</summary><dl class="facts">${(
    Object.keys(words.grades) as Grade[]
  ).map(
    grade => html`<div><dt>${gradeChip(words, grade)}</dt><dd>${words.gradeMeanings[grade]}</dd></div>`,
  )}</dl></details>`
}

function table(words: Words, items: readonly Incident[], find: FindOne, known: Known): Html {
  const { list, outcomes } = words
  return html`<table class="rows">
<caption class="hidden">${list.caption}</caption>
<thead><tr><th scope="col">${list.date}</th><th scope="col">${list.incident}</th><th scope="col" class="number">${outcomes.killed}</th><th scope="col" class="number">${outcomes.wounded}</th><th scope="col">${list.parties}</th><th scope="col">${list.told}</th><th scope="col">${list.grade}</th></tr></thead>
<tbody>${items.map(item => row(words, item, find, known))}</tbody>
</table>`
}

function row(words: Words, item: Incident, find: FindOne, known: Known): Html {
  const { list, outcomes } = words
  return html`<tr>
<td class="when" data-label="${list.date}">${days(words, item.date)}</td>
<td class="what"><a href="${incidentUrl(words, item.id)}"><strong>${typeNames(words, item.types)}</strong> <span class="where">${item.place ? placeName(item.place, known) : words.unknownPlace}</span></a></td>
<td class="number${item.killed === null && ' none'}" data-label="${outcomes.killed}">${figure(words, item.killed)}</td>
<td class="number${item.wounded === null && ' none'}" data-label="${outcomes.wounded}">${figure(words, item.wounded)}</td>
<td data-label="${list.parties}">${parties(words, item, find, known)}</td>
<td data-label="${list.told}"><span class="whole">${list.reports(item.reports.length)}</span>${words.comma}<span class="whole">${list.voices(item.voices.length)}</span></td>
<td data-label="${list.grade}">${gradeChip(words, item.grade)}${disputeMark(words, item)}</td>
</tr>`
}

/** What the accounts dispute, in a word each. */
export function disputeMark(words: Words, { disputes }: Incident): Html | false {
  const about = [...new Set(disputes.map(dispute => words.incident.about[dispute.about]))]
  return about.length > 0 && html` <span class="dispute">${words.list.disputed}: ${about.join(words.comma)}</span>`
}

function parties(words: Words, incident: Incident, find: FindOne, known: Known): Html {
  const { actors, targets } = sidesOf(incident, find, known)
  if (actors.length === 0 && targets.length === 0) return html`<span class="open">${words.notSaid}</span>`
  return html`${actors.length > 0 && html`<div>${partyLine(words, actors, SHOWN)}</div>`}${targets.length > 0 && html`<div><span class="against">${words.list.against}</span> ${partyLine(words, targets, SHOWN)}</div>`}`
}

export function gradeChip(words: Words, grade: Grade): Html {
  return html`<span class="chip grade-${grade}">${words.grades[grade] ?? grade}</span>`
}
