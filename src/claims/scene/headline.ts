import type { Mentions } from '../../mentions/index.ts'

// In code units: a first line that is longer is a paragraph.
const LONGEST = 200

/**
 * How many sentences at the beginning of a report are its headline: those of its first line, and lines after it that say
 * it again. None where the report begins with prose.
 */
export function headlineOf(text: string, mentions: readonly Mentions[]): number {
  const line = text.indexOf('\n')
  const first = firstLine(text)
  const long = first.length > LONGEST && !saysItselfAgain(first)
  if (mentions.length < 2 || line < 0 || long || /[^.…][.!؟?]$/.test(first)) return 0
  let n = 0
  while (n < mentions.length - 1 && mentions[n]!.frame.sentence.start < line) n++
  while (n < mentions.length - 1 && repeats(first, said(text, mentions[n]!))) n++
  return n
}

/** Whether a sentence further down only says the headline again. */
export function repeatsHeadline(text: string, mentions: readonly Mentions[], headline: number, at: number): boolean {
  if (at < headline) return true
  if (headline === 0) return false
  const line = said(text, mentions[at]!)
  return line.includes(said(text, mentions[headline - 1]!)) || (line.length >= TELLS && firstLine(text).includes(line))
}

// In code units: a shorter line may stand in a headline by chance (إدلب).
const TELLS = 20

/** The title of a page written twice or more in one line. */
const saysItselfAgain = (line: string) =>
  line.indexOf(line.slice(0, TELLS), TELLS) > 0 || line.indexOf(line.slice(-TELLS)) < line.length - TELLS

const firstLine = (text: string) => text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1).trim()

const said = (text: string, { frame }: Mentions) => text.slice(frame.sentence.start, frame.sentence.end).trim()

const repeats = (headline: string, line: string) => headline.includes(line) || line.includes(headline)
