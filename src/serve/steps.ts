import type { Step } from '../record/index.ts'
import { note, quoted } from './direction.ts'
import { type Hole, type Html, html, join } from './html.ts'
import type { Words } from './words/index.ts'

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
export function stepList(words: Words, steps: readonly Step[]): Html {
  return html`<ol class="steps">${steps.map(
    step =>
      html`<li>${fieldOf(words, step.rule)}${step.at && html`${quoted(step.at.text)} `}<span class="why">${why(words, step.gave)}</span> <code class="meta"><bdi dir="ltr">${step.rule}</bdi></code></li>`,
  )}</ol>`
}

function fieldOf(words: Words, rule: string): Hole {
  const i = words.incident
  const fields: Readonly<Record<string, string>> = {
    'role.actor': i.actors,
    'role.side': i.actors,
    'role.target': i.targets,
    'role.place': i.places,
    'recall.subject': i.actors,
    'status.planned': words.statuses.planned,
    'status.denied': words.statuses.denied,
  }
  const field = fields[rule]
  return field !== undefined && html`<span class="meta">${field}:</span> `
}

/** A step in the page's language; one that is not known stands as the coder said it. */
function why(words: Words, gave: string): Hole {
  for (const [pattern, code] of STEPS) {
    const found = pattern.exec(gave)
    if (!found) continue
    const { type, it, rule } = found.groups ?? {}
    const name = type !== undefined ? typeName(words, type) : it !== undefined ? quoted(it) : rule && codeName(rule)
    return join(words.steps[code]('\0').split('\0'), name)
  }
  return note(gave)
}

function typeName(words: Words, type: string): Hole {
  return (words.types as Readonly<Record<string, string>>)[type] ?? type
}

function codeName(rule: string): Html {
  return html`<code><bdi dir="ltr">${rule}</bdi></code>`
}
