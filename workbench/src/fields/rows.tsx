import type { ComponentChild } from 'preact'
import { words } from '../state/words.ts'

/** What a field lists, each entry with the way to take it out. */
export function Rows<T>(given: {
  items: readonly T[]
  set: (items: readonly T[]) => void
  show: (item: T, change: (item: T) => void) => ComponentChild
}) {
  const { items, set, show } = given
  const w = words.value.judging
  if (items.length === 0) return null
  return (
    <ul class="plain rows">
      {items.map((item, n) => (
        <li key={n}>
          <div>{show(item, changed => set(items.with(n, changed)))}</div>
          <button
            type="button"
            class="bare"
            aria-label={w.removeItem(n + 1)}
            onClick={() => set(items.toSpliced(n, 1))}
          >
            {w.remove}
          </button>
        </li>
      ))}
    </ul>
  )
}
