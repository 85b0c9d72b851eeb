import type { World } from '../lexicon/index.ts'
import { type Claim, type ClaimRef, type Incident, OUTCOMES } from '../record/index.ts'
import type { RiwayaRecord } from '../store/index.ts'
import { accountsTable, type FindClaim } from './accounts.ts'
import { agreement } from './agreement.ts'
import { directionOf, isolate, quoted } from './direction.ts'
import { disputeList } from './disputes.ts'
import { type Html, html } from './html.ts'
import { disputeMark, gradeChip } from './incidents.page.ts'
import { type Known, knownIn, outletName, placeName } from './known.ts'
import type { Page } from './layout.ts'
import { runs, wholeWords } from './marks.ts'
import { type Party, partiesOf, partyLine, sidesOf } from './parties.ts'
import { reasonOf } from './reasons.ts'
import { reportUrl } from './urls.ts'
import { chain, day, days, figure, names, typeNames } from './values.ts'
import type { Words } from './words/index.ts'

/** Words for one party that stand beside its name. */
const MOST_SAID = 4
/** Parties that are not known, on one line. */
const MOST_OTHER = 8

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
  const findClaim = (ref: ClaimRef) => find(ref)?.claim ?? null
  const w = words.incident
  const title = typeNames(words, incident.types)
  const main = html`<p class="crumbs"><a href="/${words.lang}/">${w.back}</a></p>
${head(words, incident, title, findClaim, known)}
${
  incident.accounts.length < 2 && incident.disputes.length === 0
    ? html`<p class="lead">${w.single}</p>`
    : html`<div class="pair">
<section class="agreed"><h2>${w.agreed}</h2>${agreed(words, incident, findClaim, known)}</section>
<section class="against-each-other"><h2>${w.disputed}</h2>${incident.disputes.length === 0 ? html`<p>${w.noDispute}</p>` : disputeList(words, incident, findClaim, known)}</section>
</div>`
}
<section><h2>${w.figures}</h2>${figures(words, incident, find, known)}</section>
<section>${
    incident.accounts.length === 1
      ? html`<h2>${w.oneAccount}</h2><p class="lead">${w.oneAccountLead}</p>`
      : html`<h2>${w.accounts} <bdi class="count">${incident.accounts.length}</bdi></h2><p class="lead">${w.accountsLead}</p>`
  }${accountsTable(words, incident, find, known)}</section>
<section><h2>${w.claims} <bdi class="count">${incident.claims.length}</bdi></h2>${claimList(words, incident, find, known)}</section>
<div class="pair">
<section><h2>${w.grade}</h2><p>${gradeChip(words, incident.grade)} ${reasonOf(words, incident)}</p></section>
<section><h2>${w.voices} <bdi class="count">${incident.voices.length}</bdi></h2><p class="meta">${w.voicesLead}</p><ol>${incident.voices.map(
    voice =>
      html`<li>${outletName(voice.name, known)}<ul>${voice.reports.map(report => html`<li><a href="${reportUrl(words, report)}">${isolate(reports.get(report)?.report.title ?? report)}</a></li>`)}</ul></li>`,
  )}</ol></section>
</div>`
  return {
    title: `${title}${incident.place ? ` · ${known.name(incident.place.id) ?? incident.place.name}` : ''}`,
    under: 'incidents',
    main,
  }
}

type FindOne = (ref: ClaimRef) => Claim | null

function head(words: Words, incident: Incident, title: string, find: FindOne, known: Known): Html {
  const { place } = incident
  const { actors, targets } = sidesOf(incident, find, known)
  const located = place && place.lat !== null && place.lon !== null
  return html`<div class="head">
<h1>${title} <span class="where">${place ? placeName(place, known) : words.unknownPlace}</span></h1>
<p class="under">${days(words, incident.date)} ${gradeChip(words, incident.grade)} ${disputeMark(words, incident)} <span class="meta">${words.list.reports(incident.reports.length)}${words.comma}${words.list.voices(incident.voices.length)}</span>${located && html` <span class="meta">${words.incident.coordinates} <bdi dir="ltr">${place.lat!.toFixed(4)}, ${place.lon!.toFixed(4)}</bdi>${place.precision && html` (${words.precisions[place.precision]})`}</span>`}</p>
${
  actors.length + targets.length > 0 &&
  html`<dl class="facts">${partyFact(words, words.incident.actors, actors)}${partyFact(words, words.incident.targets, targets)}</dl>`
}
</div>`
}

/** Known parties by their usual names, each with the words of the reports for it; then those that are not known. */
function partyFact(words: Words, label: string, parties: readonly Party[]): Html | false {
  if (parties.length === 0) return false
  const said = (texts: readonly string[]) =>
    texts.length > 0 && html` <span class="meta">${words.incident.alsoSaid}: ${names(words, texts, MOST_SAID)}</span>`
  const other = parties.filter(party => !party.known)
  return html`<div><dt>${label}</dt><dd><ul class="plain">${parties
    .filter(party => party.known)
    .map(party => html`<li>${isolate(party.name)}${said(party.said)}</li>`)}${
    other.length > 0 && html`<li>${partyLine(words, other, MOST_OTHER)}</li>`
  }</ul></dd></div>`
}

