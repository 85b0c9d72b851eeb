import type { Account, Claim, ClaimRef, Incident, Named, Outcome, Quote } from '../record/index.ts'
import type { Coded } from '../store/index.ts'
import { isolate, quoted } from './direction.ts'
import { type Html, html } from './html.ts'
import { type Known, outletName } from './known.ts'
import { reportUrl } from './urls.ts'
import { chain, days, figure } from './values.ts'
import type { Words } from './words/index.ts'

/** Finds a claim by its address; null where the report has changed since the incidents were derived. */
export type FindClaim = (ref: ClaimRef) => { readonly claim: Claim; readonly coded: Coded } | null

/** What stands in one cell for one claim; `key` tells equal entries of several claims apart from different ones. */
interface Entry {
  readonly key: string
  readonly shown: Html
  /** What the report does not say itself. */
  readonly beside?: Html
}

type Row = readonly [label: string, entries: (claim: Claim) => readonly Entry[]]

/** More accounts than this are printed on a sheet turned on its side. */
const WIDE = 4

/** Accounts as columns, fields as rows; every entry links to its sentence. */
export function accountsTable(words: Words, incident: Incident, find: FindClaim, known: Known): Html {
  const w = words.incident
  return html`<div class="scroll${incident.accounts.length > WIDE && ' wide'}" role="region" aria-label="${w.accounts}" tabindex="0"><table class="accounts">
<thead><tr><th scope="col">${w.field}</th>${incident.accounts.map((account, n) => column(words, incident, account, n, known))}</tr></thead>
<tbody>${rows(words, known).flatMap(row => {
    const cells = incident.accounts.map(account => cell(words, row, account, find))
    if (cells.every(one => one === null)) return []
    return html`<tr><th scope="row">${row[0]}</th>${cells.map(one => html`<td>${one ?? html`<span class="open">${words.notSaid}</span>`}</td>`)}</tr>`
  })}</tbody>
</table></div>`
}

function column(words: Words, incident: Incident, account: Account, n: number, known: Known): Html {
  const voice = incident.voices[account.voice]
  return html`<th scope="col" id="account-${n + 1}"><span class="title">${words.incident.account(n + 1)}</span>${chain(account.chain, known)}${voice && html`<span class="meta">${words.incident.voice}: ${outletName(voice.name, known)}</span>`}</th>`
}

function rows(words: Words, known: Known): readonly Row[] {
  const w = words.incident
  const named = (list: readonly Named[]) => list.map(name => called(name, known))
  return [
    [w.status, claim => [word(words.statuses[claim.status])]],
    [w.type, claim => [word(words.types[claim.type] ?? claim.type)]],
    [
      w.date,
      claim => (claim.date ? [{ key: `${claim.date.from} ${claim.date.to}`, shown: days(words, claim.date) }] : []),
    ],
    [w.places, claim => named(claim.places)],
    [w.actors, claim => named(claim.actors)],
    [w.targets, claim => named(claim.targets)],
    ...(Object.keys(words.outcomes) as Outcome[]).map(
      (outcome): Row => [words.outcomes[outcome], claim => tolls(words, claim, outcome)],
    ),
    [w.hedges, claim => claim.hedges.map(said)],
    [w.trigger, claim => [said(claim.trigger)]],
  ]
}

function cell(words: Words, [, entries]: Row, account: Account, find: FindClaim): Html | null {
  const seen = new Map<string, Entry & { readonly ref: ClaimRef }>()
  for (const ref of account.claims) {
    const found = find(ref)
    for (const entry of found ? entries(found.claim) : [])
      if (!seen.has(entry.key)) seen.set(entry.key, { ...entry, ref })
  }
  if (seen.size === 0) return null
  return html`<ul>${[...seen.values()].map(({ shown, beside, ref }) => html`<li><a href="${reportUrl(words, ref.report, ref.claim)}">${shown}</a>${beside && html` ${beside}`}</li>`)}</ul>`
}

function tolls(words: Words, claim: Claim, outcome: Outcome): readonly Entry[] {
  return claim.casualties
    .filter(casualty => casualty.outcome === outcome)
    .map(casualty => ({
      key: `${casualty.min} ${casualty.max} ${casualty.who}`,
      shown: html`${figure(words, casualty)} <span class="meta">${words.victims[casualty.who]}</span>`,
    }))
}

function said(quote: Quote): Entry {
  return { key: quote.text, shown: quoted(quote.text) }
}

/** The words of the report, with the usual name beside where that says more. */
function called(named: Named, known: Known): Entry {
  const usual = known.beside(named)
  return usual === null ? said(named) : { ...said(named), beside: html`<span class="meta">${isolate(usual)}</span>` }
}

function word(text: string): Entry {
  return { key: text, shown: html`${text}` }
}
