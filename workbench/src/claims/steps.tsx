import type { ComponentChildren } from 'preact'
import type { Step } from '../../../src/record/index.ts'
import type { RuleWords } from '../../../src/serve/api/index.ts'
import { lang } from '../state/address.ts'
import { locale } from '../state/choices.ts'
import { useRuleWords } from '../state/rule-words.ts'
import { words } from '../state/words.ts'
import { Note, Quoted, Text } from '../text/text.tsx'
import { type StepPart, signsOf, stepIn } from './step-words.ts'

/** How a claim was read, a line for each step: its field, its words in the report, why, and the rule's own name. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const told = useRuleWords()
  if (!told) return null
  return (
    <ol class="steps">
      {steps.map((step, n) => (
        <li key={n}>
          {fieldOf(step.rule) && <span class="meta">{fieldOf(step.rule)}: </span>}
          {step.at && (
            <>
              <Quoted text={step.at.text} />{' '}
            </>
          )}
          <span class="why">{why(step.gave, told)}</span>{' '}
          <code class="meta">
            <bdi dir="ltr">{step.rule}</bdi>
          </code>
        </li>
      ))}
    </ol>
  )
}

function fieldOf(rule: string): string | undefined {
  const { incident: i, statuses } = words.value
  const fields: Readonly<Record<string, string>> = {
    'role.actor': i.actors,
    'role.side': i.actors,
    'role.target': i.targets,
    'role.place': i.places,
    'recall.subject': i.actors,
    'recall.side': i.actors,
    'recall.sides': i.actors,
    'recall.beside': i.actors,
    'recall.claim': i.actors,
    'recall.harmed': i.targets,
    'status.planned': statuses.planned,
    'status.denied': statuses.denied,
  }
  return fields[rule]
}

/** A step in the page's language; one without words of its own stands as the coder said it. */
function why(gave: string, told: RuleWords): ComponentChildren {
  const parts = stepIn(lang.value, gave, told.steps)
  return parts ? parts.map((part, n) => <Part key={n} part={part} told={told} />) : <Note text={gave} />
}

function Part({ part: { kind, text }, told }: { part: StepPart; told: RuleWords }) {
  const { types, statuses } = words.value
  if (kind === 'text') return <>{text}</>
  if (kind === 'it') return <Quoted text={text} />
  if (kind === 'type') return <>{(types as Readonly<Record<string, string>>)[text] ?? text}</>
  if (kind === 'status') return <>{(statuses as Readonly<Record<string, string>>)[text] ?? text}</>
  if (kind === 'signs') return <Signs text={text} told={told} />
  return (
    <code>
      <bdi dir="ltr">{text}</bdi>
    </code>
  )
}

/** What spoke for it and against it, each with its weight. */
function Signs({ text, told }: { text: string; told: RuleWords }) {
  return (
    <>
      {signsOf(text).map(({ sign, weight }, n) => (
        <span key={sign}>
          {n > 0 && words.value.comma}
          <Text text={told.signs[sign]?.[lang.value] ?? sign} />{' '}
          <bdi class="figure" dir="ltr">
            {weight.toLocaleString(locale.value, { signDisplay: 'exceptZero' })}
          </bdi>
        </span>
      ))}
    </>
  )
}
