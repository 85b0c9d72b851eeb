import type { Account, Claim, ClaimRef, Dispute, Incident } from '../record/index.ts'
import { note } from './direction.ts'
import { type Hole, type Html, html, join } from './html.ts'
import type { Known } from './known.ts'
import { partiesOf, partyLine } from './parties.ts'
import { chain, figure } from './values.ts'
import type { Words } from './words/index.ts'

type Counted = 'killed' | 'wounded'

/** What the accounts dispute: for each side what it says, and which accounts say it. */
export function disputeList(
  words: Words,
  incident: Incident,
  find: (ref: ClaimRef) => Claim | null,
  known: Known,
): Html {
  const w = words.incident
  return html`<ul class="disputes">${incident.disputes.map((dispute, n) => {
    const outcome = dispute.about === 'figure' ? countedIn(incident, n) : null
    const about = outcome === null ? w.about[dispute.about] : w.aboutFigure[outcome]
    const odd = dispute.about === 'figure' && outcome === null
    return html`<li><h3>${about}</h3>${odd && html`<p>${note(dispute.text)}</p>`}<ul class="sides">${dispute.sides.map(
      side => {
        const accounts = side.flatMap(at => incident.accounts[at] ?? [])
        return html`<li>${!odd && html`<strong>${says(words, incident, dispute, accounts, outcome, find, known)}</strong>`}
<ul>${side.flatMap(at => {
          const account = incident.accounts[at]
          return account
            ? html`<li><a href="#account-${at + 1}">${w.account(at + 1)}</a> ${chain(account.chain, known)}</li>`
            : []
        })}</ul></li>`
      },
    )}</ul></li>`
  })}</ul>`
}

/** What one side says, in the page's own words. */
function says(
  words: Words,
  incident: Incident,
  { about, sides }: Dispute,
  accounts: readonly Account[],
  outcome: Counted | null,
  find: (ref: ClaimRef) => Claim | null,
  known: Known,
): Hole {
  const w = words.incident.says
  const denies = accounts.some(account => account.status === 'denied')
  if (about === 'happened') return denies ? w.notHappened : w.happened
  if (about === 'figure') return figure(words, accounts[0]?.figures.find(one => one.outcome === outcome) ?? null)
  const claims = accounts.flatMap(account => account.claims.map(find)).filter(claim => claim !== null)
  const telling = about === 'control' ? claims.filter(({ type }) => type === 'capture' || type === 'repelled') : claims
  const named = partiesOf(
    telling.flatMap(claim => claim.actors),
    known,
  )
  // Only parties that are known can be told to be others: the rest of the names are not what is disputed.
  const parties = named.some(party => party.known) ? named.filter(party => party.known) : named
  const who = parties.length > 0 ? partyLine(words, parties) : null
  if (about === 'control') return who ? phrase(w.heldBy, who) : words.notSaid
  if (denies) {
    // Who denies it is the source; the doer of a denied deed may be a mere "his aircraft".
    const deniers = partiesOf(
      claims.flatMap(claim => claim.sources.slice(0, 1)),
      known,
    )
    return deniers.length > 0 ? phrase(w.deniedBy, partyLine(words, deniers)) : w.denied
  }
  if (who) return phrase(w.doneBy, who)
  return sides.flat().some(at => incident.accounts[at]?.status === 'denied') ? w.doneByAccused : words.notSaid
}

/** A sentence of the catalogue with a name in its place. */
function phrase(make: (name: string) => string, name: Html): Html {
  return join(make('\0').split('\0'), name)
}

/** Which figure the nth dispute is about: the one that each side gives alike; killed comes before wounded. */
function countedIn(incident: Incident, n: number): Counted | null {
  const fits = (['killed', 'wounded'] as const).filter(outcome => differ(incident, incident.disputes[n]!, outcome))
  const before = incident.disputes.slice(0, n).some(dispute => dispute.about === 'figure')
  return (before ? fits.at(-1) : fits[0]) ?? null
}

function differ(incident: Incident, { sides }: Dispute, outcome: Counted): boolean {
  const values = sides.map(side => {
    const given = side.map(at => incident.accounts[at]?.figures.find(one => one.outcome === outcome))
    return given.every(one => one !== undefined) ? new Set(given.map(one => `${one.min} ${one.max}`)) : new Set()
  })
  return values.every(set => set.size === 1) && new Set(values.map(set => [...set][0])).size === sides.length
}
