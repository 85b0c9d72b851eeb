import type { Claim, Named, Quote, Span } from '../record/index.ts'

/** One line of `riwaya code`: a report with its claims, keys in a fixed order. */
export function reportLine(id: string, claims: readonly Claim[]): string {
  return JSON.stringify({ id, claims: claims.map(claim => ({ ...plainClaim(claim), fields: fields(claim) })) })
}

/** A claim in texts alone, as the codebook of the field has it; evidence are offsets into the report's text. */
export function plainClaim(claim: Claim) {
  return {
    id: claim.id,
    type: claim.type,
    status: claim.status,
    trigger: claim.trigger.text,
    evidence: claim.evidence.map(span),
    actors: claim.actors.map(text),
    targets: claim.targets.map(text),
    places: claim.places.map(text),
    date: claim.date && { from: claim.date.from, to: claim.date.to },
    casualties: claim.casualties.map(({ outcome, min, max, who }) => ({ outcome, min, max, who })),
    sources: claim.sources.map(text),
  }
}

/** Where each field stands in the report, and what it was resolved to. */
function fields(claim: Claim) {
  return {
    trigger: span(claim.trigger),
    actors: claim.actors.map(named),
    targets: claim.targets.map(named),
    places: claim.places.map(named),
    date: claim.date && { rule: claim.date.rule, said: claim.date.said && span(claim.date.said) },
    casualties: claim.casualties.map(casualty => span(casualty.evidence)),
    sources: claim.sources.map(named),
    hedges: claim.hedges.map(span),
  }
}

const span = ({ start, end }: Span) => ({ start, end })
const text = (quote: Quote) => quote.text
const named = ({ start, end, id, from }: Named) => ({ start, end, id, from })
