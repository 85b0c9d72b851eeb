import type { Lexicon } from '../../lexicon/index.ts'
import type { Named } from '../../record/index.ts'
import { fights } from '../doers/index.ts'
import { type Draft, quoteOf } from '../draft.ts'

/** فر المئات من مقاتليه من المدينة: fighters who flee give their place up; whom another side drives out is displaced. */
export function fightersWithdraw(text: string, draft: Draft, lexicon: Lexicon): void {
  const type = draft.entry.of_fighters
  if (!type || draft.gone || draft.actors.length) return
  if (!draft.targets.length || !draft.targets.every(party => isFighters(draft, party, lexicon))) return
  draft.type = type
  draft.actors = draft.targets
  draft.targets = []
  draft.casualties = []
  draft.steps.push({
    rule: 'fighters.withdraw',
    gave: `${type}: fighters who leave`,
    at: quoteOf(text, draft.actors[0]!),
  })
}

function isFighters(draft: Draft, party: Named, lexicon: Lexicon): boolean {
  const counted = draft.casualties.find(c => c.evidence.start < party.end && party.start < c.evidence.end)
  if (counted) return counted.who === 'combatants'
  // محاولتهم الفرار من قبضة الجيش: what stands beside the noun with the article need not be those who flee.
  return !draft.definite && party.start > draft.trigger.start && fights(party, lexicon)
}
