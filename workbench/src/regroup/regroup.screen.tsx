import './regroup.css'
import '../judging/loud.css'
import { useEffect, useState } from 'preact/hooks'
import type { Incident } from '../../../src/record/index.ts'
import type { Answer, Api, IncidentJudging, IncidentView, Names } from '../../../src/serve/api/index.ts'
import { Answered } from '../api/answered.tsx'
import { useAnswer } from '../api/use-answer.ts'
import { useDraft } from '../judging/drafts.ts'
import { History } from '../judging/history.tsx'
import { NoteForm } from '../judging/note-form.tsx'
import { lastKept, post, type Sent } from '../judging/outbox.ts'
import { OutboxView } from '../judging/outbox-view.tsx'
import { askWhoIAm, me, whoJudges } from '../judging/reader.ts'
import { ReaderName } from '../judging/reader-name.tsx'
import { WhyField } from '../judging/why-field.tsx'
import type { ScreenProps } from '../shell/screens.ts'
import { useTitle } from '../shell/title.ts'
import { lang, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { knownBy } from '../text/known.ts'
import { Quoted, Text } from '../text/text.tsx'
import { Bounds, Days } from '../text/values.tsx'

type Near = Answer<Api['GET /api/incidents/:id/near']>
const NOTHING_NEAR: Near = { items: [], names: { world: {}, places: {}, outlets: {} } }

/** Joins incidents that are one, and parts what is told as one and is not. */
export function RegroupScreen({ params }: ScreenProps) {
  const id = params.id!
  const given = { params: { id } }
  const view = useAnswer('GET /api/incidents/:id', given)
  const judging = useAnswer('GET /api/incidents/:id/judging', given)
  const near = useAnswer('GET /api/incidents/:id/near', given)
  useTitle(words.value.judging.regroup)
  useEffect(() => {
    void askWhoIAm()
  }, [])
  useEffect(() => {
    if (!lastKept.value) return
    for (const asked of [view, judging, near]) if (asked.state === 'there') asked.again()
  }, [lastKept.value])
  return (
    <div class="page regroup">
      <Answered asked={view}>
        {told => (
          <Answered asked={judging}>
            {state => <Regroup told={told} state={state} near={near.state === 'there' ? near.answer : NOTHING_NEAR} />}
          </Answered>
        )}
      </Answered>
    </div>
  )
}

function Regroup({ told, state, near }: { told: IncidentView; state: IncidentJudging; near: Near }) {
  const w = words.value
  const j = w.judging
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [noting, setNoting] = useState(false)
  const [nameless, setNameless] = useState(false)
  const why = useDraft(`why ${state.incident.id}`, '')
  const readOnly = me.value?.readOnly === true
  const { incident } = told
  const known = knownBy(told.names, lang.value)
  const keyOf = (ref: { readonly report: string; readonly claim: string }) => `${ref.report}\u0001${ref.claim}`
  const out = incident.claims.filter(ref => chosen.has(keyOf(ref)))

  function judge(decision: Sent['decision']) {
    if (readOnly) return
    if (whoJudges() === '') {
      setNameless(true)
      return
    }
    post({
      who: whoJudges(),
      why: why.value.trim(),
      target: { kind: 'incident', id: incident.id },
      decision,
      on: state.version,
    })
    setChosen(new Set())
    why.done()
  }

  return (
    <>
      <p>
        <a href={to(`/incidents/${encodeURIComponent(incident.id)}`)}>{j.backToIncident}</a> ·{' '}
        <a href={`${to('/judging')}?${new URLSearchParams({ incident: incident.id })}`}>{j.judgeItsClaims}</a>
      </p>
      <h1>
        {j.regroup}: <Summary incident={incident} names={told.names} />
      </h1>
      {readOnly ? (
        <p class="lead">{j.readOnly}</p>
      ) : (
        <>
          <ReaderName missing={nameless} changed={() => setNameless(false)} />
          <WhyField draft={why} />
        </>
      )}
      <OutboxView />
      <section>
        <h2>{j.itsClaims}</h2>
        <p class="lead">{j.splitLead}</p>
        <ul class="plain claims">
          {told.claims.map(({ report, claim, sentences }) => {
            const key = keyOf({ report, claim: claim.id })
            const about = told.reports.find(one => one.id === report)
            return (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    disabled={readOnly}
                    checked={chosen.has(key)}
                    onChange={event => {
                      const next = new Set(chosen)
                      if (event.currentTarget.checked) next.add(key)
                      else next.delete(key)
                      setChosen(next)
                    }}
                  />{' '}
                  <strong>{w.types[claim.type] ?? claim.type}</strong>{' '}
                  {claim.origin === 'person' && <span class="chip">{j.byHand}</span>}{' '}
                  <span class="meta">
                    <Text text={about?.outlet ? known.outlet(about.outlet) : report} /> · <Days range={claim.date} />
                  </span>
                  {sentences.map(sentence => (
                    <span key={sentence.start} class="sentence">
                      <Quoted text={sentence.text} />
                    </span>
                  ))}
                </label>
              </li>
            )
          })}
        </ul>
        {!readOnly && (
          <p>
            <button
              type="button"
              class="main"
              disabled={out.length === 0 || out.length === incident.claims.length}
              onClick={() => judge({ kind: 'split', out: out.map(({ report, claim }) => ({ report, claim })) })}
            >
              {j.split}
            </button>{' '}
            <button type="button" onClick={() => setNoting(true)}>
              {j.actions.note}
            </button>
          </p>
        )}
        {noting && (
          <NoteForm name={incident.id} close={() => setNoting(false)} keep={text => judge({ kind: 'note', text })} />
        )}
      </section>
      <History
        history={state.history}
        {...(!readOnly && {
          undo: (of: number) => judge({ kind: 'undo', of }),
          confirm: (of: number) => judge({ kind: 'confirm', of }),
        })}
      />
      {!readOnly && (
        <section>
          <h2>{j.near}</h2>
          <p class="lead">{j.mergeLead}</p>
          {near.items.length === 0 && <p class="open">{j.noneNear}</p>}
          <ul class="plain near">
            {near.items.map(other => (
              <li key={other.id}>
                <button type="button" onClick={() => judge({ kind: 'merge', with: other.id })}>
                  {j.merge}
                </button>{' '}
                <a href={to(`/incidents/${encodeURIComponent(other.id)}`)}>
                  <Summary incident={other} names={near.names} />
                </a>{' '}
                {other.killed && (
                  <span class="meta">
                    {w.outcomes.killed} <Bounds figure={other.killed} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Summary({ incident, names }: { incident: Incident; names: Names }) {
  const w = words.value
  const known = knownBy(names, lang.value)
  return (
    <>
      {incident.types.map(type => w.types[type] ?? type).join(w.comma)}
      {w.comma}
      {incident.place ? (
        <Text text={known.place(incident.place.id) ?? incident.place.name} />
      ) : (
        <span class="open">{w.unknownPlace}</span>
      )}
      {w.comma}
      <Days range={incident.date} />
    </>
  )
}
