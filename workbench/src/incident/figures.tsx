import './figures.css'
import { type Figure, type Incident, OUTCOMES } from '../../../src/record/index.ts'
import { setQuery } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Chain } from '../text/chain.tsx'
import { Quoted } from '../text/text.tsx'
import { Toll } from '../text/toll.tsx'
import { Bounds } from '../text/values.tsx'
import type { MatrixRow } from './matrix.ts'

/** Figures as ranges on one scale for each outcome, with who said each. */
export function Figures({ incident, rows }: { incident: Incident; rows: readonly MatrixRow[] }) {
  const w = words.value
  const told = rows.filter(({ field }) => (OUTCOMES as readonly string[]).includes(field))
  const ranges = ['killed', 'wounded'] as const
  if (told.length === 0 && !incident.killed && !incident.wounded) return <p class="open">{w.incident.noFigures}</p>
  return (
    <>
      <p class="lead">{w.incident.figuresLead}</p>
      <dl class="ranges">
        {ranges.map(outcome => (
          <div key={outcome}>
            <dt>{w.outcomes[outcome]}</dt>
            <dd>
              <Bounds figure={incident[outcome]} />
            </dd>
          </div>
        ))}
        <Harmed incident={incident} />
      </dl>
      {told.map(row => (
        <Scale key={row.field} row={row} incident={incident} />
      ))}
    </>
  )
}

/** Who was harmed, apart by who they were, where the accounts say so. */
function Harmed({ incident: { harmed = [] } }: { incident: Incident }) {
  const w = words.value
  return (
    <>
      {harmed
        .filter(({ who }) => who !== 'people')
        .map(figure => (
          <div key={`${figure.outcome} ${figure.who}`} class="apart">
            <dt>
              {w.outcomes[figure.outcome]} · {w.victims[figure.who]}
            </dt>
            <dd>
              <Bounds figure={figure} />
            </dd>
          </div>
        ))}
    </>
  )
}

function Scale({ row, incident }: { row: MatrixRow; incident: Incident }) {
  const w = words.value
  const lines = row.cells.flatMap((cell, n) =>
    cell.entries.flatMap(({ casualty }) => (casualty ? [{ casualty, account: n }] : [])),
  )
  const most = Math.max(1, ...lines.flatMap(({ casualty: { min, max } }) => [min ?? 0, max ?? 0])) * 1.12
  return (
    <section class="scale">
      <h3>{w.outcomes[row.field as keyof typeof w.outcomes]}</h3>
      <ol class="plain">
        {lines.map(({ casualty, account }) => (
          <li key={`${account} ${casualty.min} ${casualty.max} ${casualty.who}`}>
            <button
              type="button"
              class="scale-line"
              onClick={() => setQuery({ see: `${account + 1}.${row.field}` })}
              title={w.incident.evidence}
            >
              <span class="value">
                <Toll figure={casualty} who={casualty.who} />
              </span>
              <Bar figure={casualty} most={most} />
              <Quoted text={casualty.evidence.text} />
            </button>
            <span class="by">
              <Chain chain={incident.accounts[account]!.chain} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A range on a scale from zero; an open bound runs out to the edge and fades. */
function Bar({ figure: { min, max }, most }: { figure: Figure; most: number }) {
  const [from, to] = [((min ?? 0) / most) * 100, ((max ?? most) / most) * 100]
  const open = min === null && max === null
  return (
    <span class="track" aria-hidden="true">
      {!open && (
        <span
          class={max === null ? 'bar-range open-end' : 'bar-range'}
          style={{ insetInlineStart: `${from}%`, inlineSize: `max(6px, ${to - from}%)` }}
        />
      )}
    </span>
  )
}