function agreed(words: Words, incident: Incident, find: FindOne, known: Known): Html {
  const w = words.incident
  if (incident.accounts.length < 2) return html`<p>${w.single}</p>`
  const { types, actors, tolls, dates, places } = agreement(incident, find)
  if (types.length + actors.length + tolls.length + dates.length + places.length === 0)
    return html`<p>${w.nothingShared}</p>`
  return html`<dl class="facts">
${types.length > 0 && html`<div><dt>${w.type}</dt><dd>${typeNames(words, types)}</dd></div>`}
${dates.length > 0 && html`<div><dt>${w.date}</dt><dd>${dates.map(date => days(words, date))}</dd></div>`}
${places.length > 0 && html`<div><dt>${w.place}</dt><dd>${names(words, places)}</dd></div>`}
${actors.length > 0 && html`<div><dt>${w.actors}</dt><dd>${partyLine(words, partiesOf(actors, known))}</dd></div>`}
${tolls.map(toll => html`<div><dt>${words.outcomes[toll.outcome]}</dt><dd>${figure(words, toll)} <span class="meta">${words.victims[toll.who]}</span></dd></div>`)}
</dl>`
}

function figures(words: Words, incident: Incident, find: FindClaim, known: Known): Html {
  const w = words.incident
  const lines = incident.accounts
    .flatMap(account =>
      account.claims.flatMap(ref => {
        const found = find(ref)
        return found ? found.claim.casualties.map(casualty => ({ account, ref, casualty })) : []
      }),
    )
    .sort((a, b) => OUTCOMES.indexOf(a.casualty.outcome) - OUTCOMES.indexOf(b.casualty.outcome))
  if (lines.length === 0 && !incident.killed && !incident.wounded) return html`<p class="open">${w.noFigures}</p>`
  const ranges = html`<dl class="ranges">${(['killed', 'wounded'] as const).map(
    outcome => html`<div><dt>${words.outcomes[outcome]}</dt><dd>${figure(words, incident[outcome])}</dd></div>`,
  )}</dl>`
  if (lines.length === 0) return html`${ranges}<p class="open">${w.noFigures}</p>`
  return html`${ranges}<p class="lead">${w.figuresLead}</p>
<table class="rows">
<caption class="hidden">${w.figures}</caption>
<thead><tr><th scope="col">${w.outcome}</th><th scope="col">${w.figure}</th><th scope="col">${w.saidBy}</th><th scope="col">${w.words}</th></tr></thead>
<tbody>${lines.map(
    ({ account, ref, casualty }) => html`<tr>
<td data-label="${w.outcome}">${words.outcomes[casualty.outcome]}</td>
<td data-label="${w.figure}">${figure(words, casualty)} <span class="meta">${words.victims[casualty.who]}</span></td>
<td data-label="${w.saidBy}">${chain(account.chain, known)}</td>
<td data-label="${w.words}"><a href="${reportUrl(words, ref.report, ref.claim)}">${quoted(casualty.evidence.text)}</a></td>
</tr>`,
  )}</tbody>
</table>`
}

function claimList(words: Words, incident: Incident, find: FindClaim, known: Known): Html {
  return html`<ul class="claim-list">${incident.claims.map(ref => {
    const found = find(ref)
    if (!found)
      return html`<li><a href="${reportUrl(words, ref.report)}">${isolate(ref.report)}</a> <span class="open">${words.incident.gone}</span></li>`
    const { claim, coded } = found
    return html`<li>
<p class="meta"><strong>${words.types[claim.type] ?? claim.type}</strong> <span class="chip status-${claim.status}">${words.statuses[claim.status]}</span> ${coded.report.outlet && outletName(coded.report.outlet, known)} ${day(words, coded.report.published)}</p>
<blockquote><a href="${reportUrl(words, ref.report, ref.claim)}">${sentence(coded.report.text, claim)}</a></blockquote>
</li>`
  })}</ul>`
}

/** The first sentence of a claim, with the words of its fields marked. */
function sentence(text: string, claim: Claim): Html {
  const span = wholeWords(text, claim.evidence[0] ?? claim.trigger)
  const inside = runs(text, [claim]).filter(run => run.start >= span.start && run.end <= span.end)
  const dir = directionOf(text.slice(span.start, span.end))
  const marked = inside.map(run => (run.fields.length > 0 ? html`<mark>${run.text}</mark>` : run.text))
  return html`<bdi class="quote" lang="${dir === 'rtl' ? 'ar' : ''}" dir="${dir}">${marked}</bdi>`
}
