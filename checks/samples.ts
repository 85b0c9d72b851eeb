import { calendar } from '../src/cli/calendar.ts'
import { plainClaim } from '../src/cli/claim-line.ts'
import { type Claim, code, type Lexicon, loadLexicon, type Report, readPaths } from '../src/index.ts'
import { ROOT } from './files.ts'

/** A sample with what the coder makes of it. */
export interface CodedSample {
  readonly report: Report
  readonly claims: readonly Claim[]
}

/** Reads and codes every sample, ordered by id. Throws where a sample cannot be read. */
export async function codedSamples(lexicon: Lexicon = loadLexicon()): Promise<CodedSample[]> {
  const coded: CodedSample[] = []
  for await (const event of readPaths([`${ROOT}/samples`], { calendar: calendar(lexicon) })) {
    if (event.kind === 'problem') throw new Error(`${event.problem.where}: ${event.problem.what}`)
    coded.push({ report: event.report, claims: code(event.report, lexicon) })
  }
  return coded
}

/** Where the record that a sample must give is kept. */
export function goldenPath({ id }: Report): string {
  return `samples/${id}.golden.json`
}

/** The record of a sample as a file that a person reads as a diff: one field a line, short values whole. */
export function goldenText({ report, claims }: CodedSample): string {
  const fields = (claim: Claim) =>
    Object.entries(plainClaim(claim)).map(([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  const blocks = claims.map(claim => `    {\n${fields(claim).join(',\n')}\n    }`)
  const list = blocks.length === 0 ? '[]' : `[\n${blocks.join(',\n')}\n  ]`
  return `{\n  "id": ${JSON.stringify(report.id)},\n  "claims": ${list}\n}\n`
}
