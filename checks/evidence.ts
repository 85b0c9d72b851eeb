import type { Claim, Quote, Span } from '../src/index.ts'

/** The spans of a claim that are no quotation of the report: one line each. */
export function spanFaults(text: string, claim: Claim): string[] {
  const quotes: readonly (readonly [string, Quote | null])[] = [
    ['trigger', claim.trigger],
    ...(['actors', 'targets', 'places', 'sources', 'hedges'] as const).flatMap(field =>
      claim[field].map(one => [field, one] as const),
    ),
    ['date', claim.date?.said ?? null],
    ...claim.casualties.map(({ evidence }) => ['casualties', evidence] as const),
    ...claim.derivation.map(({ rule, at }) => [`step ${rule}`, at] as const),
  ]
  const outside = claim.evidence.filter(span => !isInside(span, text) || text.slice(span.start, span.end).trim() === '')
  return [
    ...(claim.evidence.length === 0 ? [`${claim.id}: no evidence`] : []),
    ...outside.map(({ start, end }) => `${claim.id}: evidence ${start}-${end} is no sentence`),
    ...quotes.flatMap(([field, quote]) =>
      quote && !(isInside(quote, text) && text.slice(quote.start, quote.end) === quote.text)
        ? [`${claim.id}: ${field} ${quote.start}-${quote.end} is not "${quote.text}"`]
        : [],
    ),
  ]
}

function isInside({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
}
