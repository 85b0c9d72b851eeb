import { byCodeUnit } from '../kit/index.ts'
import type { World } from '../lexicon/index.ts'
import type { Dispute, Figure, Outcome, Victims } from '../record/index.ts'
import type { Told } from './accounts.ts'
import { isDoneByOne } from './kinds.ts'
import { type Related, type Relations, share } from './parties.ts'
import { tellSameAct, tellSameDeed } from './same-act.ts'
import type { Telling } from './telling.ts'
import { exclude } from './tolls.ts'

/** Accounts that cannot all be true, in the order: whether it happened, who did it, who holds the place, figures. */
export function disputesOf(accounts: readonly Told[], world: World, { related, kin }: Relations): Dispute[] {
  return [
    ...denials(accounts, world, kin),
    ...doers(accounts, world, related),
    ...control(accounts, world, related),
    ...figures(accounts, 'killed', related),
    ...figures(accounts, 'wounded', related),
  ]
}

/** A denial by a party itself says that it was not the one who did it; a denial by others, that it happened at all. */
function denials(accounts: readonly Told[], world: World, kin: Related): Dispute[] {
  const asserted = where(accounts, t => t.account.status === 'reported')
  const denied = where(accounts, t => t.account.status === 'denied' && contradicts(t, accounts))
  if (asserted.length === 0 || denied.length === 0) return []
  const own = denied.filter(i => isOwnDenial(accounts[i]!, accounts, kin))
  const rest = denied.filter(i => !own.includes(i))
  const disputes: Dispute[] = []
  if (rest.length > 0) {
    const text = `Said to have happened by ${chains(accounts, asserted)}; denied by ${chains(accounts, rest)}.`
    disputes.push({ about: 'happened', text, sides: [asserted, rest], code: 'happened' })
  }
  if (own.length > 0) {
    const parties = [...new Set(own.flatMap(i => deniers(accounts[i]!)))]
    const text = `${names(parties, world)} is said to have done it by ${chains(accounts, asserted)}, and denies it.`
    disputes.push({ about: 'actor', text, sides: [asserted, own], code: 'denied', params: { parties: [parties] } })
  }
  return disputes
}

/** Somebody denies just what is asserted: `لا يسيطرون سوى على 70 %` in the report's own voice, or another deed denied, is no denial of it. */
function contradicts({ tellings }: Told, accounts: readonly Told[]): boolean {
  const asserted = new Set(accounts.filter(t => t.account.status === 'reported').flatMap(t => t.account.types))
  return tellings.some(t => asserted.has(t.claim.type) && isDenied(t))
}

