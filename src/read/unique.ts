import { Fingerprints } from '../kit/index.ts'
import type { Problem, Report } from '../record/index.ts'
import { warning } from './problem.ts'

/** What became of a report whose id may have been seen before. */
export interface Admitted {
  /** The report, under an id of its own; null where it was read before. */
  readonly report: Report | null
  readonly problem: Problem | null
}

/** Gives a function that lets each text through once for each id, and gives a second text under an id another one. */
export function uniqueIds(): (report: Report) => Admitted {
  const seen = new Fingerprints()
  return report => {
    const text = Number.parseInt(report.sha256.slice(0, 8), 16)
    for (let copy = 1; ; copy++) {
      const id = copy === 1 ? report.id : `${report.id}~${copy}`
      const before = seen.get(id)
      if (before === text) return { report: null, problem: again(report) }
      if (before !== undefined) continue
      seen.set(id, text)
      if (copy === 1) return { report, problem: null }
      return { report: { ...report, id }, problem: renamed(report, id) }
    }
  }
}

function again(report: Report): Problem {
  return warning(report.origin, `The report "${report.id}" with this text was read before.`, 'Remove the copy.')
}

function renamed(report: Report, id: string): Problem {
  return warning(
    report.origin,
    `Another text has the id "${report.id}"; this one is now "${id}".`,
    'Give each report an id of its own.',
  )
}
