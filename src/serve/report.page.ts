import type { World } from '../lexicon/index.ts'
import type { Casualty, Claim, Named, Quote, Report } from '../record/index.ts'
import type { Kept, RiwayaRecord } from '../store/index.ts'
import { directionOf, isolate, note, quoted } from './direction.ts'
import { type Hole, type Html, html, join } from './html.ts'
import { type Known, knownIn, outletName, placeName } from './known.ts'
import type { Page } from './layout.ts'
import { fieldName, runs } from './marks.ts'
import { stepList } from './steps.ts'
import { incidentUrl, reportUrl, webAddress, withQuery } from './urls.ts'
import { day, days, figure, typeNames } from './values.ts'
import type { Words } from './words/index.ts'

/** One report: its frozen text with the evidence marked, and its claims beside it. Null where it is not kept. */
export async function reportPage(
  words: Words,
  record: RiwayaRecord,
  id: string,
  version?: number,
  world?: World,
): Promise<Page | null> {
  const known = knownIn(world, words.lang)
  const kept = await record.report(id, version)
  if (!kept) return null
  const { report, claims } = kept
  const incidents = kept.current ? await record.incidentsOf(id) : []
  const w = words.report
  const main = html`<p class="crumbs"><a href="/${words.lang}/reports">${w.back}</a></p>
${head(words, kept, known)}
<div class="reading">
<section class="pane" aria-labelledby="text-title"><h2 id="text-title" class="hidden">${w.text}</h2>${frozen(report, claims)}${claims.length > 0 && html`<p class="meta hint">${w.noteOf}</p>`}</section>
<section class="claims" aria-labelledby="claims-title"><h2 id="claims-title">${w.claims} <bdi class="count">${claims.length}</bdi></h2>
${claims.length > 0 ? claims.map(claim => card(words, claim, known)) : html`<p class="open">${w.noClaims}</p>`}</section>
</div>
<div class="after">
${
  incidents.length > 0 &&
  html`<section><h2>${w.incidents}</h2><ul>${incidents.map(
    item =>
      html`<li><a href="${incidentUrl(words, item.id)}">${typeNames(words, item.types)}${item.place && html` · ${placeName(item.place, known)}`}</a> <span class="meta">${days(words, item.date)}</span></li>`,
  )}</ul></section>`
}
<section><h2>${w.cut}</h2>${
    report.cut.length > 0
      ? html`<ul class="cut">${report.cut.map(({ what, why }) => html`<li>${quoted(what)} <span class="meta">${w.why}: ${note(why)}</span></li>`)}</ul>`
      : html`<p class="open">${w.nothingCut}</p>`
  }</section>
<section><h2>${w.versions}</h2><ul class="versions">${kept.versions.map(n => versionLink(words, kept, n))}</ul>
<dl class="facts"><div><dt>${w.origin}</dt><dd><code>${isolate(report.origin)}</code></dd></div><div><dt>${w.hash}</dt><dd><code class="hash">${report.sha256}</code></dd></div></dl></section>
</div>`
  return { title: report.title ?? words.untitled, under: 'reports', main }
}

function head(words: Words, { report, current }: Kept, known: Known): Html {
  const w = words.report
  const address = webAddress(report.url)
  return html`<div class="head">
<h1>${report.title ? isolate(report.title) : html`${words.untitled} <span class="where">${isolate(report.id)}</span>`}</h1>
<dl class="facts">
<div><dt>${w.outlet}</dt><dd>${report.outlet ? outletName(report.outlet, known) : html`<span class="open">${w.noOutlet}</span>`}</dd></div>
<div><dt>${w.published}</dt><dd>${day(words, report.published)}</dd></div>
${report.url && html`<div><dt>${w.address}</dt><dd class="address">${address ? html`<a href="${address}" rel="noreferrer nofollow noopener">${isolate(report.url)}</a>` : isolate(report.url)}</dd></div>`}
${report.note && html`<div><dt>${w.note}</dt><dd>${isolate(report.note)}</dd></div>`}
</dl>
${!current && html`<p class="notice">${w.oldVersion} <a href="${reportUrl(words, report.id)}">${w.toCurrent}</a></p>`}
</div>`
}

