import { partyKey } from '../overview/find.ts'
import type { Ragged, Table } from '../overview/table.ts'
import { lang, to } from '../state/address.ts'
import { type Words, words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { number } from '../text/values.tsx'

export type Of = 'type' | 'party' | 'place' | 'source' | 'grade'

interface Entry {
  readonly id: string
  readonly name: string
  readonly at: string | null
}

/** Entries that are shown. */
const MOST = 10

/** What the incidents have most often: types, parties, places, sources or grades, as bars. */
export function Breakdown({ table, rows, of }: { table: Table; rows: Int32Array; of: Of }) {
  const w = words.value
  const counts = countsOf(table, rows, of)
  const entries = [...counts.keys()]
    .map(n => ({ ...entryOf(table, of, n, w), count: counts[n]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
  const most = entries[0]?.count ?? 1
  if (entries.length === 0) return null
  return (
    <section class="breakdown">
      <h2>{w.profile.of[of]}</h2>
      <ol class="plain">
        {entries.map(({ id, name, at, count }) => (
          <li key={id}>
            <span class="name">
              {at ? (
                <a class="quiet" href={at}>
                  <Text text={name} />
                </a>
              ) : (
                <Text text={name} />
              )}
            </span>
            <bdi class="count">{number(count)}</bdi>
            <span class="share" style={{ inlineSize: `${(count / most) * 100}%` }} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function countsOf(table: Table, rows: Int32Array, of: Of): Int32Array {
  const { overview } = table
  const sizes = {
    type: overview.typeOrder.length,
    party: overview.parties.length,
    place: overview.places.length,
    source: overview.sourceList.length,
    grade: overview.gradeOrder.length,
  }
  const counts = new Int32Array(sizes[of])
  const lists: Ragged | null =
    of === 'type' ? table.types : of === 'party' ? table.parties : of === 'source' ? table.sources : null
  for (const n of rows) {
    if (lists) for (let i = lists.at[n]!; i < lists.at[n + 1]!; i++) counts[lists.of[i]!]!++
    else if (of === 'grade') counts[table.grade[n]!]!++
    else if (table.place[n]! >= 0) counts[table.place[n]!]!++
  }
  return counts
}

function entryOf({ overview }: Table, of: Of, n: number, w: Words): Entry {
  const language = lang.value
  if (of === 'type') {
    const id = overview.typeOrder[n]!
    return { id, name: w.types[id as keyof Words['types']] ?? id, at: null }
  }
  if (of === 'grade') return { id: overview.gradeOrder[n]!, name: w.grades[overview.gradeOrder[n]!], at: null }
  if (of === 'place') {
    const { id, name, label } = overview.places[n]!
    const at = id === null ? null : to(`/places/${encodeURIComponent(id)}`)
    return { id: `${n}`, name: label?.[language] ?? name, at }
  }
  if (of === 'party') {
    const party = overview.parties[n]!
    return {
      id: partyKey(party),
      name: party.label[language],
      at: to(`/actors/${encodeURIComponent(partyKey(party))}`),
    }
  }
  const source = overview.sourceList[n]!
  return { id: source.id, name: source.label[language], at: to(`/sources/${encodeURIComponent(source.id)}`) }
}
