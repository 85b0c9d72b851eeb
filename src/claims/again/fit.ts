import type { Lexicon } from '../../lexicon/index.ts'
import type { Draft } from '../draft.ts'
import { sumOf, tellSigns, weightsOf } from '../weights.ts'

/** A claim told before and the signs by which a draft tells it again. */
export interface Fit {
  readonly claim: Draft
  readonly why: string
}

/**
 * Of the claims told before the one that a draft tells again, by the highest sum of its signs, the latest among equals;
 * null where none reaches `enough`. `signsOf` is null where a claim and the draft cannot be one; `path`: the weights.
 */
export function bestFit(
  claims: readonly Draft[],
  signsOf: (claim: Draft) => readonly string[] | null,
  path: string,
  lexicon: Lexicon,
): Fit | null {
  const weights = weightsOf(lexicon, path)
  let best: { claim: Draft; signs: readonly string[]; sum: number } | null = null
  for (const claim of claims) {
    const signs = signsOf(claim)
    if (!signs) continue
    const sum = sumOf(signs, weights)
    if (!best || sum >= best.sum) best = { claim, signs, sum }
  }
  if (!best || best.sum < (weights.get('enough') ?? 0)) return null
  return { claim: best.claim, why: tellSigns(best.signs, weights) }
}
