import './accounts.css'
import { useRef } from 'preact/hooks'
import type { Account, Incident } from '../../../src/record/index.ts'
import { query, setQuery } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Chain } from '../text/chain.tsx'
import { useKnown } from '../text/known.ts'
import { Quoted, Text } from '../text/text.tsx'
import { Toll } from '../text/toll.tsx'
import { Days, Num } from '../text/values.tsx'
import type { Cell, CellState, Entry, FieldName, MatrixRow } from './matrix.ts'

/** More accounts than this are printed on a sheet turned on its side. */
const WIDE = 4

/** Signs beside each cell, so that agreement and difference are told by more than colour. */
const SIGNS: Readonly<Record<CellState, string>> = { same: '=', differs: '≠', alone: '·', silent: '–', words: '' }

/** Accounts as columns, fields as rows. A cell opens its sentences; arrows go from cell to cell. */
export function AccountsTable({ incident, rows }: { incident: Incident; rows: readonly MatrixRow[] }) {
  const w = words.value
  const table = useRef<HTMLTableElement>(null)
  const seen = query.value.get('see')
  return (
    <>
      <p class="matrix-key">
        {(['same', 'differs', 'alone', 'silent'] as const).map(state => (
          <span key={state} class={`key state-${state}`}>
            <Sign state={state} /> {w.incident.states[state]}
          </span>
        ))}
      </p>
      <div class={incident.accounts.length > WIDE ? 'scroll wide' : 'scroll'}>
        <table class="accounts" ref={table} onKeyDown={event => step(event, table.current!)}>
          <caption class="hidden">{w.incident.accounts}</caption>
          <thead>
            <tr>
              <th scope="col">{w.incident.field}</th>
              {incident.accounts.map((account, n) => (
                <th key={n} scope="col" id={`account-${n + 1}`}>
                  <span class="title">{w.incident.account(n + 1)}</span>
                  <Chain chain={account.chain} />
                  {isByHand(account, incident) && <span class="chip">{w.judging.byHand}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, cells }) => (
              <tr key={field}>
                <th scope="row">{fieldTitle(field)}</th>
                {cells.map((cell, n) => {
                  const name = `${n + 1}.${field}`
                  return (
                    <td key={name} class={`state-${cell.state}${seen === name ? ' seen' : ''}`}>
                      <CellButton cell={cell} field={field} name={name} seen={seen === name} />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** True where only claims that persons added tell it. */
function isByHand({ claims }: Account, { added = [] }: Incident): boolean {
  return claims.every(({ report, claim }) => added.some(one => one.report === report && one.claim === claim))
}

/** What a field is called. */
export function fieldTitle(field: FieldName): string {
  const { incident: w, outcomes } = words.value
  return field in outcomes
    ? outcomes[field as keyof typeof outcomes]
    : w[field as Exclude<FieldName, keyof typeof outcomes>]
}

function CellButton(props: { cell: Cell; field: FieldName; name: string; seen: boolean }) {
  const { cell, field, name, seen } = props
  const w = words.value
  if (cell.state === 'silent')
    return (
      <span class="silent">
        <Sign state="silent" /> {w.notSaid}
      </span>
    )
  return (
    <button
      type="button"
      class="cell"
      aria-expanded={seen}
      onClick={() => setQuery({ see: seen ? '' : name })}
      data-cell={name}
    >
      <Sign state={cell.state} />
      <span class="entries">
        {cell.entries.map(entry => (
          <span key={entry.key} class="entry">
            <Shown entry={entry} field={field} />
          </span>
        ))}
      </span>
    </button>
  )
}

function Sign({ state }: { state: CellState }) {
  if (state === 'words') return null
  return (
    <span class="sign" title={words.value.incident.states[state]}>
      <span aria-hidden="true">{SIGNS[state]}</span>
      <span class="hidden">{words.value.incident.states[state]}</span>
    </span>
  )
}

/** What one claim says in one field, in words. */
export function Shown({ entry, field }: { entry: Entry; field: FieldName }) {
  const w = words.value
  const known = useKnown()
  const { claim, named, casualty } = entry
  if (casualty) return <Toll figure={casualty} who={casualty.who} />
  if (named) {
    const usual = known.beside(named, field === 'places')
    return (
      <>
        <Quoted text={named.text} />
        {usual && (
          <>
            {' '}
            <span class="meta">
              <Text text={usual} />
            </span>
          </>
        )}
      </>
    )
  }
  if (field === 'status') return <>{w.statuses[claim.status]}</>
  if (field === 'type') return <>{w.types[claim.type] ?? claim.type}</>
  if (field === 'date') return <Days range={claim.date} />
  return <Quoted text={entry.key} />
}

/** Arrow keys go to the next cell that says something; the way of reading decides which is next. */
function step(event: KeyboardEvent, table: HTMLTableElement): void {
  const cell = (event.target as Element).closest('td')
  const row = cell?.parentElement as HTMLTableRowElement | null
  if (!cell || !row) return
  const onward = getComputedStyle(table).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const [down, across] =
    event.key === 'ArrowDown'
      ? [1, 0]
      : event.key === 'ArrowUp'
        ? [-1, 0]
        : event.key === 'ArrowLeft' || event.key === 'ArrowRight'
          ? [0, event.key === onward ? 1 : -1]
          : [0, 0]
  if (down === 0 && across === 0) return
  event.preventDefault()
  let [y, x] = [row.rowIndex + down, cell.cellIndex + across]
  for (; table.rows[y]?.cells[x]; y += down, x += across) {
    const button = table.rows[y]!.cells[x]!.querySelector('button')
    if (!button) continue
    button.focus()
    return
  }
}

export function CountOf({ n }: { n: number }) {
  return (
    <span class="count">
      <Num n={n} />
    </span>
  )
}
