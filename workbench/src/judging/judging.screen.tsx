import './judging.css'
import './loud.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import { CONFIRMABLE, type Field } from '../../../src/record/index.ts'
import type { Queue, ToJudge } from '../../../src/serve/api/index.ts'
import { addressOfAdding } from '../adding/address.ts'
import { Answered } from '../api/answered.tsx'
import { useAnswer } from '../api/use-answer.ts'
import { useTitle } from '../shell/title.ts'
import { go, query, setQuery, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { ClaimCard } from './claim-card.tsx'
import { Deeds } from './deeds.tsx'
import { useDraft } from './drafts.ts'
import { Help } from './help.tsx'
import { History } from './history.tsx'
import { type Action, KEYS, keysOf, useKeys } from './keys.ts'
import { NoteForm } from './note-form.tsx'
import { lastKept, outbox, type Sent } from './outbox.ts'
import { OutboxView } from './outbox-view.tsx'
import { marksOf } from './pieces.ts'
import { QueueList } from './queue-list.tsx'
import { askWhoIAm, me, whoJudges } from './reader.ts'
import { ReaderName } from './reader-name.tsx'
import { decide, leaves, type Step, takeBack } from './steps.ts'
import { TextPane } from './text-pane.tsx'
import { fetchAhead, type Ref, useClaim } from './use-claim.ts'
import { WhyField } from './why-field.tsx'
import type { Choice } from './words-of.ts'

/** Claims fetched before their turn. */
const AHEAD = 8

const ALL_KEYS = keysOf(...(Object.keys(KEYS) as Action[]))

type Line = Queue['items'][number]
const sameRef = (a: Ref | null, b: Ref | null) => a?.report === b?.report && a?.claim === b?.claim

export function JudgingScreen() {
  const state = query.value.get('state') ?? 'todo'
  const incident = query.value.get('incident') ?? ''
  const of = query.value.get('of') ?? ''
  const queue = useAnswer('GET /api/queue', {
    query: {
      state: state as Queue['items'][number]['state'] | 'todo',
      ...(incident && { incident }),
      ...(of && { report: of }),
      limit: 60,
    },
  })
  useTitle(words.value.judging.title)
  useEffect(() => {
    void askWhoIAm()
  }, [])
  return (
    <Answered asked={queue}>
      {answer => <Judging queue={answer} state={state} again={queue.state === 'there' ? queue.again : () => {}} />}
    </Answered>
  )
}

function Judging({ queue, state, again }: { queue: Queue; state: string; again: () => void }) {
  const w = words.value.judging
  const [steps, setSteps] = useState<readonly Step[]>([])
  const [round, setRound] = useState(0)
  const [whole, setWhole] = useState(false)
  const [chosen, setChosen] = useState<Choice | null>(null)
  const [editing, setEditing] = useState<Field | null>(null)
  const [noting, setNoting] = useState(false)
  const [giving, setGiving] = useState(false)
  const [help, setHelp] = useState(false)
  const [nameless, setNameless] = useState(false)
  const pane = useRef<HTMLFieldSetElement>(null)
  /** The claim that was just decided: a key that comes before the next one is drawn must not be taken for it. */
  const leaving = useRef<Ref | null>(null)
  const readOnly = me.value?.readOnly === true

  const done = (line: Ref) => steps.some(step => step.leaves && sameRef(step.ref, line))
  const left = queue.items.filter(line => !done(line))
  const asked = query.value.get('claim')
  const now: Ref | null = asked !== null ? { report: query.value.get('report') ?? '', claim: asked } : (left[0] ?? null)
  const claim = useClaim(now, whole, round)
  const why = useDraft(`why ${now?.report} ${now?.claim}`, '')
  const at = left.findIndex(line => sameRef(line, now))

  useEffect(() => fetchAhead(left.slice(Math.max(0, at), at + AHEAD)), [queue, now?.report, now?.claim])
  // What the server took is seen at once, and a list that runs dry is filled again.
  useEffect(() => {
    if (!lastKept.value) return
    setRound(n => n + 1)
    if (left.length === 0 && outbox.value.length === 0) again()
  }, [lastKept.value])

  useEffect(() => {
    leaving.current = null
  }, [now?.report, now?.claim, state])

  function show(ref: Ref | null) {
    setChosen(null)
    setEditing(null)
    setNoting(false)
    setGiving(false)
    setWhole(false)
    setQuery({ report: ref?.report ?? '', claim: ref?.claim ?? '' }, { replace: false })
  }
  function step(by: 1 | -1) {
    const next = left[at < 0 ? 0 : at + by]
    if (next) show(next)
  }
  function judge(answer: ToJudge, decision: Sent['decision']) {
    if (readOnly || now === null || sameRef(leaving.current, now)) return
    if (whoJudges() === '') {
      setNameless(true)
      return
    }
    setSteps([...steps, decide(now, answer.view, decision, why.value.trim())])
    why.done()
    setGiving(false)
    if (!leaves(decision)) return
    leaving.current = now
    const others = left.filter(line => !sameRef(line, now))
    show(others[Math.max(0, Math.min(at, others.length - 1))] ?? null)
    if (others.length === 0) again()
  }
  function undo() {
    const last = steps.at(-1)
    if (!last || readOnly) return
    takeBack(last)
    setSteps(steps.slice(0, -1))
    if (last.ref) show(last.ref)
  }
  function act(action: Action) {
    if (action === 'help') setHelp(true)
    else if (action === 'next') step(1)
    else if (action === 'previous') step(-1)
    else if (action === 'undo') undo()
    else if (claim.state === 'there') onClaim(action, claim.answer)
  }
  function onClaim(action: Action, answer: ToJudge) {
    const { view } = answer
    if (action === 'words') pane.current?.focus()
    else if (action === 'incident' && view.incident) go(to(`/incidents/${encodeURIComponent(view.incident)}`))
    else if (readOnly) return
    else if (action === 'edit') setEditing('type')
    else if (action === 'note') setNoting(true)
    else if (action === 'why') setGiving(true)
    else if (action === 'add') go(addressOfAdding(view.report, chosen))
    else if (action === 'confirm') {
      const first = view.history.findLast(one => one.live && CONFIRMABLE.has(one.decision.kind))
      if (first) judge(answer, { kind: 'confirm', of: first.id })
    } else if (action === 'accept' || action === 'reject' || action === 'unclear' || action === 'skip')
      judge(answer, { kind: action })
  }
  useKeys(ALL_KEYS, act)

  return (
    <div class="judging">
      <div class="bar no-print">
        <h1 class="hidden">{w.title}</h1>
        {!readOnly && <ReaderName missing={nameless} changed={() => setNameless(false)} />}
        <p>
          <button type="button" onClick={() => setHelp(true)}>
            {w.keys}
          </button>
        </p>
        <OutboxView />
      </div>
      <QueueList queue={queue} lines={left} now={now} state={state} show={show} />
      {now === null ? (
        <section class="claim-pane">
          <p class="lead" role="status">
            {w.nothingLeft}
          </p>
        </section>
      ) : state === 'stale' ? (
        <StaleClaim line={queue.items.find(line => sameRef(line, now))} />
      ) : (
        <Answered asked={claim}>
          {answer => (
            <>
              <section class="claim-pane">
                {readOnly ? (
                  <p class="lead">{w.readOnly}</p>
                ) : (
                  <Deeds act={act} canUndo={steps.length > 0} answer={answer} />
                )}
                {(giving || why.kept) && <WhyField draft={why} focus={giving} close={() => setGiving(false)} />}
                <ClaimCard
                  answer={answer}
                  chosen={chosen}
                  editing={editing}
                  readOnly={readOnly}
                  edit={setEditing}
                  keep={(field, value) => {
                    setEditing(null)
                    judge(answer, { kind: 'edit', field, value } as Sent['decision'])
                  }}
                />
                {noting && (
                  <NoteForm
                    name={answer.view.subject}
                    close={() => setNoting(false)}
                    keep={text => judge(answer, { kind: 'note', text })}
                  />
                )}
                <History
                  history={answer.view.history}
                  {...(!readOnly && {
                    undo: (of: number) => judge(answer, { kind: 'undo', of }),
                    confirm: (of: number) => judge(answer, { kind: 'confirm', of }),
                  })}
                />
              </section>
              <TextPane
                key={`${now.report} ${now.claim}`}
                passage={answer.text}
                marks={marksOf(answer.view.claim)}
                begin={answer.view.claim.trigger.start}
                chosen={chosen}
                choose={setChosen}
                whole={() => setWhole(true)}
                pane={pane}
              />
            </>
          )}
        </Answered>
      )}
      {help && <Help close={() => setHelp(false)} />}
    </div>
  )
}

/** A judgement on a text that has changed: it is shown, and nothing is carried over. */
function StaleClaim({ line }: { line: Line | undefined }) {
  const w = words.value.judging
  if (!line) return null
  return (
    <section class="claim-pane">
      <p class="loud">{w.stale}</p>
      <p>
        <a href={to(`/reports/${encodeURIComponent(line.report)}`)}>{w.openReport}</a>
      </p>
    </section>
  )
}
