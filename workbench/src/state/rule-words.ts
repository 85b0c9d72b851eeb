import { signal } from '@preact/signals'
import type { RuleWords } from '../../../src/serve/api/index.ts'
import { ask } from '../api/ask.ts'

const NONE: RuleWords = { grades: {}, attributions: {}, steps: [], signs: {} }
const kept = signal<RuleWords | null>(null)
let asked = false

/** What the rules say in both languages, asked for once; null until it is there. Where it cannot be had, there are no words. */
export function useRuleWords(): RuleWords | null {
  if (!asked) {
    asked = true
    ask('GET /api/rule-words', {}).then(
      words => {
        kept.value = words
      },
      () => {
        kept.value = NONE
        asked = false
      },
    )
  }
  return kept.value
}
