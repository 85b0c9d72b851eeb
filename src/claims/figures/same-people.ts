import type { Casualty, Claim } from '../../record/index.ts'

/**
 * In one claim 27 شخصاً, in another 27 مدنياً على الأقل: so many are the same people, and both claims tell what the two know of
 * them. The claims of one report, each figure told once in each.
 */
export function sharePeople(claims: readonly Claim[]): Claim[] {
  const all = claims.flatMap(claim => claim.casualties).filter(isMany)
  if (all.length < 2) return [...claims]
  return claims.map(claim => {
    const told = claim.casualties.map(figure => known(figure, all))
    return told.every((c, i) => c === claim.casualties[i]) ? claim : { ...claim, casualties: once(told) }
  })
}

function known(figure: Casualty, all: readonly Casualty[]): Casualty {
  if (!isMany(figure)) return figure
  const same = all.filter(
    c => c.outcome === figure.outcome && c.min === figure.min && (c.max === figure.max || isOpen(c) || isOpen(figure)),
  )
  const kinds = new Set(same.map(c => c.who).filter(who => who !== 'people'))
  // 27 مدنياً and 27 جندياً: others.
  if (kinds.size > 1) return figure
  const who = [...kinds][0] ?? figure.who
  const max = same.some(isOpen) ? null : figure.max
  return who === figure.who && max === figure.max ? figure : { ...figure, who, max }
}

const TOTALS: ReadonlySet<Casualty['who']> = new Set(['people', 'civilians', 'combatants'])

// Five here and five there may be others.
const FEW = 5

const isMany = ({ who, min }: Casualty) => TOTALS.has(who) && (min ?? 0) > FEW
const isOpen = ({ max }: Casualty) => max === null

const once = (figures: readonly Casualty[]) =>
  figures.filter(
    (c, i) =>
      figures.findIndex(o => o.outcome === c.outcome && o.min === c.min && o.max === c.max && o.who === c.who) === i,
  )
