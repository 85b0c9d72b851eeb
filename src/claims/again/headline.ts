import type { Lexicon } from '../../lexicon/index.ts'
import type { Draft } from '../draft.ts'
import { kindOf, statusFits } from './kinds.ts'
import { PEOPLE_MOVE, shares } from './parties.ts'
import { datesApart, figures, placesNest, placesRelation } from './relations.ts'

/** What speaks for and against a claim of the body as the one that a draft of the headline tells; null where it cannot be. */
export function signsOfHeadline(headline: Draft, claim: Draft, lede: number, lexicon: Lexicon): string[] | null {
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
  // و242 قتيلا منذ الأربعاء, below وكانت الحصيلة أمس 200: what is counted since a day is no rounder count of fewer.
  if (headline.since && toll === 'apart') return null
  if (toll !== 'unknown') signs.push(toll === 'shared' ? 'same-figure' : 'other-figure')
  // طالما قصفت الحركة المدينة: what is told of no day is not the news.
  if (claim.date === null && claim.status === 'reported' && headline.date) signs.push('undated')
  if (claim.sentence <= lede) signs.push('told-first')
  return signs
}
