import type { World } from '../../lexicon/index.ts'
import type { Dispute } from '../../record/index.ts'
import type { Told } from '../accounts.ts'
import { isDoneByOne } from '../kinds.ts'
import { type Related, share } from '../parties.ts'
import { atOneTimeAndPlace, isSame, nameOneDead } from '../same-act.ts'
import type { Telling } from '../telling.ts'
import { chains, names, opposed, type Side, sidesAndParties, sidesOf } from './sides.ts'

/** Different known parties, none related, each said to have done it. */
export function doers(accounts: readonly Told[], world: World, related: Related): Dispute[] {
  const all = sidesOf(accounts, t => doersOf(t, world), related)
  const tellings = (index: number): Telling[] => accounts[index]!.tellings.filter(t => namedIn(t, world).length > 0)
  const sides = opposed(
    all.filter(side => isBacked(side, accounts)),
    (a, b) =>
      tellings(a).some(x =>
        tellings(b).some(y => tellOneDeed(x, y, related) && !isStruckBy(x, y, related) && !isStruckBy(y, x, related)),
      ),
  )
  if (sides.length === 0) return []
  const parts = sides.map(side => `${names(side.parties, world)} (${chains(accounts, side.accounts)})`)
  const text = `Said to have been done by ${parts.join(' or by ')}.`
  return [{ about: 'actor', text, code: 'done', ...sidesAndParties(sides) }]
}

/** Somebody says so, or two voices tell it of themselves: a party that one report names in passing is mostly another's doer. */
function isBacked({ accounts: of }: Side, accounts: readonly Told[]): boolean {
  const told = of.map(i => accounts[i]!)
  return (
    told.some(({ tellings }) => tellings.some(t => t.claim.sources.length > 0 || t.dead.length > 0)) ||
    new Set(told.map(t => t.account.voice)).size > 1
  )
}

function tellOneDeed(a: Telling, b: Telling, related: Related): boolean {
  if (nameOneDead(a, b)) return true
  return a.claim.type === b.claim.type && atOneTimeAndPlace(a, b) && isSame(a, b, related, null)
}

/** `استهداف القيادي الحوثي`: a party that the other account says was struck is no other doer, but misread, unless it says so itself. */
function isStruckBy(struck: Telling, by: Telling, related: Related): boolean {
  const hit = by.parties.filter(id => !by.actors.includes(id))
  return share(struck.actors, hit, related) && !share(struck.actors, struck.speakers, related)
}

function doersOf({ account, tellings }: Told, world: World): string[] {
  return account.status === 'reported' ? [...new Set(tellings.flatMap(t => namedIn(t, world)))] : []
}

/** Kinds of `world/actors` that tell, help or watch, and strike nobody. */
const UNARMED = new Set(['monitor', 'aid', 'international'])

/** The known parties that the words of a telling name as the doers, not those filled in from what was told before. */
function namedIn({ claim, actors }: Telling, world: World): string[] {
  if (!isDoneByOne(claim.type)) return []
  const said = new Set(claim.actors.filter(a => a.from === 'said').map(a => a.id))
  return actors.filter(id => said.has(id) && !UNARMED.has(world.actors.get(id)?.kind ?? ''))
}
