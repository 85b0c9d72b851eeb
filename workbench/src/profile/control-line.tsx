import { FAMILIES } from '../../../src/record/index.ts'
import { mostDays } from '../overview/bins.ts'
import { rowOf, type Table } from '../overview/table.ts'
import { lang, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { daysText } from '../text/values.tsx'

/** What is told of a place on its control, its sieges and truces, one lane for each kind, in the order of time. */
const LANES = [...FAMILIES.territory, 'ceasefire', 'ceasefire-end'] as const

/** Who is said to have taken or left a place, besieged it or opened it, when; each mark leads to its incident. */
export function ControlLine({ table, rows }: { table: Table; rows: Int32Array }) {
  const w = words.value
  const extent = mostDays(table)
  if (!extent) return null
  const [first, last] = extent
  const told = [...rows]
    .filter(n => table.vague[n] === 0 && table.to[n]! >= first && table.from[n]! <= last)
    .map(n => ({ n, row: rowOf(table, n) }))
  const lanes = LANES.map(type => ({ type, marks: told.filter(({ row }) => row.types.includes(type)) })).filter(
    ({ marks }) => marks.length > 0,
  )
  if (lanes.length === 0) return null
  const share = (day: number) => ((Math.max(first, Math.min(last, day)) - first) / Math.max(1, last - first)) * 100
  return (
    <section>
      <h2>{w.profile.control}</h2>
      <p class="lead">{w.profile.controlLead}</p>
      <div class="lanes">
        {lanes.map(({ type, marks }) => (
          <div key={type} class={`lane lane-${type}`}>
            <h3>{w.types[type]}</h3>
            <ol class="plain track">
              {marks.map(({ n, row }) => (
                <li
                  key={n}
                  style={{
                    insetInlineStart: `${share(table.from[n]!)}%`,
                    inlineSize: `max(9px, ${share(table.to[n]!) - share(table.from[n]!)}%)`,
                  }}
                >
                  <a
                    href={to(`/incidents/${encodeURIComponent(row.id)}`)}
                    title={`${row.date ? daysText(row.date) : ''} ${row.actors.map(party => party[lang.value]).join(w.comma)}`}
                  >
                    <span class="hidden">
                      {row.date && daysText(row.date)} <Text text={row.actors.map(p => p[lang.value]).join(w.comma)} />
                    </span>
                  </a>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  )
}
