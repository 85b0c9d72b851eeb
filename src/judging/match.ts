import type { Anchor, Claim, Report } from '../record/index.ts'
import { anchorOf } from './anchor.ts'

/**
 * Finds the claims that anchors mean among those that the program finds now in the same text. The same words and type
 * come first, then the same words under another type, then overlapping words of the same type; no claim is given twice.
 * A claim on other words is another claim, however alike: a judgement is never carried over by likeness.
 * Gives for each anchor an index into `claims`, or null.
 */
export function matchAnchors(
  anchors: readonly Anchor[],
  report: Pick<Report, 'id' | 'sha256'>,
  claims: readonly Claim[],
): readonly (number | null)[] {
  const now = claims.map(claim => anchorOf(report, claim, claims))
  const pairs = anchors.flatMap((anchor, a) =>
    now
      .map((other, c) => ({ a, c, score: likeness(anchor, other), gap: gap(anchor, other) }))
      .filter(({ score }) => score > 0),
  )
  pairs.sort((x, y) => y.score - x.score || x.gap - y.gap || x.a - y.a || x.c - y.c)
  const found: (number | null)[] = anchors.map(() => null)
  const taken = new Set<number>()
  for (const { a, c } of pairs) {
    if (found[a] !== null || taken.has(c)) continue
    found[a] = c
    taken.add(c)
  }
  return found
}

function likeness(a: Anchor, b: Anchor): number {
  if (a.report !== b.report || a.sha256 !== b.sha256) return 0
  const same = a.start === b.start && a.end === b.end
  if (same && a.type === b.type) return a.n === b.n ? 4 : 3
  if (same) return 2
  return a.type === b.type && a.start < b.end && b.start < a.end ? 1 : 0
}

/** Units in which the two spans do not cover each other. */
function gap(a: Anchor, b: Anchor): number {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end)
}
