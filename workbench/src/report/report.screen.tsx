import './report.css'
import { useEffect, useRef } from 'preact/hooks'
import type { ReportView } from '../../../src/serve/api/index.ts'
import { AnsweredWithNames } from '../api/answered.tsx'
import { useAnswer } from '../api/use-answer.ts'
import { typeNames } from '../incident/types.ts'
import { ReportJudged } from '../judging/report-judged.tsx'
import { Fact, Facts } from '../shell/facts.tsx'
import type { ScreenProps } from '../shell/screens.ts'
import { useTitle } from '../shell/title.ts'
import { go, hash, path, query, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Outlet } from '../text/chain.tsx'
import { useKnown } from '../text/known.ts'
import { Note, Quoted, Text } from '../text/text.tsx'
import { Day, Days, number } from '../text/values.tsx'
import { AddClaim } from './add-claim.tsx'
import { ClaimCard } from './claim-card.tsx'
import { FrozenText } from './frozen-text.tsx'
import { webAddress } from './web-address.ts'

/** One report: its frozen text with the evidence marked, and its claims beside it. */
export function ReportScreen({ params }: ScreenProps) {
  const version = query.value.get('version')
  const asked = useAnswer('GET /api/reports/:id', {
    params: { id: params.id! },
    query: version === null ? {} : { version },
  })
  return (
    <div class="page report">
      <AnsweredWithNames asked={asked}>{view => <Shown view={view} />}</AnsweredWithNames>
    </div>
  )
}

/** Points the address at a claim, or at none. */
export function chooseClaim(claim: string): void {
  go(
    `${to(path.value)}${query.value.size > 0 ? `?${query.value}` : ''}${claim ? `#${encodeURIComponent(claim)}` : ''}`,
    {
      replace: true,
    },
  )
}

function Shown({ view }: { view: ReportView }) {
  const w = words.value.report
  const { report, claims } = view
  const chosen = claims.find(({ id }) => id === hash.value) ?? null
  const list = useRef<HTMLElement>(null)
  const asked = useAnswer('GET /api/reports/:id/judging', {
    params: { id: report.id },
    query: view.current ? {} : { version: view.version },
  })
  const judging = asked.state === 'there' ? asked.answer : null
  useTitle(report.title ?? words.value.untitled)
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && chooseClaim('')
    addEventListener('keydown', leave)
    return () => removeEventListener('keydown', leave)
  }, [])
  useEffect(() => {
    const card = chosen && list.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(chosen.id)}"]`)
    const box = list.current
    // Only the list's own scroll: on a narrow page the card stands over the foot of the text.
    if (card && box && box.scrollHeight > box.clientHeight)
      box.scrollTop += card.getBoundingClientRect().top - box.getBoundingClientRect().top - 12
  }, [chosen])
  return (
    <>
      <Head view={view} />
      <div class="reading">
        <section class="pane" aria-labelledby="text-title">
          <h2 id="text-title" class="hidden">
            {w.text}
          </h2>
          <FrozenText text={report.text} claims={claims} chosen={chosen} />
          {claims.length > 0 && <p class="meta hint no-print">{w.noteOf}</p>}
        </section>
        <section class="claims" aria-labelledby="claims-title" ref={list}>
          <h2 id="claims-title">
            {w.claims} <bdi class="count">{number(claims.length)}</bdi>
          </h2>
          {view.current && <AddClaim report={report.id} />}
          {claims.map(claim => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              text={report.text}
              chosen={claim === chosen}
              judged={judging?.judged.find(one => one.claim === claim.id) ?? null}
            />
          ))}
          {claims.length === 0 && <p class="open">{w.noClaims}</p>}
        </section>
      </div>
      {judging && <ReportJudged view={view} given={judging} />}
      <After view={view} />
    </>
  )
}

function Head({ view: { report, current } }: { view: ReportView }) {
  const w = words.value.report
  const address = webAddress(report.url)
  return (
    <header class="head">
      <p class="crumbs no-print">
        <a href={to('/reports')}>{w.back}</a>
      </p>
      <h1>
        {report.title ? (
          <Text text={report.title} />
        ) : (
          <>
            {words.value.untitled} <span class="where">{<Text text={report.id} />}</span>
          </>
        )}
      </h1>
      <Facts>
        <Fact name={w.outlet}>
          {report.outlet ? <Outlet given={report.outlet} /> : <span class="open">{w.noOutlet}</span>}
        </Fact>
        <Fact name={w.published}>
          <Day day={report.published} />
        </Fact>
        {report.url && (
          <Fact name={w.address}>
            {address ? (
              <a href={address} rel="noreferrer nofollow noopener">
                <bdi dir="ltr">{report.url}</bdi>
              </a>
            ) : (
              <bdi dir="ltr">{report.url}</bdi>
            )}
          </Fact>
        )}
        {report.note && (
          <Fact name={w.note}>
            <Text text={report.note} />
          </Fact>
        )}
      </Facts>
      {!current && (
        <p class="notice">
          {w.oldVersion} <a href={to(`/reports/${encodeURIComponent(report.id)}`)}>{w.toCurrent}</a>
        </p>
      )}
    </header>
  )
}

/** What became of the claims, what was cut away, and which versions are kept. */
function After({ view: { report, incidents, versions, version } }: { view: ReportView }) {
  const w = words.value.report
  const known = useKnown()
  const here = to(`/reports/${encodeURIComponent(report.id)}`)
  return (
    <div class="after">
      {incidents.length > 0 && (
        <section>
          <h2>{w.incidents}</h2>
          <ul>
            {incidents.map(incident => (
              <li key={incident.id}>
                <a href={to(`/incidents/${encodeURIComponent(incident.id)}`)}>
                  {typeNames(incident)}
                  {incident.place && (
                    <>
                      {' · '}
                      <Text text={known.place(incident.place.id) ?? incident.place.name} />
                    </>
                  )}
                </a>{' '}
                <span class="meta">
                  <Days range={incident.date} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{w.cut}</h2>
        {report.cut.length === 0 ? (
          <p class="open">{w.nothingCut}</p>
        ) : (
          <ul class="cut">
            {report.cut.map(({ what, why }) => (
              <li key={what}>
                <Quoted text={what} />{' '}
                <span class="meta">
                  {w.why}: <Note text={why} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{w.versions}</h2>
        <ul class="versions plain">
          {versions.map(n => (
            <li key={n}>
              {n === version ? (
                <strong aria-current="true">{w.version(n)}</strong>
              ) : (
                <a href={`${here}?version=${n}`}>{w.version(n)}</a>
              )}
            </li>
          ))}
        </ul>
        <Facts>
          <Fact name={w.origin}>
            <code>
              <Text text={report.origin} />
            </code>
          </Fact>
          <Fact name={w.hash}>
            <code dir="ltr">SHA-256 {report.sha256}</code>
          </Fact>
        </Facts>
      </section>
    </div>
  )
}
