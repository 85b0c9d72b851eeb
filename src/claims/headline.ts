import type { Mentions } from '../mentions/index.ts'

// In code units: a first line that is longer is a paragraph.
const LONGEST = 200

/**
 * How many sentences at the beginning of a report are its headline: those of its first line, and lines after it that say
 * it again. None where the report begins with prose.
 */
export function headlineOf(text: string, mentions: readonly Mentions[]): number {
  const line = text.indexOf('\n')
  const first = text.slice(0, line < 0 ? text.length : line).trim()
  if (mentions.length < 2 || line < 0 || first.length > LONGEST || /[^.…][.!؟?]$/.test(first)) return 0
  let n = 0
  while (n < mentions.length - 1 && mentions[n]!.frame.sentence.start < line) n++
  while (n < mentions.length - 1 && repeats(first, said(text, mentions[n]!))) n++
  return n
}

/** Whether a sentence further down only says the headline again. */
export function repeatsHeadline(text: string, mentions: readonly Mentions[], headline: number, at: number): boolean {
  return at < headline || (headline > 0 && said(text, mentions[at]!).includes(said(text, mentions[headline - 1]!)))
}

const said = (text: string, { frame }: Mentions) => text.slice(frame.sentence.start, frame.sentence.end).trim()

const repeats = (headline: string, line: string) => headline.includes(line) || line.includes(headline)
