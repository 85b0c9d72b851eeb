import type { Incident } from '../record/index.ts'
import { note } from './direction.ts'
import { type Html, html } from './html.ts'
import type { Words } from './words/index.ts'

/** The sentences that `world/grades.yaml` gives as reasons; a test holds the two together. */
const REASONS: readonly (readonly [pattern: RegExp, code: keyof Words['reasons']])[] = [
  [/^Only announced, threatened or asked for; nobody says that it happened\.$/, 'planned'],
  [/^Only a denial is told; who asserts it is not in these reports\.$/, 'denied'],
  [/^A party that is said to have done it says so itself\.$/, 'accepted'],
  [/^All who told of it took it back\.$/, 'discounted'],
  [/^The accounts exclude each other\.$/, 'contested'],
  [/^Told by (?<n>\d+) voices, whose figures exclude each other\.$/, 'figures'],
  [/^Told by (?<n>\d+) voices that do not contradict each other\.$/, 'voices'],
  [/^Told by one voice only\.$/, 'single'],
  [/^No rule for grades fits\.$/, 'none'],
]

/** Why an incident has its grade, in the page's language; a reason that an editor of the rules wrote stands as it is. */
export function reasonOf(words: Words, { reason, disputes }: Incident): Html {
  // What is disputed stands in its own list.
  const plain = disputes.reduce((text, dispute) => text.replace(dispute.text, ''), reason).trim()
  for (const [pattern, code] of REASONS) {
    const found = pattern.exec(plain)
    if (found) return html`${words.reasons[code](Number(found.groups?.n ?? 1))}`
  }
  return note(reason)
}
