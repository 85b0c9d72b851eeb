import { type Claim, FIELDS, type Field, type Span } from '../../../src/record/index.ts'

/** Words of a text under the name of a field. */
export interface Mark extends Span {
  readonly name: Field
}

/** The words that each field of a claim, or of what is known of one so far, was read from. */
export function marksOf(claim: Partial<Claim>): readonly Mark[] {
  return FIELDS.flatMap(name => spansOf(claim, name).map(({ start, end }) => ({ start, end, name })))
}

function spansOf(claim: Partial<Claim>, field: Field): readonly Span[] {
  if (field === 'type' || field === 'status') return []
  if (field === 'trigger') return claim.trigger ? [claim.trigger] : []
  if (field === 'date') return claim.date?.said ? [claim.date.said] : []
  if (field === 'casualties') return claim.casualties?.map(({ evidence }) => evidence) ?? []
  return claim[field] ?? []
}

export interface Piece {
  readonly start: number
  readonly text: string
  readonly names: readonly Field[]
}

/** A text that begins at `from`, cut where marks begin and end; put together again it is the text, unit by unit. */
export function pieces(text: string, from: number, marks: readonly Mark[]): readonly Piece[] {
  const end = from + text.length
  const cuts = [...new Set([from, end, ...marks.flatMap(mark => [mark.start, mark.end])])]
    .filter(at => at >= from && at <= end)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, n) => ({
    start,
    text: text.slice(start - from, cuts[n + 1]! - from),
    names: [...new Set(marks.filter(mark => mark.start <= start && start < mark.end).map(({ name }) => name))],
  }))
}
