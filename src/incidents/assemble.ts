import { byCodeUnit, sha256 } from '../kit/index.ts'
import type { World } from '../lexicon/index.ts'
import type { Figure, Incident, Outcome } from '../record/index.ts'
import { accountsOf, type Told } from './accounts.ts'
import { agreedDate, agreedPlace, partyNames, unlistedNames } from './agreed.ts'
import type { Sketch } from './copies.ts'
import { disputesOf } from './disputes/index.ts'
import { type AttributionRule, attributionOf, type GradeRule, gradeOf } from './grades.ts'
import { harmedOf } from './harmed.ts'
import { type Relations, UNIDENTIFIED } from './parties.ts'
import type { Lean, Telling } from './telling.ts'
import { bounds, largest, sizeOf, tollOf } from './tolls.ts'
import { type AgencyOf, byPublication, voicesOf } from './voices.ts'

/** All that is needed to make an incident of tellings. */
export interface Setting {
  readonly world: World
  readonly fold: (text: string) => string
  readonly sketchOf: (source: number) => Sketch
  readonly agencyOf: AgencyOf
  readonly relations: Relations
  readonly grades: readonly GradeRule[]
  readonly attributions: readonly AttributionRule[]
}

/** Makes the incident that a group of tellings tells. */
export function assemble(group: readonly Telling[], setting: Setting): Incident {
  const { world, fold, relations } = setting
  const tellings = group.toSorted(byPublication)
  const { voices, of } = voicesOf(tellings, setting.sketchOf, setting.agencyOf, fold)
  const told = accountsOf(tellings, of, fold)
  const disputes = disputesOf(told, world, relations)
  // What a denial says of time, place and kind is what it denies; the assertions come first.
  const isNamed = (actor: string): boolean => world.actors.get(actor)?.kind !== UNIDENTIFIED
  const asserted = tellings.filter(t => t.claim.status === 'reported')
  const basis = asserted.length > 0 ? asserted : tellings
  const unlisted = unlistedNames(
    basis.flatMap(t => [...t.claim.actors, ...t.claim.targets]),
    world,
    fold,
  )
  const added = tellings.filter(t => t.claim.origin === 'person').map(t => t.ref)
  return {
    id: incidentId(tellings),
    types: byCount(basis.map(t => t.claim.type)),
    date: agreedDate(basis),
    place: agreedPlace(basis, world),
    killed: figure(told, 'killed'),
    wounded: figure(told, 'wounded'),
    harmed: harmedOf(told),
    actors: partyNames(
      basis.flatMap(t => t.claim.actors),
      world,
      fold,
    ),
    targets: partyNames(
      basis.flatMap(t => t.claim.targets),
      world,
      fold,
    ),
    ...(unlisted.length > 0 && { unlisted }),
    reports: [...new Set(tellings.map(t => t.ref.report))].sort(byCodeUnit),
    claims: tellings.map(t => t.ref),
    ...(added.length > 0 && { added }),
    accounts: told.map(t => t.account),
    voices,
    disputes,
    ...gradeOf(told, disputes, setting.grades, relations.kin),
    ...attributionOf(told, disputes, setting.attributions, isNamed, relations.kin),
  }
}

/** Made from the earliest claim, so that later reports do not rename what is already in a record. */
export function incidentId(group: readonly Lean[]): string {
  const { ref } = group.reduce((first, one) => (byPublication(one, first) < 0 ? one : first))
  return `i-${sha256(`${ref.report}\u0001${ref.claim}`).slice(0, 12)}`
}

/** Lowest and highest over all that each report gives by each chain: what a toll rose from counts as well as what it rose to. */
function figure(told: readonly Told[], outcome: Outcome): Figure | null {
  const figures = told.flatMap(({ account, tellings }) => {
    if (account.status !== 'reported') return []
    const tally = account.figures.find(f => f.outcome === outcome && f.tally)
    const reports = Map.groupBy(tellings, t => t.ref.report)
    return [...reports.values()].flatMap(of => {
      const tolls = of.map(t => tollOf(t.claim.casualties, outcome, t.claim.evidence)).filter(t => t !== null)
      return largest(tolls.filter(toll => !tally || sizeOf(toll) < sizeOf(tally))) ?? []
    })
  })
  return bounds(figures)
}

function byCount<T extends string>(values: readonly T[]): T[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b)).map(([value]) => value)
}
