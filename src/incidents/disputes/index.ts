import type { World } from '../../lexicon/index.ts'
import type { Dispute } from '../../record/index.ts'
import type { Told } from '../accounts.ts'
import type { Relations } from '../parties.ts'
import { denials } from './denials.ts'
import { doers } from './doers.ts'
import { figures } from './figures.ts'
import { holders } from './holders.ts'

export { holdersOf } from './holders.ts'

/** Accounts that cannot all be true, in the order: whether it happened, who did it, who holds the place, figures. */
export function disputesOf(accounts: readonly Told[], world: World, relations: Relations): Dispute[] {
  const { related, kin } = relations
  return [
    ...denials(accounts, world, kin),
    ...doers(accounts, world, related),
    ...holders(accounts, world, related),
    ...figures(accounts, 'killed', relations),
    ...figures(accounts, 'wounded', relations),
  ]
}
