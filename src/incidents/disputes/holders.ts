import type { World } from '../../lexicon/index.ts'
import type { Dispute } from '../../record/index.ts'
import type { Told } from '../accounts.ts'
import { type Related, share } from '../parties.ts'
import { atOneTimeAndPlace } from '../same-act.ts'
import type { Telling } from '../telling.ts'
import { chains, isOneSpeaker, names, opposed, type Side, sidesAndParties, sidesOf } from './sides.ts'

/** Two sides each said to hold the place: both took it, or one took it and the other threw it back. */
export function holders(accounts: readonly Told[], world: World, related: Related): Dispute[] {
  const reported = ({ account }: Told): boolean => account.status === 'reported'
  const thrownBack = accounts.some(t => reported(t) && t.account.types.includes('repelled'))
  const taken = accounts.some(t => reported(t) && t.account.types.includes('capture'))
  const partiesOf = (told: Told): readonly string[] => {
    const of = reported(told) ? told.tellings.filter(ofControl) : []
    const known = of.flatMap(holdersOf)
    // One says that it was taken, the other that the attack was thrown back: then a name that `world/` lacks is a side too.
    return known.length > 0 || !thrownBack ? known : of.flatMap(t => t.claim.actors.map(a => a.text))
  }
  const told = taken ? sidesOf(accounts, partiesOf, related) : []
  const tellings = (index: number): Telling[] => accounts[index]!.tellings.filter(ofControl)
  const sides = opposed(
    told.filter(side => !isAside(side, told, accounts)),
    (a, b) => tellings(a).some(x => tellings(b).some(y => atOneTimeAndPlace(x, y) && !saysBoth(x, y, related))),
  )
  if (sides.length === 0) return []
  const parts = sides.map(side => `${names(side.parties, world)} (${chains(accounts, side.accounts)})`)
  const text = `Said to be held by ${parts.join(' and by ')}.`
  return [{ about: 'control', text, code: 'held', ...sidesAndParties(sides) }]
}

function ofControl({ claim }: Telling): boolean {
  return claim.type === 'capture' || claim.type === 'repelled'
}

/** One party says that its foe holds the port, and that its own took it: it tells of two times. */
function saysBoth(a: Telling, b: Telling, related: Related): boolean {
  return (
    a.claim.sources.some(x => b.claim.sources.some(y => isOneSpeaker(x, y))) || share(a.speakers, b.speakers, related)
  )
}

/** What reports that tell another side say in passing, in their own voice, of who holds a place: a part of it, or at another time. */
function isAside(side: Side, all: readonly Side[], accounts: readonly Told[]): boolean {
  const tellings = (of: Side): Telling[] => of.accounts.flatMap(i => accounts[i]!.tellings)
  if (tellings(side).some(({ claim }) => claim.sources.length > 0)) return false
  const others = new Set(all.flatMap(other => (other === side ? [] : tellings(other).map(t => t.ref.report))))
  return tellings(side).every(t => others.has(t.ref.report))
}

/** Who holds the place by a telling: the doer; who says that an attack was thrown back, and names nobody, speaks of itself. */
export function holdersOf({ actors, claim, parties, speakers }: Telling): readonly string[] {
  if (claim.actors.length > 0 || claim.type !== 'repelled') return actors
  return speakers.filter(id => !parties.includes(id))
}
