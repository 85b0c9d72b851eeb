import './incident.css'
import type { Incident } from '../../../src/record/index.ts'
import type { IncidentView } from '../../../src/serve/api/index.ts'
import { AnsweredWithNames } from '../api/answered.tsx'
import { useAnswer } from '../api/use-answer.ts'
import { type Party, sidesOf } from '../claims/parties.ts'
import { PartyLine, PartyName } from '../claims/party-list.tsx'
import { DownloadMenu } from '../download/download-menu.tsx'
import { IncidentJudged } from '../judging/incident-judged.tsx'
import { Fact, Facts } from '../shell/facts.tsx'
import type { ScreenProps } from '../shell/screens.ts'
import { useTitle } from '../shell/title.ts'
import { query, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Grade } from '../text/grade.tsx'
import { type Known, useKnown } from '../text/known.ts'
import { Text } from '../text/text.tsx'
import { Days } from '../text/values.tsx'
import { AccountsTable, CountOf } from './accounts.tsx'
import { Agreed } from './agreed.tsx'
import { claimsAt, type FindTold, finder } from './claims.ts'
import { Disputes } from './disputes.tsx'
import { ClaimEvidence, Evidence } from './evidence.tsx'
import { Figures } from './figures.tsx'
import { History } from './history.tsx'
import { matrix } from './matrix.ts'
import { AttributionLine, Reason } from './reason.tsx'
import { typeNames } from './types.ts'
import { Voices } from './voices.tsx'

/** Words for one party that stand beside its name. */
const MOST_SAID = 4
/** Parties that are not known, on one line. */
const MOST_OTHER = 8

export function IncidentScreen({ params }: ScreenProps) {
  const asked = useAnswer('GET /api/incidents/:id', { params: { id: params.id! } })
  return (
    <div class="page incident">
      <AnsweredWithNames asked={asked}>{view => <Shown view={view} />}</AnsweredWithNames>
    </div>
  )
}

function Shown({ view }: { view: IncidentView }) {
  const w = words.value.incident
  const known = useKnown()
  const { incident } = view
  const find = finder(view)
  const rows = matrix(incident, find)
  const seen = query.value.get('see')
  useTitle(`${typeNames(incident)}${incident.place ? ` · ${placeName(incident, known)}` : ''}`)
  return (
    <>
      <Head incident={incident} find={find} />
      {incident.accounts.length < 2 && incident.disputes.length === 0 ? (
        <p class="lead">{w.single}</p>
      ) : (
        <div class="pair">
          <section class="agreed">
            <h2>{w.agreed}</h2>
            {incident.accounts.length < 2 ? <p>{w.single}</p> : <Agreed incident={incident} find={find} />}
          </section>
          <section class="against-each-other">
            <h2>{w.disputed}</h2>
            {incident.disputes.length === 0 ? <p>{w.noDispute}</p> : <Disputes incident={incident} />}
          </section>
        </div>
      )}
      <section>
        <h2>{w.figures}</h2>
        <Figures incident={incident} rows={rows} />
      </section>
      <section>
        <h2>
          {incident.accounts.length === 1 ? w.oneAccount : w.accounts} <CountOf n={incident.accounts.length} />
        </h2>
        <p class="lead">{incident.accounts.length === 1 ? w.oneAccountLead : w.accountsLead}</p>
        <AccountsTable incident={incident} rows={rows} />
      </section>
      <section>
        <h2>{w.whoSays}</h2>
        <p class="lead">{w.voicesLead}</p>
        <Voices incident={incident} view={view} />
      </section>
      <section>
        <h2>{w.grade}</h2>
        <p>
          <Grade grade={incident.grade} /> <Reason incident={incident} />
        </p>
        <AttributionLine incident={incident} />
      </section>
      <section>
        <h2>
          {w.claims} <CountOf n={incident.claims.length} />
        </h2>
        <ul class="claim-list plain">
          {incident.claims.map(ref => (
            <li key={`${ref.report} ${ref.claim}`} class="sheet">
              <ClaimEvidence at={ref} find={find} view={view} />
            </li>
          ))}
        </ul>
      </section>
      <IncidentJudged id={incident.id} />
      <section>
        <h2>{w.history}</h2>
        <p class="lead">{w.historyLead}</p>
        <History changes={view.changes} asked={incident.id} />
      </section>
      {seen && <Evidence seen={seen} rows={rows} find={find} view={view} />}
    </>
  )
}

function Head({ incident, find }: { incident: Incident; find: FindTold }) {
  const w = words.value
  const known = useKnown()
  const { place } = incident
  const { actors, targets } = sidesOf(claimsAt(incident.claims, find), known)
  return (
    <header class="head">
      <div class="crumbs list-head no-print">
        <a href={to('/')}>{w.incident.back}</a>
        <DownloadMenu n={1} ids={() => [incident.id]} />
      </div>
      <h1>
        {typeNames(incident)} <span class="where">{place ? <PlaceLink incident={incident} /> : w.unknownPlace}</span>
      </h1>
      <p class="under">
        <Days range={incident.date} /> <Grade grade={incident.grade} />{' '}
        <span class="meta">
          {w.list.reports(incident.reports.length)}
          {w.comma}
          {w.list.voices(incident.voices.length)}
        </span>
        {place && place.lat !== null && place.lon !== null && (
          <span class="meta">
            {w.incident.coordinates}{' '}
            <bdi dir="ltr">
              {place.lat.toFixed(4)}, {place.lon.toFixed(4)}
            </bdi>
            {place.precision && ` (${w.precisions[place.precision]})`}
          </span>
        )}
      </p>
      {actors.length + targets.length > 0 && (
        <Facts>
          <Side name={w.incident.actors} parties={actors} />
          <Side name={w.incident.targets} parties={targets} />
        </Facts>
      )}
    </header>
  )
}

/** Known parties by their usual names, each with the words of the reports for it; then those that are not known. */
function Side({ name, parties }: { name: string; parties: readonly Party[] }) {
  if (parties.length === 0) return null
  const other = parties.filter(({ id }) => id === null)
  return (
    <Fact name={name}>
      <ul class="plain">
        {parties
          .filter(({ id }) => id !== null)
          .map(party => (
            <li key={party.name}>
              <PartyName party={party} />
              {party.said.length > 0 && <Said texts={party.said} />}
            </li>
          ))}
        {other.length > 0 && (
          <li>
            <PartyLine parties={other} most={MOST_OTHER} />
          </li>
        )}
      </ul>
    </Fact>
  )
}

function Said({ texts }: { texts: readonly string[] }) {
  const w = words.value
  const rest = texts.length - MOST_SAID
  return (
    <span class="meta">
      {' '}
      {w.incident.alsoSaid}:{' '}
      {texts.slice(0, MOST_SAID).map((text, n) => (
        <span key={text}>
          {n > 0 && w.comma}
          <Text text={text} />
        </span>
      ))}
      {rest > 0 && ` ${w.more(rest)}`}
    </span>
  )
}

function PlaceLink({ incident: { place } }: { incident: Incident }) {
  const usual = useKnown().place(place!.id)
  const name = usual ?? place!.name
  if (place!.id === null) return <Text text={name} />
  return (
    <a class="quiet" href={to(`/places/${encodeURIComponent(place!.id)}`)}>
      <Text text={name} />
    </a>
  )
}

function placeName({ place }: Incident, known: Known): string {
  return known.place(place?.id ?? null) ?? place?.name ?? ''
}
