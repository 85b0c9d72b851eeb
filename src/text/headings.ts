// A full stop or its like, with the quotes and brackets that close after it.
const ENDS = /[.!?؟…][\s"”“»')\]]*$/u
// وأضاف قائلا: the sentence goes on in the next line.
const GOES_ON = /[:،؛,]\s*$/u

// In code units: no more quotes close a sentence, and a long line is not looked through.
const AT_END = 12
// A lede is longer than this, a sub-heading shorter, the headline of another story too.
const LEDE = 80
const SUB_HEADING = 70
const HEADLINE = 100

// So much of the body ends in full stops where its writer sets them.
const MOSTLY = 0.6
const ENOUGH_LINES = 3

/**
 * Which lines of a text are no part of its prose: sub-headings within the body and a list of headlines after it. Lines
 * before the first line of prose are the headline and its like. A writer who sets no full stops tells nothing by them.
 */
export function headings(lines: readonly string[]): boolean[] {
  const ends = (line: string) => ENDS.test(line.slice(-AT_END))
  const first = lines.findIndex(line => ends(line) && line.trim().length > LEDE)
  const none = lines.map(() => false)
  if (first < 0) return none
  const bare = (line: string, longest: number) =>
    line.trim() !== '' && line.trim().length <= longest && !ends(line) && !GOES_ON.test(line.slice(-AT_END))
  let tail = lines.length
  while (tail > first + 1 && (lines[tail - 1]!.trim() === '' || bare(lines[tail - 1]!, HEADLINE))) tail--
  const listed = lines.slice(tail).filter(line => line.trim() !== '').length > 1
  const body = lines.slice(first, listed ? tail : lines.length).filter(line => line.trim() !== '')
  const ended = body.filter(ends).length
  if (ended < ENOUGH_LINES || ended / body.length < MOSTLY) return none
  return lines.map((line, at) => at > first && (at >= tail ? listed : bare(line, SUB_HEADING)))
}
