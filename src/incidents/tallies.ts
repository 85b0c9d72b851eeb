import { isTally, type Outcome } from '../record/index.ts'
import type { Telling } from './telling.ts'
import { sizeOf, tollOf } from './tolls.ts'

/**
 * The size from which a figure of an incident is a tally of more than this happening: a war's forty thousand dead beside a
 * strike's thirty. It is at least ten times every figure below it, and no more voices tell so much than tell less.
 * Infinity where there is none.
 */
export function tallyFrom(
  tellings: readonly Telling[],
  voiceOf: ReadonlyMap<number, number>,
  outcome: Outcome,
): number {
  const told = tellings
    .filter(t => t.claim.status === 'reported')
    .flatMap(t => {
      const toll = tollOf(t.claim.casualties, outcome, t.claim.evidence)
      const size = toll && sizeOf(toll)
      return size ? [{ size, voice: voiceOf.get(t.source)! }] : []
    })
    .sort((a, b) => a.size - b.size)
  const voices = (of: typeof told): number => new Set(of.map(t => t.voice)).size
  for (let at = 1; at < told.length; at++) {
    const [below, size] = [told[at - 1]!.size, told[at]!.size]
    if (isTally(size, below) && voices(told.slice(0, at)) >= voices(told.slice(at))) return size
  }
  return Number.POSITIVE_INFINITY
}
