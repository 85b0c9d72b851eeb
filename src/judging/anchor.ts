import type { Anchor, Claim, Report } from '../record/index.ts'

/** Where a claim stands among those that the program found in one text. */
export function anchorOf(report: Pick<Report, 'id' | 'sha256'>, claim: Claim, all: readonly Claim[]): Anchor {
  const same = all.filter(other => samePlace(other, claim) && other.type === claim.type)
  return {
    report: report.id,
    sha256: report.sha256,
    start: claim.trigger.start,
    end: claim.trigger.end,
    type: claim.type,
    n: Math.max(
      0,
      same.findIndex(other => other.id === claim.id),
    ),
  }
}

/** The id of what is judged: the same for the same words of the same text, whatever number the claim bears. */
export function subjectOf({ report, sha256, start, end, type, n }: Anchor): string {
  return `${report}#${sha256.slice(0, 16)}:${start}-${end}:${type}${n > 0 ? `:${n}` : ''}`
}

function samePlace(a: Claim, b: Claim): boolean {
  return a.trigger.start === b.trigger.start && a.trigger.end === b.trigger.end
}
