import { familyOf, type Status } from '../../src/record/index.ts'
import type { CodedClaim } from '../coded/index.ts'
import {
  COMPARED,
  type Compared,
  compareFields,
  dayLikeness,
  type FieldLikeness,
  figureLikeness,
  meanOf,
} from './fields.ts'
import type { Alike } from './names.ts'
import { listLikeness, pairUp } from './pairs.ts'

/** What is compared over the whole of a report, whatever claim it stands in. Parties are doers and targets. */
export const OVERALL = ['actors', 'places', 'sources', 'casualties'] as const
export type Overall = (typeof OVERALL)[number]

/** Of the statuses other than `reported` it is told how many were found and marked so. */
export const MARKED = ['denied', 'planned'] as const satisfies readonly Status[]
export type Marked = (typeof MARKED)[number]

/** Right ones, of those told and of those coded: what precision, recall and F1 are made of. */
export interface Tally {
  readonly right: number
  readonly told: number
  readonly coded: number
}

/** A claim that was coded and the one told for it. */
export interface Match {
  readonly coded: CodedClaim
  readonly told: CodedClaim
  readonly fields: FieldLikeness
}

export interface ReportScore {
  /** By fields: each claim found counts as far as its fields are right. */
  readonly record: Tally
  /** Claims found with their very type. */
  readonly detection: Tally
  /** Claims found with any type of the family. */
  readonly family: Tally
  /** Sums over the claims found. */
  readonly fields: FieldLikeness
  readonly marked: Readonly<Record<Marked, Pick<Tally, 'right' | 'coded'>>>
  readonly overall: Readonly<Record<Overall, Tally>>
  readonly matches: readonly Match[]
  readonly missed: readonly CodedClaim[]
  readonly spurious: readonly CodedClaim[]
}

/** What finding the type itself counts beside the fields when claims are paired; another of its family hardly counts. */
const TYPE_COUNTS = 0.5
const FAMILY_COUNTS = 0.05
const FIELDS_COUNT = 0.45

/** Compares what a program, or another reader, told of one report with what was coded. */
export function scoreReport(coded: readonly CodedClaim[], all: readonly CodedClaim[], alike: Alike): ReportScore {
  const told = withoutRepeats(all, alike)
  const pairs = pairUp(coded, told, (a, b) => {
    if (familyOf(a.type) !== familyOf(b.type) || !a.sentences.some(n => b.sentences.includes(n))) return 0
    return (a.type === b.type ? TYPE_COUNTS : FAMILY_COUNTS) + FIELDS_COUNT * meanOf(compareFields(a, b, alike))
  })
  const matches = pairs.map(({ left, right }) => {
    const [a, b] = [coded[left]!, told[right]!]
    return { coded: a, told: b, fields: compareFields(a, b, alike) }
  })
  const tally = (right: number): Tally => ({ right, told: told.length, coded: coded.length })
  const sum = (of: (match: Match) => number) => matches.reduce((total, match) => total + of(match), 0)
  return {
    record: tally(sum(({ fields }) => meanOf(fields))),
    detection: tally(sum(match => (match.coded.type === match.told.type ? 1 : 0))),
    family: tally(matches.length),
    fields: record(COMPARED, (field: Compared) => sum(({ fields }) => fields[field])),
    marked: record(MARKED, status => ({
      right: sum(match => (match.coded.status === status && match.told.status === status ? 1 : 0)),
      coded: coded.filter(claim => claim.status === status).length,
    })),
    overall: record(OVERALL, field => overall(field, coded, told, alike)),
    matches,
    missed: coded.filter(claim => !matches.some(match => match.coded === claim)),
    spurious: told.filter(claim => !matches.some(match => match.told === claim)),
  }
}

/** An object with a value for each key, in their order. */
export function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map(key => [key, value(key)])) as Record<K, V>
}

/** A claim told twice is one claim of both places: telling it again is no fault and finds nothing new. */
function withoutRepeats(claims: readonly CodedClaim[], alike: Alike): CodedClaim[] {
  const names = (a: readonly string[], b: readonly string[]) =>
    listLikeness(a, b, (x, y) => (alike(x, y) ? 1 : 0)) === 1
  const once: CodedClaim[] = []
  for (const claim of claims) {
    const at = once.findIndex(
      one =>
        one.type === claim.type &&
        one.status === claim.status &&
        dayLikeness(one.date, claim.date) === 1 &&
        names(one.actors, claim.actors) &&
        names(one.places, claim.places) &&
        listLikeness(one.casualties, claim.casualties, figureLikeness) === 1,
    )
    const twin = once[at]
    if (twin) once[at] = { ...twin, sentences: [...new Set([...twin.sentences, ...claim.sentences])] }
    else once.push(claim)
  }
  return once
}

function overall(field: Overall, coded: readonly CodedClaim[], told: readonly CodedClaim[], alike: Alike): Tally {
  const likeness = (x: string, y: string) => ((field === 'casualties' ? x === y : alike(x, y)) ? 1 : 0)
  const each = (claims: readonly CodedClaim[]) => {
    const once: string[] = []
    for (const one of claims.flatMap(claim => valuesOf(field, claim)))
      if (!once.some(other => likeness(other, one))) once.push(one)
    return once
  }
  const [ours, theirs] = [each(coded), each(told)]
  return { right: pairUp(ours, theirs, likeness).length, told: theirs.length, coded: ours.length }
}

function valuesOf(field: Overall, claim: CodedClaim): readonly string[] {
  if (field === 'actors') return [...claim.actors, ...claim.targets]
  if (field !== 'casualties') return claim[field]
  return claim.casualties.map(({ outcome, min, max, who }) => `${outcome} ${min}-${max} ${who}`)
}
