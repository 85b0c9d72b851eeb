import './profile.css'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { Answered } from '../api/answered.tsx'
import { IncidentList } from '../overview/incident-list.tsx'
import type { Table } from '../overview/table.ts'
import type { ScreenProps } from '../shell/screens.ts'
import { useTitle } from '../shell/title.ts'
import { lang, to } from '../state/address.ts'
import { useTable } from '../state/table.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { number } from '../text/values.tsx'
import { Bars } from './bars.tsx'
import { Breakdown } from './breakdown.tsx'
import { ControlLine } from './control-line.tsx'
import { type Kind, labelOf, rowsOf } from './rows.ts'
import { Sides } from './sides.tsx'
import { SourceFacts } from './source-facts.tsx'

export function PlaceScreen({ params }: ScreenProps) {
  return <Profile kind="place" id={params.id!} />
}

export function ActorScreen({ params }: ScreenProps) {
  return <Profile kind="party" id={params.id!} />
}

export function SourceScreen({ params }: ScreenProps) {
  return <Profile kind="source" id={params.id!} />
}

/** A place, a party or a source: its incidents through time, and what else is told of them. */
function Profile({ kind, id }: { kind: Kind; id: string }) {
  const asked = useTable()
  return (
    <div class="page profile">
      <Answered asked={asked}>{table => <Shown table={table} kind={kind} id={id} />}</Answered>
    </div>
  )
}

function Shown({ table, kind, id }: { table: Table; kind: Kind; id: string }) {
  const w = words.value
  const rows = useMemo(() => rowsOf(table, kind, id), [table, kind, id])
  const label = labelOf(table, kind, id)
  const name = label?.[lang.value] ?? id
  const beside = label?.[lang.value === 'en' ? 'ar' : 'en']
  useTitle(name)
  return (
    <>
      <header class="head">
        <p class="crumbs no-print">
          {w.profile.kinds[kind]} · <a href={to(`/?${new URLSearchParams({ [kind]: id })}`)}>{w.profile.inOverview}</a>
        </p>
        <h1>
          <Text text={name} />{' '}
          {beside && beside !== name && (
            <span class="where">
              <Text text={beside} />
            </span>
          )}
        </h1>
      </header>
      {rows.length === 0 ? (
        <p class="open">{w.profile.none}</p>
      ) : (
        <>
          <Facts kind={kind} id={id} table={table} rows={rows} />
          <section>
            <h2>{w.profile.throughTime}</h2>
            <Bars table={table} rows={rows} />
          </section>
          {kind === 'place' && <ControlLine id={id} />}
          <div class="breakdowns">
            <Breakdown table={table} rows={rows} of="type" />
            {kind !== 'party' && <Breakdown table={table} rows={rows} of="party" />}
            {kind !== 'place' && <Breakdown table={table} rows={rows} of="place" />}
            {kind !== 'source' && <Breakdown table={table} rows={rows} of="source" />}
            <Breakdown table={table} rows={rows} of="grade" />
          </div>
          <section class="profile-list sheet">
            <h2>{w.overview.incidents(rows.length, number(rows.length))}</h2>
            <IncidentList table={table} rows={rows} />
          </section>
        </>
      )}
    </>
  )
}

function Facts(props: { kind: Kind; id: string; table: Table; rows: Int32Array }): ComponentChildren {
  const { kind, id, table, rows } = props
  if (kind === 'source') return <SourceFacts id={id} />
  if (kind === 'party') return <Sides table={table} rows={rows} id={id} />
  return null
}
