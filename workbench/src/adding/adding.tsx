import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Claim } from '../../../src/record/index.ts'
import type { ReportView } from '../../../src/serve/api/index.ts'
import { useDraft } from '../judging/drafts.ts'
import { keysOf, useKeys } from '../judging/keys.ts'
import { post } from '../judging/outbox.ts'
import { OutboxView } from '../judging/outbox-view.tsx'
import { marksOf } from '../judging/pieces.ts'
import { whoJudges } from '../judging/reader.ts'
import { ReaderName } from '../judging/reader-name.tsx'
import { keptOf, type Step, takeBack } from '../judging/steps.ts'
import { TextPane } from '../judging/text-pane.tsx'
import { type Choice, quoteAt } from '../judging/words-of.ts'
import { query, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { Added } from './added.tsx'
import { wordsNamed } from './address.ts'
import { ClaimForm } from './claim-form.tsx'
import { FIELD_OF_DIGIT } from './digits.ts'
import { type Begun, given, NOTHING, whole } from './read-claim.ts'

const UNDO = keysOf('undo')

export interface Made {
  readonly step: Step
  readonly claim: Pick<Claim, 'type' | 'trigger'>
}

/** The text on one side, the claim that is read from it on the other; what was added so far above them. */
export function Adding({ view, on }: { view: ReportView; on: string }) {
  const w = words.value
  const { report } = view
  const named = wordsNamed(query.value.get('words'))
  const [chosen, setChosen] = useState<Choice | null>(named)
  const [begin, setBegin] = useState(() => startOf(report.text, named))
  const draft = useDraft<Begun>(`add ${report.id} ${report.sha256}`, begin)
  const why = useDraft(`why add ${report.id}`, '')
  const [made, setMade] = useState<readonly Made[]>([])
  const [nameless, setNameless] = useState(false)
  const pane = useRef<HTMLFieldSetElement>(null)
  const quote = chosen && quoteAt(report.text, 0, chosen)
  const claim = whole(draft.value)
  const marks = useMemo(
    () => marksOf({ ...draft.value, trigger: draft.value.trigger ?? undefined } as Partial<Claim>),
    [draft.value],
  )

  useEffect(() => pane.current?.focus(), [])
  useKeys(FIELD_OF_DIGIT, field => {
    if (quote) draft.set(given(draft.value, field, quote, report.text))
  })
  useKeys(UNDO, undo)

  function undo() {
    const last = made.at(-1)
    if (!last) return
    takeBack(last.step)
    setMade(made.slice(0, -1))
  }
  function clear() {
    draft.done()
    setBegin(NOTHING)
  }
  function keep() {
    if (!claim) return
    if (whoJudges() === '') {
      setNameless(true)
      return
    }
    const target = { kind: 'report' as const, id: report.id }
    const key = post({ who: whoJudges(), why: why.value.trim(), target, decision: { kind: 'add', claim }, on })
    setMade([...made, { step: { ref: null, key, leaves: false }, claim }])
    clear()
    why.done()
    setChosen(null)
    pane.current?.focus()
    document.querySelector('.claim-form')?.scrollTo({ top: 0 })
  }

  return (
    <div class="adding">
      <header class="bar">
        <p class="crumbs">
          <a href={to(`/reports/${encodeURIComponent(report.id)}`)}>{w.adding.back}</a> ·{' '}
          <a href={`${to('/judging')}?${new URLSearchParams({ of: report.id })}`}>{w.judging.judgeItsClaims}</a>
        </p>
        <h1>
          {w.adding.title}: <Text text={report.title ?? report.id} />
        </h1>
        <ReaderName missing={nameless} changed={() => setNameless(false)} />
        <OutboxView />
        <Added made={made} report={report.id} kept={made.map(({ step }) => keptOf(step))} undo={undo} />
      </header>
      <TextPane
        passage={{ start: 0, text: report.text, whole: true }}
        marks={marks}
        begin={named?.start ?? 0}
        chosen={chosen}
        choose={setChosen}
        pane={pane}
      />
      <ClaimForm
        view={view}
        begun={draft.value}
        set={draft.set}
        begunBefore={draft.kept}
        chosen={quote}
        why={why}
        ready={claim !== null}
        keep={keep}
        discard={clear}
      />
    </div>
  )
}

/** Words that were chosen before are those of the event. */
function startOf(text: string, named: Choice | null): Begun {
  return named && named.end <= text.length ? given(NOTHING, 'trigger', quoteAt(text, 0, named), text) : NOTHING
}
