import type { Lexicon } from '../lexicon/index.ts'
import { type Codable, code } from '../pipeline.ts'
import type { Claim, Problem, Report } from '../record/index.ts'

export type Text = Codable

/** What coding one text gave: its claims, or in plain words why there are none. */
export type Outcome = { readonly claims: readonly Claim[] } | { readonly failure: string }

/** Codes one text; a mistake of the program itself costs this text alone, not the work. */
export function codeSafely(text: Text, lexicon: Lexicon): Outcome {
  try {
    return { claims: code(text, lexicon) }
  } catch (error) {
    return { failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}

export function failureOf(report: Report, reason: string): Problem {
  return {
    level: 'error',
    where: report.origin,
    what: `Coding this report failed (${reason}); it is kept without claims.`,
    remedy: 'This is a mistake in riwaya: please tell its authors, with the report.',
  }
}

/** A report with what was read from it. */
export interface Done {
  readonly report: Report
  readonly claims: readonly Claim[]
}

/** Codes reports one after the other, in order. */
export async function* codeAll(
  reports: AsyncIterable<Report>,
  lexicon: Lexicon,
  tell: (problem: Problem) => void,
): AsyncGenerator<Done> {
  for await (const report of reports) yield settle(report, codeSafely(report, lexicon), tell)
}

export function settle(report: Report, outcome: Outcome, tell: (problem: Problem) => void): Done {
  if ('claims' in outcome) return { report, claims: outcome.claims }
  tell(failureOf(report, outcome.failure))
  return { report, claims: [] }
}
