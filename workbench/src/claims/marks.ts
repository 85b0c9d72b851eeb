import type { Claim, Quote, Span } from '../../../src/record/index.ts'

/** A field's words in the text, named `claim.n` in the order of `fieldQuotes`. */
interface FieldSpan extends Span {
  readonly name: string
}

/** A run of the text under the same claims and fields. The runs of a text, joined, are the text. */
export interface Run extends Span {
  readonly text: string
  readonly claims: readonly string[]
  readonly fields: readonly string[]
  /** Claims whose first sentence begins here. */
  readonly begins: readonly string[]
}

const IN_WORD = /[\p{L}\p{M}\p{N}_\u200c\u200d]/u

/** The span grown to whole words and whole characters, so that a mark never cuts a joined Arabic word in two. */
export function wholeWords(text: string, { start, end }: Span): Span {
  let from = Math.max(0, Math.min(start, text.length))
  let to = Math.max(from, Math.min(end, text.length))
  while (joined(text, from)) from--
  while (joined(text, to)) to++
  return { start: from, end: to }
}

/** True where a boundary at `at` would fall inside a word, a surrogate pair or between a letter and its mark. */
function joined(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  if (/[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!)) return true
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))![0]
  return IN_WORD.test(before) && IN_WORD.test(String.fromCodePoint(text.codePointAt(at)!))
}

/** Every field of a claim that has words of its own, in the order in which a page lists them. */
export function fieldQuotes(claim: Claim): readonly Quote[] {
  return [
    claim.trigger,
    ...claim.actors,
    ...claim.targets,
    ...claim.places,
    ...(claim.date?.said ? [claim.date.said] : []),
    ...claim.casualties.map(casualty => casualty.evidence),
    ...claim.sources,
    ...claim.hedges,
  ]
}

export function fieldName(claim: Claim, quote: Quote): string {
  return `${claim.id}.${fieldQuotes(claim).indexOf(quote)}`
}

/** Cuts a text where the evidence of its claims begins and ends. */
export function runs(text: string, claims: readonly Claim[]): readonly Run[] {
  const sentences: FieldSpan[] = []
  const fields: FieldSpan[] = []
  const begins = new Map<number, string[]>()
  for (const claim of claims) {
    const spans = (claim.evidence.length > 0 ? claim.evidence : [claim.trigger]).map(span => wholeWords(text, span))
    sentences.push(...spans.map(span => ({ ...span, name: claim.id })))
    fields.push(...fieldQuotes(claim).map((said, n) => ({ ...wholeWords(text, said), name: `${claim.id}.${n}` })))
    const first = Math.min(...spans.map(span => span.start))
    begins.set(first, [...(begins.get(first) ?? []), claim.id])
  }
  const all = [...sentences, ...fields]
  const cuts = new Set([0, text.length, ...begins.keys(), ...all.flatMap(({ start, end }) => [start, end])])
  const at = [...cuts].sort((a, b) => a - b)
  const [sentencesOver, fieldsOver] = [sweep(sentences), sweep(fields)]
  return at.slice(0, -1).map((start, n) => ({
    start,
    end: at[n + 1]!,
    text: text.slice(start, at[n + 1]!),
    claims: sentencesOver(start),
    fields: fieldsOver(start),
    begins: begins.get(start) ?? [],
  }))
}

/** A piece of one sentence under the same fields of one claim. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly fields: readonly string[]
}

/** Cuts a sentence of a report where the words of a claim's fields begin and end; the pieces, joined, are the sentence. */
export function pieces({ start, end, text }: Quote, claim: Claim): readonly Piece[] {
  const inside = fieldQuotes(claim)
    .map((said, n) => ({ start: said.start - start, end: said.end - start, name: `${claim.id}.${n}` }))
    .filter(span => span.start >= 0 && span.end <= end - start)
    .map(span => ({ ...span, ...wholeWords(text, span) }))
  const at = [...new Set([0, text.length, ...inside.flatMap(span => [span.start, span.end])])].sort((a, b) => a - b)
  const over = sweep(inside)
  return at.slice(0, -1).map((from, n) => ({ start: from, text: text.slice(from, at[n + 1]), fields: over(from) }))
}

/** Names of the spans over a place. Must be asked from the beginning of the text to its end. */
function sweep(spans: readonly FieldSpan[]): (at: number) => readonly string[] {
  const coming = spans.toSorted((a, b) => b.start - a.start)
  let open: FieldSpan[] = []
  return at => {
    while (coming.length > 0 && coming.at(-1)!.start <= at) open.push(coming.pop()!)
    open = open.filter(span => span.end > at)
    return [...new Set(open.map(span => span.name))].sort()
  }
}
