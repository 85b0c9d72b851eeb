import { readClaims } from './claims/index.ts'
import type { Lexicon } from './lexicon/index.ts'
import { outletCountry, readMentions } from './mentions/index.ts'
import type { Claim, Report } from './record/index.ts'
import { readText } from './text/index.ts'

/** What coding needs of a report. */
export type Codable = Pick<Report, 'text' | 'published'> & Partial<Pick<Report, 'outlet' | 'url'>>

/**
 * The way through, stage by stage. Reading reports, resolving incidents over many of them and keeping the record stand
 * before and after: `read → text → mentions → claims → incidents → store → serve · export`.
 */
export function code(report: Codable, lexicon: Lexicon): Claim[] {
  const sentences = readText(report, lexicon)
  const mentions = readMentions(sentences, report.published, lexicon, outletCountry(report, lexicon))
  return readClaims(report, mentions, lexicon)
}
