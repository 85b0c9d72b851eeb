import type { Casualty, Claim, ClaimRef, Incident, Named, Outcome, Quote } from '../../../src/record/index.ts'
import { OUTCOMES } from '../../../src/record/index.ts'
import type { FindTold } from './claims.ts'

/** Fields of the table, in their order. Words of the event and hedges are shown, never compared. */
export const FIELDS = [
  'status',
  'type',
  'date',
  'places',
  'actors',
  'targets',
  ...OUTCOMES,
  'hedges',
  'trigger',
] as const
export type FieldName = (typeof FIELDS)[number]

/** `same`: no account that speaks of it says otherwise; `differs`: one does; `alone`: no other speaks of it. */
export type CellState = 'same' | 'differs' | 'alone' | 'silent' | 'words'

export interface Entry {
  /** Equal keys are equal statements. */
  readonly key: string
  readonly ref: ClaimRef
  readonly claim: Claim
  readonly named?: Named
  readonly casualty?: Casualty
  /** The words that say it; none where it was filled in. */
  readonly quotes: readonly Quote[]
}

export interface Cell {
  readonly state: CellState
  readonly entries: readonly Entry[]
}

export interface MatrixRow {
  readonly field: FieldName
  /** One for each account. */
  readonly cells: readonly Cell[]
}

/** What each account says in each field, and how that stands to the others; fields that nobody speaks of are left out. */
export function matrix({ accounts }: Incident, find: FindTold): readonly MatrixRow[] {
  return FIELDS.flatMap(field => {
    const said = accounts.map(account => distinct(account.claims.flatMap(ref => entriesAt(field, ref, find))))
    if (said.every(entries => entries.length === 0)) return []
    const cells = said.map((entries, n) => ({ entries, state: stateOf(field, entries, said.toSpliced(n, 1)) }))
    return [{ field, cells }]
  })
}

function stateOf(field: FieldName, own: readonly Entry[], others: readonly (readonly Entry[])[]): CellState {
  if (own.length === 0) return 'silent'
  if (field === 'trigger' || field === 'hedges') return 'words'
  const speaking = others.filter(entries => entries.length > 0)
  if (speaking.length === 0) return 'alone'
  const fits = (other: readonly Entry[]) => own.some(a => other.some(b => agree(a, b)))
  return speaking.every(fits) ? 'same' : 'differs'
}

/** Equal, or figures of the same people whose ranges meet. */
function agree(a: Entry, b: Entry): boolean {
  if (a.key === b.key) return true
  if (!a.casualty || !b.casualty || a.casualty.who !== b.casualty.who) return false
  const [min, max] = [Math.max(low(a.casualty), low(b.casualty)), Math.min(high(a.casualty), high(b.casualty))]
  return min <= max
}

function low({ min }: Casualty): number {
  return min ?? 0
}

function high({ max }: Casualty): number {
  return max ?? Number.POSITIVE_INFINITY
}

function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.toReversed().map(entry => [entry.key, entry])).values()].toReversed()
}

function entriesAt(field: FieldName, ref: ClaimRef, find: FindTold): readonly Entry[] {
  const told = find(ref)
  if (!told) return []
  const { claim } = told
  const entry = (key: string, quotes: readonly Quote[], more: Partial<Entry> = {}): Entry => ({
    ...{ key, ref, claim, quotes },
    ...more,
  })
  switch (field) {
    case 'status':
      return [entry(claim.status, [claim.trigger])]
    case 'type':
      return [entry(claim.type, [claim.trigger])]
    case 'date':
      return claim.date ? [entry(`${claim.date.from} ${claim.date.to}`, claim.date.said ? [claim.date.said] : [])] : []
    case 'places':
    case 'actors':
    case 'targets':
      return claim[field].map(named => entry(named.id ?? named.text, [named], { named }))
    case 'hedges':
      return claim.hedges.map(quote => entry(quote.text, [quote]))
    case 'trigger':
      return [entry(claim.trigger.text, [claim.trigger])]
    default:
      return claim.casualties
        .filter(casualty => casualty.outcome === (field satisfies Outcome))
        .map(casualty => entry(`${casualty.min} ${casualty.max} ${casualty.who}`, [casualty.evidence], { casualty }))
  }
}
