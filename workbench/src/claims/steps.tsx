import type { ComponentChildren } from 'preact'
import type { Step } from '../../../src/record/index.ts'
import { type Words, words } from '../state/words.ts'
import { Note, Quoted } from '../text/text.tsx'

type Code = keyof Words['steps']

/** What a step of a derivation says, in the coder's own words; `it` is a word of the report, `rule` another rule. */
const STEPS: readonly (readonly [pattern: RegExp, code: Code])[] = [
  [/^(?<type>[a-z-]+): trigger$/, 'trigger'],
  [/^after (?<it>.+)$/, 'after'],
  [/^place after (?<it>.+)$/, 'after'],
  [/^people after (?<it>.+)$/, 'after'],
  [/^joined by (?<it>.+)$/, 'joined'],
  [/^told again \((?<rule>.+)\)$/, 'again'],
  [/^told on by (?<rule>.+)$/, 'on'],
  [/^its parties are those of (?<rule>.+)$/, 'parties'],
  [/^figures of (?<rule>.+)$/, 'figures'],
  [/^denies (?<rule>.+)$/, 'denies'],
  [/^in the genitive, with (?<it>.+)after it$/, 'genitiveWith'],
  [/^in the genitive$/, 'genitive'],
  [/^the party named before$/, 'before'],
  [/^subject after the verb$/, 'subjectAfter'],
  [/^subject before the verb$/, 'subjectBefore'],
  [/^subject of the carrying verb$/, 'carrier'],
  [/^subject before the carrying verb$/, 'carrierBefore'],
  [/^joined to the subject$/, 'joinedSubject'],
  [/^object of the verb$/, 'object'],
  [/^object of the verbal noun$/, 'objectOfNoun'],
  [/^object of a denial$/, 'objectOfDenial'],
  [/^object of a verb of the kind (?<rule>.+)$/, 'objectOfKind'],
  [/^of the clause that tells of it$/, 'clause'],
  [/^adjective of the event$/, 'adjective'],
  [/^an adjective of what is to come$/, 'adjectiveToCome'],
  [/^place in the clause$/, 'placeInClause'],
  [/^place after the verb$/, 'placeAfter'],
  [/^purpose$/, 'purpose'],
  [/^negated$/, 'negated'],
  [/^future$/, 'future'],
  [/^joined to one that is so$/, 'joinedStatus'],
]

/** How a claim was read, a line for each step: its field, its words in the report, why, and the rule's own name. */
export function Steps({ steps }: { steps: readonly Step[] }) {
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
          <span class="why">{why(step.gave)}</span>{' '}
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
    'status.planned': statuses.planned,
    'status.denied': statuses.denied,
  }
  return fields[rule]
}

/** A step in the page's language; one that is not known stands as the coder said it. */
function why(gave: string): ComponentChildren {
  const w = words.value
  for (const [pattern, code] of STEPS) {
    const found = pattern.exec(gave)
    if (!found) continue
    const { type, it, rule } = found.groups ?? {}
    const [before, after = ''] = w.steps[code]('\0').split('\0')
    return (
      <>
        {before}
        {type !== undefined && ((w.types as Readonly<Record<string, string>>)[type] ?? type)}
        {it !== undefined && <Quoted text={it} />}
        {rule !== undefined && (
          <code>
            <bdi dir="ltr">{rule}</bdi>
          </code>
        )}
        {after}
      </>
    )
  }
  return <Note text={gave} />
}
