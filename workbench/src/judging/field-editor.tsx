import './field-editor.css'
import { useEffect, useRef } from 'preact/hooks'
import {
  type Casualty,
  CLAIM_TYPES,
  type Claim,
  type Field,
  type Named,
  OUTCOMES,
  type Quote,
  type Span,
  STATUSES,
  VICTIMS,
} from '../../../src/record/index.ts'
import type { ToJudge } from '../../../src/serve/api/index.ts'
import { words } from '../state/words.ts'
import { Quoted } from '../text/text.tsx'
import { useDraft } from './drafts.ts'
import { ThingPicker } from './thing-picker.tsx'
import { quoteAt } from './words-of.ts'

interface Editing<T> {
  readonly value: T
  readonly set: (value: T) => void
  /** The words chosen in the report, or null. */
  readonly words: Quote | null
  readonly answer: ToJudge
  readonly field: Field
}

/** Sets one field anew; what is typed stays in this browser until it is sent. */
export function FieldEditor({
  answer,
  field,
  chosen,
  keep,
  cancel,
}: {
  answer: ToJudge
  field: Field
  chosen: Span | null
  keep: (value: unknown) => void
  cancel: () => void
}) {
  const w = words.value.judging
  const draft = useDraft<unknown>(`${answer.view.subject} ${field}`, answer.view.claim[field])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input, button')?.focus(), [])
  const { start, text } = answer.text
  const editing = {
    value: draft.value,
    set: draft.set,
    words: chosen && quoteAt(text, start, chosen),
    answer,
    field,
  }
  return (
    <form
      ref={form}
      class="field-editor"
      onSubmit={event => {
        event.preventDefault()
        draft.done()
        keep(draft.value)
      }}
      onKeyDown={event => {
        if (event.code === 'Escape') cancel()
      }}
    >
      {draft.kept && <p class="meta">{w.draftKept}</p>}
      <Body {...editing} />
      <p class="buttons">
        <button type="submit" class="main">
          {w.keep}
        </button>{' '}
        <button
          type="button"
          onClick={() => {
            draft.done()
            cancel()
          }}
        >
          {w.discard}
        </button>
      </p>
    </form>
  )
}

function Body(editing: Editing<unknown>) {
  const { field } = editing
  if (field === 'type')
    return <Choice {...(editing as Editing<string>)} options={CLAIM_TYPES} names={words.value.types} />
  if (field === 'status')
    return <Choice {...(editing as Editing<string>)} options={STATUSES} names={words.value.statuses} />
  if (field === 'date') return <Days {...(editing as Editing<Claim['date']>)} />
  if (field === 'casualties') return <Tolls {...(editing as Editing<readonly Casualty[]>)} />
  if (field === 'trigger') return <Words {...(editing as Editing<Quote>)} />
  if (field === 'evidence') return <Sentences {...(editing as Editing<readonly Span[]>)} />
  if (field === 'hedges') return <Quotes {...(editing as Editing<readonly Quote[]>)} />
  return <Names {...(editing as Editing<readonly Named[]>)} />
}

function Choice({
  value,
  set,
  field,
  options,
  names,
}: Editing<string> & { options: readonly string[]; names: Readonly<Record<string, string>> }) {
  return (
    <select
      aria-label={words.value.judging.fields[field]}
      value={value}
      onChange={event => set(event.currentTarget.value)}
    >
      {options.map(option => (
        <option key={option} value={option}>
          {names[option] ?? option}
        </option>
      ))}
    </select>
  )
}

/** Takes the words chosen in the report. */
function Take({ words: chosen, take, label }: { words: Quote | null; take: (quote: Quote) => void; label: string }) {
  const w = words.value.judging
  return (
    <p>
      <button type="button" disabled={!chosen} onClick={() => chosen && take(chosen)}>
        {label}
      </button>{' '}
      {chosen ? <Quoted text={chosen.text} /> : <span class="meta">{w.chooseFirst}</span>}
    </p>
  )
}

function Words({ value, set, words: chosen }: Editing<Quote>) {
  return (
    <>
      <Quoted text={value.text} />
      <Take words={chosen} take={set} label={words.value.judging.takeWords} />
    </>
  )
}

function Rows<T>({
  items,
  set,
  show,
}: {
  items: readonly T[]
  set: (items: readonly T[]) => void
  show: (item: T, n: number) => preact.ComponentChild
}) {
  const w = words.value.judging
  return (
    <ul class="plain rows">
      {items.map((item, n) => (
        <li key={n}>
          <div>{show(item, n)}</div>
          <button
            type="button"
            class="bare"
            aria-label={w.removeItem(n + 1)}
            onClick={() => set(items.filter((_, at) => at !== n))}
          >
            {w.remove}
          </button>
        </li>
      ))}
    </ul>
  )
}

