import './incident-list.css'
import { useRef } from 'preact/hooks'
import { useVirtual } from '../shell/virtual.ts'
import { words } from '../state/words.ts'
import { IncidentRow } from './incident-row.tsx'
import { rowOf, type Table } from './table.ts'

/** Estimated height of a row in pixels; each is measured once it is drawn. */
const ROW = 76

/** Incidents as a list of which only the rows in sight are drawn. */
export function IncidentList({ table, rows }: { table: Table; rows: ArrayLike<number> }) {
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtual(box, rows.length, ROW)
  return (
    <section class="incident-list" ref={box} aria-label={words.value.overview.list}>
      <ol style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <li
            key={rows[index]}
            data-index={index}
            ref={virtual.measureElement}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            <IncidentRow row={rowOf(table, rows[index]!)} />
          </li>
        ))}
      </ol>
    </section>
  )
}
