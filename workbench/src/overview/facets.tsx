import './facets.css'
import { useState } from 'preact/hooks'
import { type ClaimType, FAMILIES, type Family } from '../../../src/record/index.ts'
import { lang, setQuery } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { number } from '../text/values.tsx'
import type { Facet, Filter } from './filter.ts'
import { toggled } from './filter.ts'
import { type Findings, partyKey } from './find.ts'
import type { Table } from './table.ts'

/** Values of a facet that stand open before anything is typed. */
const SHOWN = 7
/** Values that a search gives. */
const FOUND = 30

interface Value {
  readonly id: string
  readonly name: string
  readonly count: number
}

interface Props {
  readonly table: Table
  readonly filter: Filter
  readonly findings: Findings
}

/** Every way to choose, each value with how many incidents it would leave. */
export function Facets({ table, filter, findings }: Props) {
  const w = words.value
  const { overview, regionIds, regionLabels } = table
  const { counts } = findings
  const language = lang.value
  return (
    <div class="facets">
      <Kinds table={table} filter={filter} findings={findings} />
      <Few
        facet="grade"
        title={w.filter.grade}
        filter={filter}
        values={overview.gradeOrder.map((id, n) => ({ id, name: w.grades[id], count: counts.grade[n]! }))}
      />
      <Few
        facet="dispute"
        title={w.list.disputed}
        filter={filter}
        values={overview.disputeOrder.map((id, n) => ({ id, name: w.incident.about[id], count: counts.dispute[n]! }))}
      />
      <Many
        facet="place"
        title={w.filter.place}
        filter={filter}
        values={() => regionIds.map((id, n) => ({ id, name: regionLabels[n]![language], count: counts.place[n]! }))}
      />
      <Many
        facet="party"
        title={w.overview.parties}
        filter={filter}
        values={() =>
          overview.parties.map((party, n) => ({
            id: partyKey(party),
            name: party.label[language],
            count: counts.party[n]!,
          }))
        }
      />
      <Many
        facet="source"
        title={w.overview.sources}
        filter={filter}
        values={() =>
          overview.sourceList.map(({ id, label }, n) => ({ id, name: label[language], count: counts.source[n]! }))
        }
      />
    </div>
  )
}

function Kinds({ table, filter, findings }: Props) {
  const w = words.value
  const numbers = new Map(table.overview.typeOrder.map((type, n) => [type, n]))
  const countOf = (type: ClaimType) => findings.counts.type[numbers.get(type)!]!
  return (
    <fieldset>
      <legend>{w.filter.type}</legend>
      {Object.entries(FAMILIES).map(([family, types]) => {
        const values = types
          .map(type => ({ id: type, name: w.types[type], count: countOf(type) }))
          .filter(({ id, count }) => count > 0 || filter.chosen.type.includes(id))
        const open = values.some(({ id }) => filter.chosen.type.includes(id))
        return (
          values.length > 0 && (
            <details key={family} open={open}>
              <summary>
                {w.families[family as Family]}{' '}
                <bdi class="count">{number(values.reduce((sum, { count }) => sum + count, 0))}</bdi>
              </summary>
              <Boxes facet="type" filter={filter} values={values} />
            </details>
          )
        )
      })}
    </fieldset>
  )
}

function Few({
  facet,
  title,
  filter,
  values,
}: {
  facet: Facet
  title: string
  filter: Filter
  values: readonly Value[]
}) {
  const shown = values.filter(({ id, count }) => count > 0 || filter.chosen[facet].includes(id))
  if (shown.length === 0) return null
  return (
    <fieldset>
      <legend>{title}</legend>
      <Boxes facet={facet} filter={filter} values={shown} />
    </fieldset>
  )
}

/** A facet of very many values: the most frequent, and a field that finds the others. */
function Many(props: { facet: Facet; title: string; filter: Filter; values: () => readonly Value[] }) {
  const { facet, title, filter } = props
  const [typed, setTyped] = useState('')
  const chosen = filter.chosen[facet]
  const values = props.values()
  const wanted = plain(typed)
  const mostFirst = values
    .filter(
      ({ id, name, count }) => !chosen.includes(id) && count > 0 && (wanted === '' || plain(name).includes(wanted)),
    )
    .sort((a, b) => b.count - a.count)
    .slice(0, wanted === '' ? SHOWN : FOUND)
  const own = values.filter(({ id }) => chosen.includes(id))
  if (values.length === 0) return null
  return (
    <fieldset>
      <legend>{title}</legend>
      {values.length > SHOWN && (
        <input
          type="search"
          dir="auto"
          value={typed}
          aria-label={words.value.overview.findIn(title)}
          placeholder={words.value.overview.findIn(title)}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
      <Boxes facet={facet} filter={filter} values={[...own, ...mostFirst]} />
    </fieldset>
  )
}

function Boxes({ facet, filter, values }: { facet: Facet; filter: Filter; values: readonly Value[] }) {
  return (
    <ul class="plain boxes">
      {values.map(({ id, name, count }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              name={facet}
              value={id}
              checked={filter.chosen[facet].includes(id)}
              onChange={() => setQuery(toggled(filter, facet, id))}
            />
            <span class="value">
              <Text text={name} />
            </span>
            <bdi class="count">{number(count)}</bdi>
          </label>
        </li>
      ))}
    </ul>
  )
}

/** For finding only: without marks, hamza seats and letter case. */
function plain(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/ى/g, 'ي').replace(/ة/g, 'ه').trim()
}
