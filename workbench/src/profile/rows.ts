import type { Label } from '../../../src/serve/api/index.ts'
import { partyKey } from '../overview/find.ts'
import type { Ragged, Table } from '../overview/table.ts'

export type Kind = 'place' | 'party' | 'source'

/** Incidents in or within a place, of a party on either side, or told by a source; newest first. */
export function rowsOf(table: Table, kind: Kind, id: string): Int32Array {
  const at = numberOf(table, kind, id)
  if (at < 0) return new Int32Array(0)
  const rows: number[] = []
  for (let n = 0; n < table.size; n++) if (holds(table, kind, n, at)) rows.push(n)
  return Int32Array.from(rows)
}

export function labelOf(table: Table, kind: Kind, id: string): Label | null {
  const at = numberOf(table, kind, id)
  if (at < 0) return null
  if (kind === 'place') return table.regionLabels[at]!
  return kind === 'party' ? table.overview.parties[at]!.label : table.overview.sourceList[at]!.label
}

function numberOf({ regionIds, overview }: Table, kind: Kind, id: string): number {
  if (kind === 'place') return regionIds.indexOf(id)
  if (kind === 'party') return overview.parties.findIndex(party => partyKey(party) === id)
  return overview.sourceList.findIndex(source => source.id === id)
}

function holds(table: Table, kind: Kind, n: number, at: number): boolean {
  if (kind === 'place') return table.place[n]! >= 0 && has(table.regions, table.place[n]!, at)
  return has(kind === 'party' ? table.parties : table.sources, n, at)
}

function has({ at, of }: Ragged, n: number, value: number): boolean {
  for (let i = at[n]!; i < at[n + 1]!; i++) if (of[i] === value) return true
  return false
}
