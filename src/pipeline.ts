import { readClaims } from './claims/index.ts'
import type { Lexicon } from './lexicon/index.ts'
import { readMentions } from './mentions/index.ts'
import type { Claim, Report } from './record/index.ts'
import { readText } from './text/index.ts'

/**
 * The way through, stage by stage. Reading reports, resolving incidents over many of them and keeping the record stand
 * before and after: `read → text → mentions → claims → incidents → store → serve · export`.
 */
export function code(report: Pick<Report, 'text' | 'published'>, lexicon: Lexicon): Claim[] {
  const sentences = readText(report, lexicon)
  const mentions = readMentions(sentences, report.published, lexicon)
  return readClaims(report, mentions, lexicon)
}
