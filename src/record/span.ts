/** A place in a report's frozen text, in UTF-16 code units, end exclusive: `text.slice(start, end)` is the quotation. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the words that stand there. `text` is always `report.text.slice(start, end)`, never a corrected form. */
export interface Quote extends Span {
  readonly text: string
}

export function quote(text: string, start: number, end: number): Quote {
  return { start, end, text: text.slice(start, end) }
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
