import type { Casualty, Claim, ClaimDate, Field, Named, Quote, Span } from '../../../src/record/index.ts'

/** Fields that words of the report can be given to. */
export type WordField = Exclude<Field, 'type' | 'status'>

/** What a field holds once it is given some words of the report: they are added to a list, and stand for a single value. */
export function withWords<F extends WordField>(field: F, before: Claim[F] | null, words: Quote): Claim[F] {
  return GIVEN[field](before, words)
}

const GIVEN: { readonly [F in WordField]: (before: Claim[F] | null, words: Quote) => Claim[F] } = {
  trigger: (_, words) => words,
  evidence: (before, { start, end }): readonly Span[] => [...(before ?? []), { start, end }],
  actors: named,
  targets: named,
  places: named,
  sources: named,
  hedges: (before, words) => [...(before ?? []), words],
  date: (before, said): ClaimDate => ({ from: '', to: '', ...before, said, rule: 'said' }),
  casualties: (before, evidence): readonly Casualty[] => [
    ...(before ?? []),
    { outcome: 'killed', min: null, max: null, who: 'people', evidence },
  ],
}

function named(before: readonly Named[] | null, words: Quote): readonly Named[] {
  return [...(before ?? []), { ...words, id: null, from: 'said' }]
}
