import type { Candidates } from './candidates.ts'
import type { Related } from './parties.ts'
import { compare, THRESHOLD } from './score.ts'
import type { Lean } from './telling.ts'

/** Two tellings, by their places in a list, that are alike enough to tell one happening. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** The links that tellings find by looking. A pair is mostly found from both ends, but not always: each end stops after its nearest candidates. */
export function linksOf(tellings: readonly Lean[], candidates: Candidates, related: Related): Link[] {
  return tellings.flatMap((telling, a) =>
    candidates(a).flatMap(b => {
      const score = likeness(telling, tellings[b]!, related)
      return score === null ? [] : [{ a, b, score }]
    }),
  )
}

/** How alike two tellings are; null where it is too little to tell one happening. */
export function likeness(a: Lean, b: Lean, related: Related): number | null {
  const { score } = compare(a, b, related)
  return score >= THRESHOLD ? score : null
}
