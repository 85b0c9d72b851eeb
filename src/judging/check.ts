import {
  CLAIM_TYPES,
  type Claim,
  CONFIRMABLE,
  type Decision,
  isDay,
  type Judgement,
  OUTCOMES,
  STATUSES,
  VICTIMS,
} from '../record/index.ts'
import { brokenFields } from './evidence.ts'
import { liveIds } from './live.ts'

/** Why a judgement cannot be taken, as a code for the page's own words; null where it can. */
export type Refusal = 'no-name' | 'evidence' | 'value' | 'own-judgement' | 'not-there' | 'empty'

/** Checks a decision on a claim before it is kept: that its words stand in the text, that its values exist. */
export function refusalOf(
  who: string,
  decision: Decision,
  claim: Claim | null,
  text: string,
  history: readonly Judgement[],
): Refusal | null {
  if (who.trim() === '') return 'no-name'
  switch (decision.kind) {
    case 'edit': {
      if (!claim) return 'not-there'
      const edited = { ...claim, [decision.field]: decision.value } as Claim
      if (brokenFields(edited, text).includes(decision.field)) return 'evidence'
      return sound(edited) ? null : 'value'
    }
    case 'add':
      if (!claim) return 'not-there'
      if (brokenFields(claim, text).length > 0) return 'evidence'
      return sound(claim) ? null : 'value'
    case 'note':
      return decision.text.trim() === '' ? 'empty' : null
    case 'undo':
      return liveIds(history).has(decision.of) ? null : 'not-there'
    case 'confirm': {
      const first = history.find(({ id }) => id === decision.of)
      if (!first || !liveIds(history).has(first.id) || !CONFIRMABLE.has(first.decision.kind)) return 'not-there'
      return first.who.trim() === who.trim() ? 'own-judgement' : null
    }
    case 'merge':
      return decision.groups.filter(group => group.length > 0).length < 2 ? 'empty' : null
    case 'split':
      return decision.out.length === 0 || decision.rest.length === 0 ? 'empty' : null
    default:
      return null
  }
}

function sound(claim: Claim): boolean {
  const among = (list: readonly string[], value: string) => list.includes(value)
  const bound = (n: number | null) => n === null || (Number.isSafeInteger(n) && n >= 0)
  return (
    among(CLAIM_TYPES, claim.type) &&
    among(STATUSES, claim.status) &&
    claim.evidence.length > 0 &&
    (claim.date === null || (isDay(claim.date.from) && isDay(claim.date.to) && claim.date.from <= claim.date.to)) &&
    claim.casualties.every(
      ({ outcome, who, min, max }) =>
        among(OUTCOMES, outcome) &&
        among(VICTIMS, who) &&
        bound(min) &&
        bound(max) &&
        (min === null || max === null || min <= max),
    )
  )
}
