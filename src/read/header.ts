const KEYS = ['outlet', 'published', 'url', 'title', 'note'] as const
type Key = (typeof KEYS)[number]

export interface Header {
  readonly fields: Readonly<Record<Key, string | null>>
  /** Lines of the header whose key is not known, as written. */
  readonly unknown: readonly string[]
  /** The text below the header. */
  readonly body: string
}

/** A line that has the form of a header line, whatever its key. */
interface Line {
  readonly key: string
  readonly value: string
  readonly line: string
  /** Where the next line begins. */
  readonly end: number
}

/**
 * Parts the header lines (`outlet: …`, in any order and case) from a cleaned text. Lines with other keys belong to the
 * header only where an empty line ends it; a text whose first lines hold no known key has no header.
 */
export function splitHeader(text: string): Header {
  const lines = linesAtTop(text)
  const last = lines.findLast(line => isKey(line.key))
  const below = lines.at(-1)?.end ?? 0
  const closed = below === text.length || text[below] === '\n'
  const end = last === undefined ? 0 : closed ? below : last.end
  const fields: Record<Key, string | null> = { outlet: null, published: null, url: null, title: null, note: null }
  const unknown: string[] = []
  for (const { key, value, line } of lines.filter(line => line.end <= end)) {
    if (isKey(key)) fields[key] ??= value || null
    else unknown.push(line)
  }
  return { fields, unknown, body: text.slice(end).trim() }
}

function linesAtTop(text: string): Line[] {
  const lines: Line[] = []
  const pattern = /([A-Za-z][A-Za-z-]{0,30}) ?:[^\S\n]*([^\n]*)(?:\n|$)/y
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    lines.push({ key: match[1]!.toLowerCase(), value: match[2]!.trim(), line: match[0].trim(), end: pattern.lastIndex })
  }
  return lines
}

function isKey(text: string): text is Key {
  return (KEYS as readonly string[]).includes(text)
}
