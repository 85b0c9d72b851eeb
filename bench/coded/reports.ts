import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { calendar } from '../../src/cli/calendar.ts'
import { outletHosts } from '../../src/cli/outlets.ts'
import { type Lexicon, type Report, readPaths, type Span } from '../../src/index.ts'
import { type CodedClaim, parseCoding, placeClaims } from './coding.ts'
import { cutSentences } from './sentences.ts'

/** A report with what a person read in it. */
export interface CodedReport {
  readonly report: Report
  readonly sentences: readonly Span[]
  readonly claims: readonly CodedClaim[]
}

/** What is wrong with coded reports: each fault with its file, claim and reason. */
export class CodingError extends Error {
  override readonly name = 'CodingError'
}

/** Reports under `docs` that have a coding under `gold`, ordered by id. Throws CodingError with all faults. */
export async function codedReports(docs: string, gold: string, lexicon: Lexicon): Promise<CodedReport[]> {
  const reports = await reportsIn(docs, lexicon)
  const coded = codingsIn(gold, reports)
  return coded.map(({ id, sentences, claims }) => ({ report: reports.get(id)!, sentences, claims }))
}

async function reportsIn(folder: string, lexicon: Lexicon): Promise<Map<string, Report>> {
  const reports = new Map<string, Report>()
  const faults: string[] = []
  const options = { calendar: calendar(lexicon), outlets: outletHosts(lexicon) }
  for await (const event of readPaths([folder], options))
    if (event.kind === 'report') reports.set(event.report.id, event.report)
    else if (event.problem.level === 'error')
      faults.push(`${event.problem.where}: ${event.problem.what} ${event.problem.remedy}`)
  if (faults.length > 0) throw new CodingError(faults.join('\n'))
  return reports
}

/** What a reader coded, by report. `NAME.coding.json` beside texts; in a folder that has none of these, `NAME.json`. */
export function codingsIn(folder: string, reports: ReadonlyMap<string, Report>) {
  if (!existsSync(folder)) throw new CodingError(`${folder}: there is no such folder of codings`)
  const files = readdirSync(folder).sort()
  const marked = files.filter(name => name.endsWith('.coding.json'))
  const names = marked.length > 0 ? marked : files.filter(name => name.endsWith('.json'))
  if (names.length === 0)
    throw new CodingError(
      `${folder}: there is no coding in it; a coding is called NAME.coding.json, as in bench/reports`,
    )
  const faults: string[] = []
  const codings = names.flatMap(name => {
    const path = join(folder, name)
    const { coding, faults: broken } = parseCoding(readFileSync(path, 'utf8'))
    faults.push(...broken.map(fault => `${path}: ${fault}`))
    if (coding === null) return []
    const report = reports.get(coding.id)
    if (report === undefined) {
      faults.push(`${path}: id: there is no report "${coding.id}" among the reports`)
      return []
    }
    const sentences = cutSentences(report.text)
    const placed = placeClaims(coding, report.text, sentences)
    faults.push(...placed.faults.map(fault => `${path}: ${fault}`))
    return [{ id: coding.id, sentences, claims: placed.claims }]
  })
  if (faults.length > 0) throw new CodingError(faults.join('\n'))
  return codings
}
