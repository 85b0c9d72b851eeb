import type { ChangeValue, KeptChange } from '../../../src/record/index.ts'
import { to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { useKnown } from '../text/known.ts'
import { Text } from '../text/text.tsx'
import { Bounds, Day, Days } from '../text/values.tsx'

/** What later runs changed in an incident, oldest first, each with the reports that brought it about. */
export function History({ changes, asked }: { changes: readonly KeptChange[]; asked: string }) {
  const w = words.value.incident
  if (changes.length === 0) return <p>{w.noHistory}</p>
  return (
    <ol class="plain history">
      {changes.map(change => (
        <li key={change.id}>
          <span class="meta">
            <Day day={change.at.slice(0, 10)} />
          </span>{' '}
          {w.changes[change.kind]}
          {change.incident !== asked && <IncidentLink id={change.incident} />}{' '}
          {change.other === null ? <Values change={change} /> : <IncidentLink id={change.other} />}
          {change.because.length > 0 && <Because reports={change.because} />}
        </li>
      ))}
    </ol>
  )
}

function Values({ change: { kind, before, after } }: { change: KeptChange }) {
  if (before === null && after === null) return null
  const isFirst = kind === 'new' || before === null
  return (
    <span>
      {!isFirst && (
        <>
          <Value value={before} /> <span aria-hidden="true">{words.value.dir === 'rtl' ? '←' : '→'}</span>{' '}
        </>
      )}
      <Value value={after} />
    </span>
  )
}

function Value({ value }: { value: ChangeValue }) {
  const w = words.value
  const known = useKnown()
  if (value === null) return <span class="open">{w.incident.nothing}</span>
  if (typeof value === 'string') return <span>{w.grades[value] ?? value}</span>
  if (isList(value)) return <List values={value} />
  if ('name' in value) return <Text text={known.place(value.id) ?? value.name} />
  if ('from' in value) return <Days range={value} />
  return <Bounds figure={value} />
}

const isList = (value: ChangeValue): value is readonly string[] => Array.isArray(value)

function List({ values }: { values: readonly string[] }) {
  const w = words.value
  if (values.length === 0) return <span class="open">{w.incident.nothing}</span>
  return (
    <span>
      {values.map((value, n) => (
        <span key={value}>
          {n > 0 && w.comma}
          <Text text={(w.types as Readonly<Record<string, string>>)[value] ?? value} />
        </span>
      ))}
    </span>
  )
}

function IncidentLink({ id }: { id: string }) {
  return (
    <a class="quiet" href={to(`/incidents/${encodeURIComponent(id)}`)}>
      <bdi dir="ltr">{id}</bdi>
    </a>
  )
}

function Because({ reports }: { reports: readonly string[] }) {
  const w = words.value
  return (
    <span class="meta">
      {' '}
      {w.incident.because}{' '}
      {reports.map((id, n) => (
        <span key={id}>
          {n > 0 && w.comma}
          <a class="quiet" href={to(`/reports/${encodeURIComponent(id)}`)}>
            <bdi dir="ltr">{id}</bdi>
          </a>
        </span>
      ))}
    </span>
  )
}
