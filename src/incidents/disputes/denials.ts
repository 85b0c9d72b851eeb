import type { World } from '../../lexicon/index.ts'
import type { Dispute, Named } from '../../record/index.ts'
import type { Told } from '../accounts.ts'
import { isDoneByOne } from '../kinds.ts'
import { type Related, share } from '../parties.ts'
import { compare } from '../score.ts'
import type { Telling } from '../telling.ts'
import { chains, names, where } from './sides.ts'

/** A denial by a party itself says that it was not the one who did it; a denial by others, that it happened at all. */
export function denials(accounts: readonly Told[], world: World, kin: Related): Dispute[] {
  const denied = where(accounts, t => t.account.status === 'denied' && contradicted([t], accounts, kin).length > 0)
  const own = denied.filter(i => isOwnDenial(accounts[i]!, accounts, kin))
  const rest = denied.filter(i => !own.includes(i))
  const disputes: Dispute[] = []
  if (rest.length > 0) {
    const asserted = contradicted(
      rest.map(i => accounts[i]!),
      accounts,
      kin,
    )
    const text = `Said to have happened by ${chains(accounts, asserted)}; denied by ${chains(accounts, rest)}.`
    disputes.push({ about: 'happened', text, sides: [asserted, rest], code: 'happened' })
  }
  const accused = contradicted(
    own.map(i => accounts[i]!),
    accounts,
    kin,
  ).filter(i => own.some(at => accuses(accounts[i]!, accounts[at]!, kin)))
  if (accused.length > 0) {
    const parties = [...new Set(own.flatMap(i => deniers(accounts[i]!)))]
    const text = `${names(parties, world)} is said to have done it by ${chains(accounts, accused)}, and denies it.`
    disputes.push({ about: 'actor', text, sides: [accused, own], code: 'denied', params: { parties: [parties] } })
  }
  return disputes
}

/** The accounts that assert what some of the denials deny. */
function contradicted(denying: readonly Told[], accounts: readonly Told[], kin: Related): number[] {
  const tellings = denying.flatMap(t => t.tellings).filter(t => isDenied(t, kin))
  return where(
    accounts,
    t => t.account.status === 'reported' && t.tellings.some(a => tellings.some(d => contradicts(d, a, kin))),
  )
}

/**
 * The denial of one deed, where another says that it was done: another deed denied, one at another time, or that a party
 * did it whom nobody names, is no denial of it.
 */
function contradicts(denial: Telling, assertion: Telling, kin: Related): boolean {
  return (
    denial.claim.type === assertion.claim.type &&
    (denial.actors.length === 0 || share(denial.actors, assertion.actors, kin)) &&
    !saysBoth(denial, assertion) &&
    compare(denial, assertion, kin).barred === null
  )
}

/** Nobody denies what he tells himself: `نفت السلطات خطف التلميذات`, and of the year before the same say that others were. */
function saysBoth({ claim: denial }: Telling, { claim: { sources } }: Telling): boolean {
  const [nearest] = sources
  return nearest !== undefined && denial.sources.some(s => isOneSpeaker(s, nearest))
}

/** `جيمس ماتيس` is called `ماتيس` from his second mention on. */
function isOneSpeaker(a: Pick<Named, 'id' | 'text'>, b: Pick<Named, 'id' | 'text'>): boolean {
  if (a.id !== null && a.id === b.id) return true
  return ` ${a.text} `.includes(` ${b.text} `) || ` ${b.text} `.includes(` ${a.text} `)
}

/** Told by somebody who denies it, or by a party of what it is said to have done (`لم تقصف قواتنا`), not in passing (`صاروخ لم ينفجر`). */
function isDenied({ claim, actors, speakers }: Telling, kin: Related): boolean {
  const inPassing = claim.derivation.some(step => step.rule === 'status.negated')
  const ofItself = speakers.length > 0 && (actors.length === 0 || share(speakers, actors, kin))
  return claim.sources.length > 0 && (!inPassing || ofItself)
}

function deniers({ tellings }: Told): string[] {
  return tellings.flatMap(t => t.claim.sources.map(s => s.id)).filter(id => id !== null)
}

function isOwnDenial(denial: Told, accounts: readonly Told[], kin: Related): boolean {
  const accused = [
    ...doersOf(denial),
    ...accounts.filter(t => t.account.status === 'reported').flatMap(t => doersOf(t)),
  ]
  return share(deniers(denial), accused, kin) || denial.tellings.some(speaksForItself)
}

/** Names the denier as the doer, by an id or by the same words. */
function accuses(assertion: Told, denial: Told, kin: Related): boolean {
  const words = new Set(denial.tellings.flatMap(t => t.claim.sources.map(s => s.text)))
  return (
    share(deniers(denial), doersOf(assertion), kin) ||
    share(doersOf(denial), doersOf(assertion), kin) ||
    assertion.tellings.some(t => t.claim.actors.some(a => words.has(a.text)))
  )
}

/** The denial names its own source as the party that is accused, known or not. */
function speaksForItself({ claim }: Telling): boolean {
  return isDoneByOne(claim.type) && claim.sources.some(s => claim.actors.some(a => a.text === s.text))
}

function doersOf({ tellings }: Told): string[] {
  return [...new Set(tellings.filter(t => isDoneByOne(t.claim.type)).flatMap(t => t.actors))]
}
