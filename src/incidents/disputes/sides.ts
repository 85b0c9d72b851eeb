import type { World } from '../../lexicon/index.ts'
import type { Dispute, Figure, Named } from '../../record/index.ts'
import type { Told } from '../accounts.ts'
import { type Related, share } from '../parties.ts'

/** Accounts, by their places in the list, that name the same parties for what is in question. */
export interface Side {
  readonly parties: string[]
  readonly accounts: number[]
}

/** Groups accounts by the parties that they name: an account that names two makes them one side. */
export function sidesOf(
  accounts: readonly Told[],
  partiesOf: (told: Told) => readonly string[],
  related: Related,
): Side[] {
  let sides: Side[] = []
  accounts.forEach((told, index) => {
    const parties = partiesOf(told)
    if (parties.length === 0) return
    const near = sides.filter(side => share(side.parties, parties, related))
    const all = [...near.flatMap(s => s.parties), ...parties]
    const joined: Side = {
      parties: [...new Set(all)],
      accounts: [...near.flatMap(s => s.accounts), index].sort((a, b) => a - b),
    }
    sides = [...sides.filter(side => !near.includes(side)), joined]
  })
  return sides.sort((a, b) => a.accounts[0]! - b.accounts[0]!)
}

/** The sides of which some account contradicts one of another side; none where they are fewer than two. */
export function opposed(sides: readonly Side[], contradict: (a: number, b: number) => boolean): Side[] {
  const left = sides.filter(side =>
    sides.some(other => other !== side && side.accounts.some(a => other.accounts.some(b => contradict(a, b)))),
  )
  return left.length < 2 ? [] : left
}

export function sidesAndParties(sides: readonly Side[]): Pick<Dispute, 'sides' | 'params'> {
  return { sides: sides.map(s => s.accounts), params: { parties: sides.map(s => s.parties) } }
}

/** `جيمس ماتيس` is called `ماتيس` from his second mention on. */
export function isOneSpeaker(a: Pick<Named, 'id' | 'text'>, b: Pick<Named, 'id' | 'text'>): boolean {
  if (a.id !== null && a.id === b.id) return true
  return ` ${a.text} `.includes(` ${b.text} `) || ` ${b.text} `.includes(` ${a.text} `)
}

/** A figure as a reader writes it: `5`, `20–99`, `at least 21`. */
export function range({ min, max }: Figure): string {
  if (min === null && max === null) return 'some'
  if (max === null) return `at least ${min}`
  return min === max ? `${min}` : min === null ? `at most ${max}` : `${min}–${max}`
}

export function where(accounts: readonly Told[], test: (told: Told) => boolean): number[] {
  return accounts.flatMap((told, index) => (test(told) ? [index] : []))
}

const MOST_NAMED = 3

export function chains(accounts: readonly Told[], indices: readonly number[]): string {
  const all = [...new Set(indices.map(i => accounts[i]!.account.chain.join(' → ')))]
  const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : ''
  return all.slice(0, MOST_NAMED).join(', ') + more
}

export function names(ids: readonly string[], world: World): string {
  return [...new Set(ids)].map(id => world.actors.get(id)?.label.en ?? id).join(' with ')
}
