import type { Lists } from '../../../src/serve/api/index.ts'
import { partyKey } from '../overview/find.ts'
import type { Table } from '../overview/table.ts'
import { words } from '../state/words.ts'
import { number } from '../text/values.tsx'

/** How often a party is said to have done it, and how often it was done to it. */
export function Sides({ table, rows, id }: { table: Table; rows: Int32Array; id: string }) {
  const w = words.value.profile
  const { parties, actors, targets } = table.overview
  const at = parties.findIndex(party => partyKey(party) === id)
  const counted = (lists: Lists) =>
    rows.reduce((sum, n) => sum + Number(lists.of.slice(lists.at[n], lists.at[n + 1]).includes(at)), 0)
  return (
    <dl class="stats">
      <div>
        <dt>{w.did}</dt>
        <dd>{number(counted(actors))}</dd>
      </div>
      <div>
        <dt>{w.suffered}</dt>
        <dd>{number(counted(targets))}</dd>
      </div>
    </dl>
  )
}
