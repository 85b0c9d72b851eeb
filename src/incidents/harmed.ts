import { type Casualty, type Harmed, OUTCOMES } from '../record/index.ts'
import type { Told } from './accounts.ts'
import { bounds, sizeOf, tollOf } from './tolls.ts'

/** Whom each group of victims counts among. Women may bear arms, so that naming them says neither. */
const GROUPS: readonly (readonly [Harmed['who'], readonly Casualty['who'][]])[] = [
  ['civilians', ['civilians', 'children', 'medics', 'journalists', 'aid-workers']],
  ['combatants', ['combatants']],
  ['people', ['people', 'women']],
]

/** Lowest and highest figures over all accounts, for each outcome and group apart; tallies of more than this are left out. */
export function harmedOf(accounts: readonly Told[]): Harmed[] {
  return OUTCOMES.flatMap(outcome =>
    GROUPS.flatMap(([who, of]) => {
      const figures = accounts.flatMap(({ account, tellings }) => {
        const tally = account.figures.find(f => f.outcome === outcome && f.tally)
        return account.status !== 'reported'
          ? []
          : tellings.flatMap(({ claim }) => {
              const told = claim.casualties.filter(c => of.includes(c.who))
              const toll = tollOf(told, outcome, claim.evidence)
              return toll && !(tally && sizeOf(toll) >= sizeOf(tally)) ? [toll] : []
            })
      })
      const range = bounds(figures)
      return range ? [{ outcome, who, ...range }] : []
    }),
  )
}
