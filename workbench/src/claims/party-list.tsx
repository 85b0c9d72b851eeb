import { Fragment } from 'preact'
import { to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import type { Party } from './parties.ts'

/** A party by its name; a known one leads to its page. */
export function PartyName({ party: { id, name } }: { party: Party }) {
  if (id === null) return <Text text={name} />
  return (
    <a class="quiet" href={to(`/actors/${encodeURIComponent(id)}`)}>
      <Text text={name} />
    </a>
  )
}

/** Parties in one line, the first `most` of them. */
export function PartyLine({ parties, most = parties.length }: { parties: readonly Party[]; most?: number }) {
  const w = words.value
  const rest = parties.length - most
  return (
    <>
      {parties.slice(0, most).map((party, n) => (
        <Fragment key={party.name}>
          {n > 0 && w.comma}
          <PartyName party={party} />
        </Fragment>
      ))}
      {rest > 0 && <span class="meta"> {w.more(rest)}</span>}
    </>
  )
}
