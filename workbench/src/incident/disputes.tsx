import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Dispute, Incident } from '../../../src/record/index.ts'
import { PartyLine } from '../claims/party-list.tsx'
import { words } from '../state/words.ts'
import { Chain } from '../text/chain.tsx'
import { type Known, useKnown } from '../text/known.ts'
import { phrase } from '../text/phrase.tsx'
import { Note } from '../text/text.tsx'
import { Bounds } from '../text/values.tsx'

/** Accounts of a side that stand in sight. */
const FEW = 6

/** What the accounts dispute: for each side what it says, and which accounts say it. */
export function Disputes({ incident }: { incident: Incident }) {
  const known = useKnown()
  return (
    <ul class="disputes plain">
      {incident.disputes.map((dispute, n) => (
        <li key={n}>
          <h3>{about(dispute)}</h3>
          {!dispute.code && (
            <p>
              <Note text={dispute.text} />
            </p>
          )}
          <ul class="sides plain">
            {dispute.sides.map((side, k) => (
              <li key={k}>
                <strong>{says(dispute, k, known)}</strong>
                <Side side={side} incident={incident} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Who says it, the first few in sight. */
function Side({ side, incident }: { side: readonly number[]; incident: Incident }) {
  const [all, setAll] = useState(false)
  const w = words.value
  return (
    <ul class="plain">
      {side.flatMap((at, n) => {
        const account = incident.accounts[at]
        return account ? (
          <li key={at} class={all || n < FEW ? undefined : 'on-paper'}>
            <a href={`#account-${at + 1}`}>{w.incident.account(at + 1)}</a> <Chain chain={account.chain} />
          </li>
        ) : (
          []
        )
      })}
      {!all && side.length > FEW && (
        <li class="no-print">
          <button type="button" class="bare" onClick={() => setAll(true)}>
            {w.more(side.length - FEW)}
          </button>
        </li>
      )}
    </ul>
  )
}

function about({ about, params }: Dispute): string {
  const w = words.value.incident
  const outcome = params?.outcome
  return about === 'figure' && (outcome === 'killed' || outcome === 'wounded') ? w.aboutFigure[outcome] : w.about[about]
}

/** What one side says, in the page's own words. */
function says({ code, params }: Dispute, side: number, known: Known): ComponentChildren {
  const w = words.value.incident.says
  const parties = (params?.parties?.[code === 'denied' ? 0 : side] ?? []).map(id => ({
    name: known.name(id) ?? id,
    id: known.name(id) === null ? null : id,
    said: [],
  }))
  const who = parties.length > 0 ? <PartyLine parties={parties} /> : null
  switch (code) {
    case 'happened':
      return side === 0 ? w.happened : w.notHappened
    case 'denied':
      return side === 0 ? w.doneByAccused : who ? phrase(w.deniedBy, who) : w.denied
    case 'done':
      return who ? phrase(w.doneBy, who) : words.value.notSaid
    case 'held':
      return who ? phrase(w.heldBy, who) : words.value.notSaid
    case 'figures':
      return <Bounds figure={params?.figures?.[side] ?? null} />
    default:
      return null
  }
}
