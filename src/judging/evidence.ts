import type { Claim, Field, Quote, Span } from '../record/index.ts'

/** The spans that each field of a claim was read from. */
export function spansOf(claim: Claim): readonly { readonly field: Field; readonly at: Span | Quote }[] {
  const { trigger, evidence, actors, targets, places, sources, hedges, date, casualties } = claim
  const of = (field: Field, list: readonly (Span | Quote)[]) => list.map(at => ({ field, at }))
  return [
    ...of('trigger', [trigger]),
    ...of('evidence', evidence),
    ...of('actors', actors),
    ...of('targets', targets),
    ...of('places', places),
    ...of('sources', sources),
    ...of('hedges', hedges),
    ...of('date', date?.said ? [date.said] : []),
    ...of(
      'casualties',
      casualties.map(casualty => casualty.evidence),
    ),
  ]
}

/** Fields of a claim whose words do not stand in the text where they are said to. */
export function brokenFields(claim: Claim, text: string): readonly Field[] {
  const wrong = spansOf(claim).filter(({ at }) => !stands(at, text))
  return [...new Set(wrong.map(({ field }) => field))]
}

function stands(at: Span | Quote, text: string): boolean {
  if (!(at.start >= 0 && at.start < at.end && at.end <= text.length)) return false
  return !('text' in at) || text.slice(at.start, at.end) === at.text
}