/** Told by somebody who denies it, or by a party in words of its own (`لم تقصف قواتنا`), not in passing (`صاروخ لم ينفجر`). */
function isDenied({ claim, speakers }: Telling): boolean {
  const inPassing = claim.derivation.some(step => step.rule === 'status.negated')
  return claim.sources.length > 0 && (!inPassing || speakers.length > 0)
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

/** The denial names its own source as the party that is accused, known or not. */
function speaksForItself({ claim }: Telling): boolean {
  return isDoneByOne(claim.type) && claim.sources.some(s => claim.actors.some(a => a.text === s.text))
}

function doersOf({ tellings }: Told): string[] {
  return [...new Set(tellings.filter(t => isDoneByOne(t.claim.type)).flatMap(t => t.actors))]
}

/** Different known parties, none related, each said to have done it. */
function doers(accounts: readonly Told[], world: World, related: Related): Dispute[] {
  const all = sidesOf(accounts, t => (t.account.status === 'reported' ? doersOf(t) : []), related)
  const sides = all.filter(side =>
    all.some(
      other =>
        other !== side &&
        side.accounts.some(a => other.accounts.some(b => tellSameDeed(accounts[a]!, accounts[b]!, related))),
    ),
  )
  if (sides.length < 2) return []
  const parts = sides.map(side => `${names(side.parties, world)} (${chains(accounts, side.accounts)})`)
  return [
    {
      about: 'actor',
      text: `Said to have been done by ${parts.join(' or by ')}.`,
      code: 'done',
      ...sidesAndParties(sides),
    },
  ]
}

/** Two sides each said to hold the place: both took it, or one took it and the other threw it back. */
function control(accounts: readonly Told[], world: World, related: Related): Dispute[] {
  const holders = ({ account, tellings }: Told): string[] => {
    if (account.status !== 'reported') return []
    const told = tellings.filter(t => t.claim.type === 'capture' || t.claim.type === 'repelled')
    const known = told.flatMap(holdersOf)
    // One says that it was taken, the other that the attack was thrown back: then a name that `world/` lacks is a side too.
    return known.length > 0 || !thrownBack ? known : told.flatMap(t => t.claim.actors.map(a => a.text))
  }
  const thrownBack = accounts.some(t => t.account.status === 'reported' && t.account.types.includes('repelled'))
  const taken = accounts.some(t => t.account.status === 'reported' && t.account.types.includes('capture'))
  const told = taken ? sidesOf(accounts, holders, related) : []
  const sides = told.filter(side => !isAside(side, told, accounts))
  if (sides.length < 2) return []
  const parts = sides.map(side => `${names(side.parties, world)} (${chains(accounts, side.accounts)})`)
  return [
    {
      about: 'control',
      text: `Said to be held by ${parts.join(' and by ')}.`,
      code: 'held',
      ...sidesAndParties(sides),
    },
  ]
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

interface Side {
  readonly parties: string[]
  readonly accounts: number[]
}

function sidesAndParties(sides: readonly Side[]): Pick<Dispute, 'sides' | 'params'> {
  return { sides: sides.map(s => s.accounts), params: { parties: sides.map(s => s.parties) } }
}

/** Groups accounts by the parties that they name: an account that names two makes them one side. */
function sidesOf(accounts: readonly Told[], partiesOf: (told: Told) => readonly string[], related: Related): Side[] {
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

interface Count {
  readonly index: number
  readonly figure: Figure
  readonly who: Victims
  readonly voice: number
  /** Ids or words of those who are cited for it. */
  readonly sources: readonly string[]
  /** When the voice, or one that cites the same source, first told it. */
  readonly published: string | null
}

/** Figures that exclude each other and are no updates. */
function figures(accounts: readonly Told[], outcome: 'killed' | 'wounded', related: Related): Dispute[] {
  const mentions = mentionsOf(accounts, outcome)
  const counts: Count[] = accounts.flatMap(({ account, tellings }, index) => {
    const figure = account.figures.find(f => f.outcome === outcome && !f.tally)
    if (!figure) return []
    const count = { figure, who: figure.who, voice: account.voice, sources: sourcesOf(tellings) }
    const told = mentions.filter(m => m.figure.min === figure.min && areNear(m, count)).map(m => m.published)
    return [
      {
        index,
        ...count,
        published: told.includes(null) ? null : (told.toSorted((a, b) => byCodeUnit(a ?? '', b ?? ''))[0] ?? null),
      },
    ]
  })
  const against = new Set<number>()
  counts.forEach((a, i) => {
    for (const b of counts.slice(i + 1)) {
      if (!exclude(a.figure, b.figure) || isUpdate(a, b) || isUpdate(b, a) || isPart(a, b) || isPart(b, a)) continue
      if (tellSameAct(accounts[a.index]!, accounts[b.index]!, related, 'figures')) against.add(a.index).add(b.index)
    }
  })
  if (against.size === 0) return []
  const told = counts.filter(c => against.has(c.index)).sort((a, b) => (a.figure.min ?? 0) - (b.figure.min ?? 0))
  const groups = Map.groupBy(told, c => range(c.figure))
  const text = [...groups].map(
    ([figure, of]) =>
      `${figure} ${outcome} (${chains(
        accounts,
        of.map(c => c.index),
      )})`,
  )
  const sides = [...groups.values()]
  return [
    {
      about: 'figure',
      text: `${text.join('; ')}.`,
      sides: sides.map(of => of.map(c => c.index)),
      code: 'figures',
      params: { outcome, figures: sides.map(([c]) => ({ min: c!.figure.min, max: c!.figure.max })) },
    },
  ]
}

type Mention = Omit<Count, 'index'>

/** Every figure that a claim gives, also those beside its toll: an early count is repeated long after it has risen. */
function mentionsOf(accounts: readonly Told[], outcome: Outcome): Mention[] {
  return accounts.flatMap(({ account, tellings }) =>
    tellings.flatMap(({ claim, report }) =>
      claim.casualties
        .filter(c => c.outcome === outcome)
        .map(({ min, max, who }) => ({
          figure: { min, max },
          who,
          voice: account.voice,
          sources: claim.sources.map(s => s.id ?? s.text),
          published: report.published,
        })),
    ),
  )
}

/** One voice, or two that cite one source. */
function areNear(a: Pick<Count, 'voice' | 'sources'>, b: Pick<Count, 'voice' | 'sources'>): boolean {
  return a.voice === b.voice || a.sources.some(source => b.sources.includes(source))
}

function sourcesOf(tellings: readonly Telling[]): string[] {
  return tellings.flatMap(t => t.claim.sources.map(s => s.id ?? s.text))
}

/** A higher toll told later, or told by the same voice or after the same source. */
function isUpdate(before: Count, after: Count): boolean {
  const higher = (after.figure.min ?? 0) > (before.figure.max ?? Number.POSITIVE_INFINITY)
  if (!higher) return false
  if (areNear(before, after))
    return before.published === null || after.published === null || before.published <= after.published
  return before.published !== null && after.published !== null && before.published < after.published
}

/** A count of children or of journalists alone is a part of a higher count of all. */
function isPart(part: Count, whole: Count): boolean {
  return NARROW.has(part.who) && (part.figure.max ?? Number.POSITIVE_INFINITY) < (whole.figure.min ?? 0)
}
const NARROW: ReadonlySet<Victims> = new Set(['children', 'women', 'medics', 'journalists', 'aid-workers'])

/** A figure as a reader writes it: `5`, `20–99`, `at least 21`. */
function range({ min, max }: Figure): string {
  if (min === null && max === null) return 'some'
  if (max === null) return `at least ${min}`
  return min === max ? `${min}` : min === null ? `at most ${max}` : `${min}–${max}`
}

function where(accounts: readonly Told[], test: (told: Told) => boolean): number[] {
  return accounts.flatMap((told, index) => (test(told) ? [index] : []))
}

const MOST_NAMED = 3

function chains(accounts: readonly Told[], indices: readonly number[]): string {
  const all = [...new Set(indices.map(i => accounts[i]!.account.chain.join(' → ')))]
  const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : ''
  return all.slice(0, MOST_NAMED).join(', ') + more
}

function names(ids: readonly string[], world: World): string {
  return [...new Set(ids)].map(id => world.actors.get(id)?.label.en ?? id).join(' with ')
}