function versionLink(words: Words, kept: Kept, n: number): Html {
  const name = words.report.version(n)
  if (n === kept.version) return html`<li><strong aria-current="true">${name}</strong></li>`
  return html`<li><a href="${withQuery(reportUrl(words, kept.report.id), { version: n })}">${name}</a></li>`
}

/** The text as it is kept, unit by unit: only marks are laid over it. */
function frozen(report: Report, claims: readonly Claim[]): Html {
  const dir = directionOf(report.text)
  return html`<div class="text" lang="${dir === 'rtl' ? 'ar' : ''}" dir="${dir}">${runs(report.text, claims).map(
    run => {
      const anchors = run.begins.map(id => html`<span class="anchor" id="${id}"></span>`)
      if (run.claims.length === 0 && run.fields.length === 0) return html`${anchors}${run.text}`
      return html`${anchors}<mark data-claims="${run.claims.join(' ')}" data-fields="${run.fields.join(' ')}">${run.text}</mark>`
    },
  )}</div>`
}

function card(words: Words, claim: Claim, known: Known): Html {
  const w = words.report
  const i = words.incident
  function link(said: Quote, after?: Hole): Html {
    return html`<li><a href="#${encodeURIComponent(claim.id)}" data-field="${fieldName(claim, said)}">${quoted(said.text)}</a>${after}</li>`
  }
  function named(kind: Kind, label: string, list: readonly Named[]): Html | false {
    return (
      list.length > 0 &&
      line(
        kind,
        label,
        list.map(name => link(name, asides(words, name, known))),
      )
    )
  }
  return html`<article class="claim" data-claim="${claim.id}">
<h3><a href="#${encodeURIComponent(claim.id)}" title="${w.show}">${words.types[claim.type] ?? claim.type}</a> <span class="chip status-${claim.status}">${words.statuses[claim.status] ?? claim.status}</span> <span class="meta id"><bdi>${claim.id}</bdi></span></h3>
<a class="close" href="#text-title">${w.close}</a>
<dl>
${line('trigger', i.trigger, [link(claim.trigger)])}
${named('actor', i.actors, claim.actors)}
${named('target', i.targets, claim.targets)}
${named('place', i.places, claim.places)}
${line('date', i.date, [html`<li>${days(words, claim.date)}${claim.date && html` <span class="meta">${w.dateRules[claim.date.rule]}</span>`}</li>`, claim.date?.said && link(claim.date.said)])}
${claim.casualties.map(casualty => line('figure', words.outcomes[casualty.outcome], [toll(words, casualty), link(casualty.evidence)]))}
${line('source', w.chain, claim.sources.length > 0 ? claim.sources.map(source => link(source, asides(words, source, known))) : [html`<li>${i.ownVoice}</li>`])}
${
  claim.hedges.length > 0 &&
  line(
    'hedge',
    i.hedges,
    claim.hedges.map(hedge => link(hedge)),
  )
}
</dl>
${claim.derivation.length > 0 && html`<details><summary>${w.derivation}</summary>${stepList(words, claim.derivation)}</details>`}
</article>`
}

/** Kinds of fields, each with its colour under the words in the text. */
type Kind = 'trigger' | 'actor' | 'target' | 'place' | 'date' | 'figure' | 'source' | 'hedge'

function line(kind: Kind, label: string, items: readonly Hole[]): Html {
  return html`<div data-kind="${kind}"><dt>${label}</dt><dd><ul>${items}</ul></dd></div>`
}

function toll(words: Words, casualty: Casualty): Html {
  return html`<li>${figure(words, casualty)} <span class="meta">${words.victims[casualty.who]}</span></li>`
}

function asides(words: Words, named: Named, known: Known): Html {
  const usual = known.beside(named)
  const notes = [
    named.from === 'context' && html`<span class="meta">${words.report.fromContext}</span>`,
    usual !== null && html`<span class="meta" title="${words.report.known} ${named.id}">${isolate(usual)}</span>`,
  ].filter(note => note !== false)
  return html`${notes.length > 0 && ' '}${join(notes, ' ')}`
}
