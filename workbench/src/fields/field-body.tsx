import './field-body.css'
import {
  type Casualty,
  type Claim,
  type Field,
  type Named,
  type Quote,
  type Span,
  STATUSES,
  type Status,
} from '../../../src/record/index.ts'
import type { Names, ToJudge } from '../../../src/serve/api/index.ts'
import { ThingPicker } from '../judging/thing-picker.tsx'
import { quoteAt } from '../judging/words-of.ts'
import { words } from '../state/words.ts'
import { Quoted } from '../text/text.tsx'
import { Choose, ChooseType } from './choose.tsx'
import { Days } from './days.tsx'
import { Rows } from './rows.tsx'
import { Tolls } from './tolls.tsx'

export interface Editing<T> {
  readonly field: Field
  readonly value: T
  readonly set: (value: T) => void
  /** The words chosen in the report, or null. */
  readonly words: Quote | null
  readonly passage: Pick<ToJudge['text'], 'start' | 'text'>
  readonly names: Names
  /** Day of the report's publication. */
  readonly published: string | null
}

/** Sets what a field holds; that chosen words are given to it is the business of whoever shows it. */
export function FieldBody(editing: Editing<unknown>) {
  const { field } = editing
  if (field === 'type') return <ChooseType {...(editing as Editing<string>)} />
  if (field === 'status') return <ChooseStatus {...(editing as Editing<Status>)} />
  if (field === 'date') return <Days {...(editing as Editing<Claim['date']>)} />
  if (field === 'casualties') return <Tolls {...(editing as Editing<readonly Casualty[]>)} />
  if (field === 'trigger') return <Words {...(editing as Editing<Quote | null>)} />
  if (field === 'evidence') return <Sentences {...(editing as Editing<readonly Span[]>)} />
  if (field === 'hedges') return <Quotes {...(editing as Editing<readonly Quote[]>)} />
  return <NamedOnes {...(editing as Editing<readonly Named[]>)} />
}

function ChooseStatus({ value, set }: Editing<Status>) {
  const w = words.value
  return <Choose label={w.judging.fields.status} value={value} options={STATUSES} names={w.statuses} set={set} />
}

function Words({ value }: Editing<Quote | null>) {
  return value && <Quoted text={value.text} />
}

function Quotes({ value, set }: Editing<readonly Quote[]>) {
  return <Rows items={value} set={set} show={one => <Quoted text={one.text} />} />
}

function Sentences({ value, set, passage: { start, text } }: Editing<readonly Span[]>) {
  return <Rows items={value} set={set} show={span => <Quoted text={quoteAt(text, start, span).text || '…'} />} />
}

function NamedOnes({ value, set, field, names }: Editing<readonly Named[]>) {
  const w = words.value.judging
  return (
    <Rows
      items={value}
      set={set}
      show={(one, change) => (
        <>
          <Quoted text={one.text} />
          <ThingPicker
            key={`${one.start} ${one.end}`}
            kind={field === 'places' ? 'place' : 'actor'}
            id={one.id}
            begin={one.text}
            label={w.means(one.text)}
            names={field === 'places' ? names.places : names.world}
            choose={id => change({ ...one, id })}
          />
        </>
      )}
    />
  )
}
