import type { World } from '../lexicon/index.ts'
import type { Incident } from '../record/index.ts'
import type { RiwayaRecord } from '../store/index.ts'
import { accountsTable, type FindClaim } from './accounts.ts'
import { agreement } from './agreement.ts'
import { isolate, note, quoted } from './direction.ts'
import { type Html, html, join } from './html.ts'
import { disputeMark, gradeChip } from './incidents.page.ts'
import { type Known, knownIn, placeName } from './known.ts'
import type { Page } from './layout.ts'
import { reportUrl } from './urls.ts'
import { chain, days, figure, names, typeNames } from './values.ts'
import type { Words } from './words/index.ts'

/** One incident: what is agreed and disputed, figures with their sources, accounts side by side. */
export async function incidentPage(
  words: Words,
  record: RiwayaRecord,
  id: string,
  world?: World,
): Promise<Page | null> {
  const known = knownIn(world, words.lang)
  const incident = await record.incident(id)
  if (!incident) return null
  const reports = new Map((await record.reportsOf(incident)).map(coded => [coded.report.id, coded]))
  const find: FindClaim = ref => {
    const coded = reports.get(ref.report)
    const claim = coded?.claims.find(one => one.id === ref.claim)
    return coded && claim ? { claim, coded } : null
  }
  const w = words.incident
  const title = typeNames(words, incident.types)
  const main = html`<p class="crumbs"><a href="/${words.lang}/">${w.back}</a></p>
${head(words, incident, title, known)}
<div class="pair">
<section class="agreed"><h2>${w.agreed}</h2>${agreed(words, incident, find)}</section>
<section class="against-each-other"><h2>${w.disputed}</h2>${disputed(words, incident)}</section>
</div>
<section><h2>${w.figures}</h2>${figures(words, incident, find)}</section>
<section><h2>${w.accounts} <bdi class="count">${incident.accounts.length}</bdi></h2><p class="lead">${w.accountsLead}</p>${accountsTable(words, incident, find)}</section>
<section><h2>${w.claims} <bdi class="count">${incident.claims.length}</bdi></h2>${claimList(words, incident, find)}</section>
<div class="pair">
<section><h2>${w.grade}</h2><p>${gradeChip(words, incident.grade)} ${words.lang !== 'en' && words.gradeMeanings[incident.grade]}</p><p>${note(incident.reason)}</p></section>
<section><h2>${w.voices} <bdi class="count">${incident.voices.length}</bdi></h2><p class="meta">${w.voicesLead}</p><ol>${incident.voices.map(
    voice =>
      html`<li>${isolate(voice.name)}<ul>${voice.reports.map(report => html`<li><a href="${reportUrl(words, report)}">${isolate(reports.get(report)?.report.title ?? report)}</a></li>`)}</ul></li>`,
  )}</ol></section>
</div>`
  return {
    title: `${title}${incident.place ? ` · ${known.name(incident.place.id) ?? incident.place.name}` : ''}`,
    under: 'incidents',
    main,
  }
}

function head(words: Words, incident: Incident, title: string, known: Known): Html {
  const { place } = incident
  const located = place && place.lat !== null && place.lon !== null
  return html`<div class="head">
<h1>${title} <span class="where">${place ? placeName(place, known) : words.unknownPlace}</span></h1>
<p class="under">${days(words, incident.date)} ${gradeChip(words, incident.grade)} ${disputeMark(words, incident)} <span class="meta">${words.list.reports(incident.reports.length)}${words.comma}${words.list.voices(incident.voices.length)}</span>${located && html` <span class="meta">${words.incident.coordinates} <bdi dir="ltr">${place.lat!.toFixed(4)}, ${place.lon!.toFixed(4)}</bdi>${place.precision && html` (${words.precisions[place.precision]})`}</span>`}</p>
</div>`
}

