/**
 * Where in the first line of a page its headline begins and ends: `موقع النبأ قصف على سرمين قصف على سرمين`, with `قصف على سرمين` on
 * a line of its own below. The title of a page is often the outlet's name and the headline, once or again and again, with
 * nothing between.
 */
export function headlineAgain(text: string): readonly number[] {
  const lines = firstLines(text)
  const first = lines[0]
  if (!first) return []
  const title = text.slice(first.start, first.end)
  const below = lines
    .slice(1)
    .map(({ start, end }) => text.slice(start, end))
    .find(line => line.length >= SHORTEST && line.length < title.length && title.includes(line))
  const headline = below ?? repeated(title)
  if (headline === null) return []
  const cuts: number[] = []
  for (let at = title.indexOf(headline); at >= 0; at = title.indexOf(headline, at + headline.length))
    cuts.push(first.start + at, first.start + at + headline.length)
  return cuts.filter(cut => cut > first.start && cut < first.end)
}

/** In code units: shorter lines are menus, and shorter repetitions are words. */
const SHORTEST = 20
/** So many lines down a headline stands below its page's title. */
const LINES = 4

/** What a line begins with and says again right after it, or null. */
function repeated(line: string): string | null {
  const again = line.indexOf(line.slice(0, SHORTEST), SHORTEST)
  if (line.length < 2 * SHORTEST || again < 0) return null
  const said = line.slice(0, again).trimEnd()
  return line.startsWith(said, again) ? said : null
}

function firstLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  for (let at = 0; at < text.length && lines.length < LINES; ) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    const line = text.slice(at, end)
    const start = at + line.length - line.trimStart().length
    if (line.trim()) lines.push({ start, end: start + line.trim().length })
    at = end + 1
  }
  return lines
}
