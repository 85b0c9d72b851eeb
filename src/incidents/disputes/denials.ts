import type { World } from '../../lexicon/index.ts'
import type { Dispute } from '../../record/index.ts'
import type { Told } from '../accounts.ts'
import { isDoneByOne } from '../kinds.ts'
import { type Related, share } from '../parties.ts'
import type { Telling } from '../telling.ts'
import { contradicts } from './contradicts.ts'
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
    const parties = accusedOf(own, accused, accounts, kin)
    const text = `${names(parties, world)} is said to have done it by ${chains(accounts, accused)}, and denies it.`
    disputes.push({ about: 'actor', text, sides: [accused, own], code: 'denied', params: { parties: [parties] } })
  }
  return disputes
}

/** The accounts that assert what some of the denials deny. */
function contradicted(denying: readonly Told[], accounts: readonly Told[], kin: Related): number[] {
  const tellings = denying.flatMap(t => t.tellings).filter(t => t.claim.sources.length > 0)
  return where(
    accounts,
    t => t.account.status === 'reported' && t.tellings.some(a => tellings.some(d => contradicts(d, a, kin))),
  )
}

function deniers({ tellings }: Told): string[] {
  return tellings.flatMap(t => t.speakers)
}

/** Of those who deny, the ones that are said to have done it: an ally denies it with them. */
function accusedOf(
  own: readonly number[],
  accused: readonly number[],
  accounts: readonly Told[],
  kin: Related,
): readonly string[] {
  const all = [...new Set(own.flatMap(i => deniers(accounts[i]!)))]
  const doers = accused.flatMap(i => doersOf(accounts[i]!))
  const named = all.filter(id => share([id], doers, kin))
  return named.length > 0 ? named : all
}

function isOwnDenial(denial: Told, accounts: readonly Told[], kin: Related): boolean {
  const named = doersOf(denial)
  const reported = accounts.filter(t => t.account.status === 'reported')
  const accused = named.length > 0 ? named : reported.flatMap(doersOf)
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
