import type { Claim, Incident } from '../record/index.ts'

/** What makes a claim doubtful, with its points. `riwaya` shows them beside the claim. */
export const DOUBTS = {
  'no-place': 3,
  'unknown-place': 2,
  'place-from-context': 1,
  'no-date': 2,
  'date-from-context': 1,
  'actor-from-context': 2,
  'unknown-actor': 1,
  'no-source': 1,
  'open-figure': 1,
  hedged: 1,
  'no-field': 2,
} as const
export type Doubt = keyof typeof DOUBTS

/** Why a claim should be looked at by a person: what it lacks, and what was filled in rather than said. */
export function doubtsOf(claim: Claim): readonly Doubt[] {
  const { actors, targets, places, date, casualties, sources, hedges } = claim
  const holds: Record<Doubt, boolean> = {
    'no-place': places.length === 0,
    'unknown-place': places[0]?.id === null,
    'place-from-context': places[0]?.from === 'context',
    'no-date': date === null,
    'date-from-context': date !== null && date.rule !== 'said',
    'actor-from-context': actors.some(actor => actor.from === 'context'),
    'unknown-actor': actors.some(actor => actor.id === null),
    'no-source': sources.length === 0,
    'open-figure': casualties.some(({ min, max }) => min === null || max === null),
    hedged: hedges.length > 0,
    'no-field': actors.length + targets.length + casualties.length === 0,
  }
  return (Object.keys(DOUBTS) as Doubt[]).filter(doubt => holds[doubt])
}

/** Points of doubt, at least 1: a claim without any doubt may still be wrong. */
export function doubtPoints(claim: Claim): number {
  return 1 + doubtsOf(claim).reduce((sum, doubt) => sum + DOUBTS[doubt], 0)
}

/**
 * How much hangs on an incident: 1, and the binary logarithm of one more than the highest figure of killed (wounded count
 * a quarter), and 1 for each dispute, and the binary logarithm of its voices. The queue stands by doubt times weight.
 */
export function weightOf({ killed, wounded, disputes, voices }: Incident): number {
  const persons = Math.max(killed?.max ?? killed?.min ?? 0, (wounded?.max ?? wounded?.min ?? 0) / 4)
  const weight = 1 + Math.log2(1 + persons) + disputes.length + Math.log2(Math.max(1, voices.length))
  return Math.round(weight * 100) / 100
}
