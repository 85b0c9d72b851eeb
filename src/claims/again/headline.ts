import type { Lexicon } from '../../lexicon/index.ts'
import type { Draft } from '../draft.ts'
import { sumOf, tellSigns, weightsOf } from '../weights.ts'
import { kindOf, statusFits } from './kinds.ts'
import { PEOPLE_MOVE, shares } from './parties.ts'
import { datesApart, figures, placesNest, placesRelation } from './relations.ts'

const SIGNS = 'arabic/reference/headlines.yaml'

/** The claim of the body that a draft of the headline fits best, with the signs that speak for it; null where none does. */
export function bestFit(
  headline: Draft,
  claims: readonly Draft[],
  lede: number,
  lexicon: Lexicon,
): { readonly claim: Draft; readonly why: string } | null {
  const weights = weightsOf(lexicon, SIGNS)
  let best: { claim: Draft; signs: readonly string[]; sum: number } | null = null
  for (const claim of claims) {
    const signs = signsOf(headline, claim, lede, lexicon)
    if (!signs) continue
    const sum = sumOf(signs, weights)
    if (!best || sum >= best.sum) best = { claim, signs, sum }
  }
  if (!best || best.sum < (weights.get('enough') ?? 0)) return null
  return { claim: best.claim, why: tellSigns(best.signs, weights) }
}

function signsOf(headline: Draft, claim: Draft, lede: number, lexicon: Lexicon): string[] | null {
  const kind = kindOf(claim, headline)
  if (!kind || !statusFits(claim, headline) || datesApart(claim, headline)) return null
  if (claim.status === 'denied' && shares(claim.sources, headline.sources, lexicon) === 'apart') return null
  const signs: string[] = [kind]
  const said = (draft: Draft) => draft.places.filter(p => p.from === 'said')
  const places = placesRelation(said(claim), said(headline), lexicon)
  if (places === 'shared') signs.push('same-place')
  else if (placesNest(said(claim), said(headline), lexicon)) signs.push('place-within')
  else if (places === 'apart') signs.push('other-place')
  const actors = shares(claim.actors, headline.actors, lexicon)
  if (actors !== 'unknown') signs.push(actors === 'shared' ? 'same-doer' : 'other-doer')
  if (!PEOPLE_MOVE.has(claim.type) && shares(claim.targets, headline.targets, lexicon) === 'shared')
    signs.push('same-target')
  const toll = figures(claim, headline)
  if (toll !== 'unknown') signs.push(toll === 'shared' ? 'same-figure' : 'other-figure')
  if (claim.sentence <= lede) signs.push('told-first')
  return signs
}