function Quotes({ value, set, words: chosen }: Editing<readonly Quote[]>) {
  return (
    <>
      <Rows items={value} set={set} show={one => <Quoted text={one.text} />} />
      <Take words={chosen} take={quote => set([...value, quote])} label={words.value.judging.addWords} />
    </>
  )
}

function Sentences({ value, set, words: chosen, answer }: Editing<readonly Span[]>) {
  const { start, text } = answer.text
  return (
    <>
      <Rows items={value} set={set} show={span => <Quoted text={quoteAt(text, start, span).text || '…'} />} />
      <Take
        words={chosen}
        take={({ start, end }) => set([...value, { start, end }])}
        label={words.value.judging.addWords}
      />
    </>
  )
}

function Names({ value, set, words: chosen, field, answer }: Editing<readonly Named[]>) {
  const w = words.value.judging
  return (
    <>
      <Rows
        items={value}
        set={set}
        show={(one, n) => (
          <>
            <Quoted text={one.text} />
            <ThingPicker
              kind={field === 'places' ? 'place' : 'actor'}
              id={one.id}
              label={w.means(one.text)}
              names={answer.names.world}
              choose={id => set(value.map((other, at) => (at === n ? { ...other, id } : other)))}
            />
          </>
        )}
      />
      <Take words={chosen} take={quote => set([...value, { ...quote, id: null, from: 'said' }])} label={w.addWords} />
    </>
  )
}

function Days({ value, set, words: chosen }: Editing<Claim['date']>) {
  const w = words.value.judging
  const day = value ?? { from: '', to: '', said: null, rule: 'said' as const }
  const change = (changed: Partial<NonNullable<Claim['date']>>) => set({ ...day, rule: 'said', ...changed })
  return (
    <>
      <p>
        <label>
          {w.firstDay}{' '}
          <input
            type="date"
            required
            value={day.from}
            onInput={event => change({ from: event.currentTarget.value, to: day.to || event.currentTarget.value })}
          />
        </label>{' '}
        <label>
          {w.lastDay}{' '}
          <input
            type="date"
            required
            min={day.from}
            value={day.to}
            onInput={event => change({ to: event.currentTarget.value })}
          />
        </label>
        {value && (
          <button type="button" class="bare" onClick={() => set(null)}>
            {w.leaveOpen}
          </button>
        )}
      </p>
      {day.said && (
        <p>
          <Quoted text={day.said.text} />{' '}
          <button type="button" class="bare" onClick={() => change({ said: null })}>
            {w.remove}
          </button>
        </p>
      )}
      <Take words={chosen} take={said => change({ said })} label={w.takeWords} />
    </>
  )
}

function Tolls({ value, set, words: chosen }: Editing<readonly Casualty[]>) {
  const w = words.value
  const change = (n: number, changed: Partial<Casualty>) =>
    set(value.map((one, at) => (at === n ? { ...one, ...changed } : one)))
  const bound = (text: string) => (text.trim() === '' ? null : Number(text))
  return (
    <>
      <Rows
        items={value}
        set={set}
        show={(one, n) => (
          <p class="toll">
            <select
              aria-label={w.incident.outcome}
              value={one.outcome}
              onChange={event => change(n, { outcome: event.currentTarget.value as Casualty['outcome'] })}
            >
              {OUTCOMES.map(outcome => (
                <option key={outcome} value={outcome}>
                  {w.outcomes[outcome]}
                </option>
              ))}
            </select>
            {(['min', 'max'] as const).map(side => (
              <label key={side}>
                {w.judging[side]}{' '}
                <input
                  type="number"
                  min={side === 'max' ? (one.min ?? 0) : 0}
                  step={1}
                  dir="ltr"
                  placeholder={w.judging.open}
                  value={one[side] ?? ''}
                  onInput={event => change(n, { [side]: bound(event.currentTarget.value) })}
                />
              </label>
            ))}
            <select
              aria-label={w.incident.who}
              value={one.who}
              onChange={event => change(n, { who: event.currentTarget.value as Casualty['who'] })}
            >
              {VICTIMS.map(who => (
                <option key={who} value={who}>
                  {w.victims[who]}
                </option>
              ))}
            </select>
            <Quoted text={one.evidence.text} />
            {chosen && (
              <button type="button" class="bare" onClick={() => change(n, { evidence: chosen })}>
                {w.judging.takeWords}
              </button>
            )}
          </p>
        )}
      />
      <Take
        words={chosen}
        take={evidence => set([...value, { outcome: 'killed', min: null, max: null, who: 'people', evidence }])}
        label={w.judging.addWords}
      />
    </>
  )
}