function agreed(words: Words, incident: Incident, find: FindClaim): Html {
  const w = words.incident
  if (incident.accounts.length < 2) return html`<p>${w.single}</p>`
  const { types, actors, tolls, dates, places } = agreement(incident, ref => find(ref)?.claim ?? null)
  if (types.length + actors.length + tolls.length + dates.length + places.length === 0)
    return html`<p>${w.nothingShared}</p>`
  return html`<dl class="facts">
${types.length > 0 && html`<div><dt>${w.type}</dt><dd>${typeNames(words, types)}</dd></div>`}
${dates.length > 0 && html`<div><dt>${w.date}</dt><dd>${dates.map(date => days(words, date))}</dd></div>`}
${places.length > 0 && html`<div><dt>${w.place}</dt><dd>${names(words, places)}</dd></div>`}
${actors.length > 0 && html`<div><dt>${w.actors}</dt><dd>${names(words, actors)}</dd></div>`}
${tolls.map(toll => html`<div><dt>${words.outcomes[toll.outcome]}</dt><dd>${figure(words, toll)} <span class="meta">${words.victims[toll.who]}</span></dd></div>`)}
</dl>`
}

function disputed(words: Words, incident: Incident): Html {
  const w = words.incident
  if (incident.disputes.length === 0) return html`<p>${w.noDispute}</p>`
  return html`<ul class="disputes">${incident.disputes.map(
    dispute => html`<li><strong>${w.about[dispute.about]}</strong> <span>${note(dispute.text)}</span>
<ol class="sides">${dispute.sides.map(
      (side, n) =>
        html`<li><span class="meta">${w.side(n + 1)}:</span> ${join(
          side.flatMap(at => {
            const account = incident.accounts[at]
            return account ? html`<a href="#account-${at + 1}">${w.account(at + 1)}</a> ${chain(account.chain)}` : []
          }),
          words.comma,
        )}</li>`,
    )}</ol></li>`,
  )}</ul>`
}

function figures(words: Words, incident: Incident, find: FindClaim): Html {
  const w = words.incident
  const lines = incident.accounts.flatMap(account =>
    account.claims.flatMap(ref => {
      const found = find(ref)
      return found ? found.claim.casualties.map(casualty => ({ account, ref, casualty })) : []
    }),
  )
  const ranges = html`<dl class="ranges">${(['killed', 'wounded'] as const).map(
    outcome => html`<div><dt>${words.outcomes[outcome]}</dt><dd>${figure(words, incident[outcome])}</dd></div>`,
  )}</dl>`
  if (lines.length === 0) return html`${ranges}<p class="open">${w.noFigures}</p>`
  return html`${ranges}<p class="lead">${w.figuresLead}</p>
<table class="rows">
<caption class="hidden">${w.figures}</caption>
<thead><tr><th scope="col">${w.outcome}</th><th scope="col">${w.figure}</th><th scope="col">${w.who}</th><th scope="col">${w.saidBy}</th><th scope="col">${w.words}</th></tr></thead>
<tbody>${lines.map(
    ({ account, ref, casualty }) => html`<tr>
<td data-label="${w.outcome}">${words.outcomes[casualty.outcome]}</td>
<td data-label="${w.figure}">${figure(words, casualty)}</td>
<td data-label="${w.who}">${words.victims[casualty.who]}</td>
<td data-label="${w.saidBy}">${chain(account.chain)}</td>
<td data-label="${w.words}"><a href="${reportUrl(words, ref.report, ref.claim)}">${quoted(casualty.evidence.text)}</a></td>
</tr>`,
  )}</tbody>
</table>`
}

function claimList(words: Words, incident: Incident, find: FindClaim): Html {
  return html`<ul class="claim-list">${incident.claims.map(ref => {
    const found = find(ref)
    if (!found)
      return html`<li><a href="${reportUrl(words, ref.report)}">${isolate(ref.report)}</a> <span class="open">${words.incident.gone}</span></li>`
    const { claim, coded } = found
    const span = claim.evidence[0] ?? claim.trigger
    return html`<li>
<p class="meta"><strong>${words.types[claim.type] ?? claim.type}</strong> <span class="chip status-${claim.status}">${words.statuses[claim.status]}</span> ${coded.report.outlet && isolate(coded.report.outlet)} ${days(words, coded.report.published ? { from: coded.report.published, to: coded.report.published } : null)}</p>
<blockquote><a href="${reportUrl(words, ref.report, ref.claim)}">${quoted(coded.report.text.slice(span.start, span.end).trim())}</a></blockquote>
</li>`
  })}</ul>`
}
