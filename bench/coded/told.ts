import { plainClaim } from '../../src/cli/claim-line.ts'
import { code, type Lexicon } from '../../src/index.ts'
import type { CodedClaim } from './coding.ts'
import type { CodedReport } from './reports.ts'
import { sentencesOf } from './sentences.ts'

/** What the program tells of a report, in the form of a coding. */
export function toldBy(
  { report, sentences }: Pick<CodedReport, 'report' | 'sentences'>,
  lexicon: Lexicon,
): CodedClaim[] {
  return code(report, lexicon).map(claim => {
    const { evidence, ...plain } = plainClaim(claim)
    return { ...plain, sentences: sentencesOf(evidence, sentences) }
  })
}
