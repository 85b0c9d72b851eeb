import './profile.css'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { Answered } from '../api/answered.tsx'
import { useAnswer } from '../api/use-answer.ts'
import { DownloadMenu } from '../download/download-menu.tsx'
import { IncidentList } from '../overview/incident-list.tsx'
import { idsOf, type Table } from '../overview/table.ts'
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

// What only the server knows is asked for at once, not when the table of all incidents has come.
export function PlaceScreen({ params }: ScreenProps) {
  const asked = useAnswer('GET /api/places/:id/control', { params: { id: params.id! } })
  return <Profile kind="place" id={params.id!} control={<ControlLine asked={asked} />} />
}

export function ActorScreen({ params }: ScreenProps) {
  return <Profile kind="party" id={params.id!} />
}

export function SourceScreen({ params }: ScreenProps) {
  const asked = useAnswer('GET /api/sources/:id', { params: { id: params.id! } })
  return <Profile kind="source" id={params.id!} facts={<SourceFacts asked={asked} />} />
}

interface Props {
  readonly kind: Kind
  readonly id: string
  readonly facts?: ComponentChildren
  readonly control?: ComponentChildren
}

/** A place, a party or a source: its incidents through time, and what else is told of them. */
function Profile(props: Props) {
  const asked = useTable()
  return (
    <div class="page profile">
      <Answered asked={asked}>{table => <Shown {...props} table={table} />}</Answered>
    </div>
  )
}

function Shown({ table, kind, id, facts, control }: Props & { table: Table }) {
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
          {kind === 'party' ? <Sides table={table} rows={rows} id={id} /> : facts}
          <section>
            <h2>{w.profile.throughTime}</h2>
            <Bars table={table} rows={rows} />
          </section>
          {control}
          <div class="breakdowns">
            <Breakdown table={table} rows={rows} of="type" />
            {kind !== 'party' && <Breakdown table={table} rows={rows} of="party" />}
            {kind !== 'place' && <Breakdown table={table} rows={rows} of="place" />}
            {kind !== 'source' && <Breakdown table={table} rows={rows} of="source" />}
            <Breakdown table={table} rows={rows} of="grade" />
          </div>
          <section class="profile-list sheet">
            <div class="list-head">
              <h2>{w.overview.incidents(rows.length, number(rows.length))}</h2>
              <DownloadMenu n={rows.length} ids={() => idsOf(table, rows)} />
            </div>
            <IncidentList table={table} rows={rows} />
          </section>
        </>
      )}
    </>
  )
}
