import { dayText } from '../../../src/record/index.ts'
import { binsOf, mostDays } from '../overview/bins.ts'
import type { Table } from '../overview/table.ts'
import { words } from '../state/words.ts'
import { daysText, number } from '../text/values.tsx'

/** How many incidents begin in each span of days, from the first of the record's main days to the last. */
export function Bars({ table, rows }: { table: Table; rows: Int32Array }) {
  const extent = mostDays(table)
  if (!extent) return null
  const w = words.value.overview
  const bins = binsOf(
    table,
    rows.filter(n => table.vague[n] === 0),
    extent,
  )
  const most = bins.counts.reduce((a, b) => Math.max(a, b), 1)
  const range = { from: dayText(bins.edges[0]!), to: dayText(bins.edges.at(-1)! - 1) }
  return (
    <figure class="bars-figure">
      <p class="meta">{words.value.profile.bars(number(most))}</p>
      <div class="bars-row" role="img" aria-label={w.timelineText(number(rows.length), daysText(range))}>
        {[...bins.counts].map((count, n) => (
          <span
            key={bins.edges[n]}
            class={count === 0 ? 'bin none' : 'bin'}
            style={{ blockSize: `${(count / most) * 100}%` }}
            title={`${daysText({ from: dayText(bins.edges[n]!), to: dayText(bins.edges[n + 1]! - 1) })}: ${number(count)}`}
          />
        ))}
      </div>
      <figcaption>
        <bdi>{daysText({ from: range.from, to: range.from })}</bdi>
        <span>{bins.before + bins.after > 0 && w.beyond(number(bins.before + bins.after))}</span>
        <bdi>{daysText({ from: range.to, to: range.to })}</bdi>
      </figcaption>
    </figure>
  )
}
