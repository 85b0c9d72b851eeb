import './overview.css'
import { useMemo } from 'preact/hooks'
import { Answered } from '../api/answered.tsx'
import { DownloadMenu } from '../download/download-menu.tsx'
import { useTitle } from '../shell/title.ts'
import { query, setQuery } from '../state/address.ts'
import { useTable } from '../state/table.ts'
import { words } from '../state/words.ts'
import { number } from '../text/values.tsx'
import { Facets } from './facets.tsx'
import { type Filter, filterOf, isFiltered, NO_FILTER } from './filter.ts'
import { type Findings, find } from './find.ts'
import { IncidentList } from './incident-list.tsx'
import { MapPane } from './map-pane.tsx'
import { inOrder, ORDERS, type Order, orderOf } from './order.ts'
import { idsOf, type Table } from './table.ts'
import { Timeline } from './timeline.tsx'

/** Map, time line and list as one: each filters the others, and the address holds it all. */
export function OverviewScreen() {
  const asked = useTable()
  useTitle(words.value.overview.title)
  return (
    <>
      <h1 class="hidden">{words.value.overview.title}</h1>
      <Answered asked={asked}>{table => (table.size === 0 ? <Nothing /> : <Panes table={table} />)}</Answered>
    </>
  )
}

function Panes({ table }: { table: Table }) {
  const asked = query.value
  const filter = useMemo(() => filterOf(asked), [asked])
  const findings = useMemo(() => find(table, filter), [table, filter])
  const order = orderOf(asked.get('order'))
  const rows = useMemo(() => inOrder(table, findings.rows, order), [table, findings, order])
  const w = words.value
  return (
    <div class="overview">
      <aside class="filters no-print" aria-label={w.overview.filters}>
        <details open={innerWidth > 900}>
          <summary>
            <h2>{w.overview.filters}</h2>
          </summary>
          <Facets table={table} filter={filter} findings={findings} />
        </details>
      </aside>
      <MapPane table={table} filter={filter} findings={findings} />
      <Timeline table={table} filter={filter} findings={findings} />
      <section class="found">
        <Counts table={table} filter={filter} findings={findings} order={order} />
        {rows.length > 0 ? <IncidentList key={order} table={table} rows={rows} /> : <NoneFits />}
      </section>
    </div>
  )
}

/** How many, and the lists of those that map and time line cannot show. */
function Counts(props: { table: Table; filter: Filter; findings: Findings; order: Order }) {
  const { table, filter, findings, order } = props
  const w = words.value.overview
  const tabs = [
    ['', w.all, findings.total],
    ['place', w.withoutPlace, findings.withoutPlace],
    ['day', w.withoutDay, findings.withoutDay],
  ] as const
  return (
    <header class="counts">
      <p role="status">
        <strong>{w.incidents(findings.rows.length, number(findings.rows.length))}</strong>{' '}
        <span class="meta">{w.of(number(table.size))}</span>
        {isFiltered(filter) && (
          <button type="button" class="bare reset" onClick={() => setQuery(NO_FILTER, { replace: false })}>
            {w.reset}
          </button>
        )}
      </p>
      <div class="tools">
        <label class="order">
          <span class="hidden">{w.order}</span>
          <select
            value={order}
            onChange={({ currentTarget: { value } }) => setQuery({ order: value === 'newest' ? '' : value })}
          >
            {ORDERS.map(one => (
              <option key={one} value={one}>
                {w.orders[one]}
              </option>
            ))}
          </select>
        </label>
        <DownloadMenu
          n={findings.rows.length}
          ids={() => (findings.rows.length === table.size ? null : idsOf(table, findings.rows))}
        />
      </div>
      <nav class="tabs" aria-label={w.lists}>
        {tabs.map(([apart, name, count]) => (
          <button
            key={apart}
            type="button"
            aria-pressed={(filter.apart ?? '') === apart}
            onClick={() => setQuery({ apart })}
          >
            {name} <bdi class="count">{number(count)}</bdi>
          </button>
        ))}
      </nav>
    </header>
  )
}

function NoneFits() {
  const w = words.value
  return (
    <p class="empty">
      {w.list.none} {w.list.noneRemedy}{' '}
      <button type="button" class="bare" onClick={() => setQuery(NO_FILTER, { replace: false })}>
        {w.list.clear}
      </button>
    </p>
  )
}

function Nothing() {
  const w = words.value.list
  return (
    <div class="page">
      <p>
        <strong>{w.empty}</strong>
      </p>
      <p>{w.emptyRemedy}</p>
      <pre dir="ltr">
        <code>riwaya run PATH</code>
      </pre>
    </div>
  )
}
