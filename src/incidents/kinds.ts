import { type ClaimType, FAMILIES } from '../record/index.ts'

/** Ways that one happening is told: two tellings of it may bear any two types of one group. */
const GROUPS: readonly (readonly ClaimType[])[] = [
  // A strike is told by its means, its victims or its damage.
  ['airstrike', 'shelling', 'bombing', 'chemical', 'shooting', 'killing', 'destruction'],
  // An attack from no said distance, or one on foot that killed.
  ['offensive', 'airstrike', 'shelling', 'bombing', 'shooting', 'killing', 'destruction'],
  // A battle and what each side says came of it.
  ['clash', 'offensive', 'repelled', 'capture', 'withdrawal'],
  ['clash', 'offensive', 'killing', 'shooting'],
  // An attack that was thrown back and what it damaged, missiles that were shot down.
  ['repelled', 'shelling', 'destruction'],
  ['detention', 'abuse'],
  ['displacement', 'evacuation'],
  ['siege', 'siege-broken'],
  ['aid-delivery', 'aid-denied'],
]

/** Tolls and damage that one report may tell beside the attack that caused them. */
const CONSEQUENCES = new Set<ClaimType>(['killing', 'destruction'])

const ATTACKS = new Set<ClaimType>([...FAMILIES.strikes, 'offensive', 'clash'])
const POLITICS = new Set<ClaimType>(FAMILIES.politics)

/** Types whose actor is the one party that did it, so that two accounts with different actors exclude each other. */
const DONE_BY_ONE = new Set<ClaimType>([
  ...FAMILIES.strikes,
  'offensive',
  'killing',
  'destruction',
  'detention',
  'abuse',
  'aid-denied',
  'siege',
])

const KIN = new Set<string>(GROUPS.flatMap(group => group.flatMap(a => group.map(b => `${a}|${b}`))))

/** True for types by which the death of a person may be told. */
export function mayKill(type: ClaimType): boolean {
  return ATTACKS.has(type) || CONSEQUENCES.has(type)
}

export function isAttack(type: ClaimType): boolean {
  return ATTACKS.has(type)
}

/** 1 for the same type, a half for types that may tell one happening, 0 for types that never do. */
export function kinship(a: ClaimType, b: ClaimType): 0 | 0.5 | 1 {
  if (a === b) return 1
  return KIN.has(`${a}|${b}`) ? 0.5 : 0
}

/** True where two claims of one report may tell one happening: an attack with its toll or damage, or thrown back with it. */
export function belongTogether(a: ClaimType, b: ClaimType): boolean {
  return (
    kinship(a, b) === 0.5 &&
    (isThrownBack(a, b) ||
      isRaid(a, b) ||
      isRaid(b, a) ||
      isThrownBack(b, a) ||
      (a === 'repelled' && CONSEQUENCES.has(b)) ||
      (b === 'repelled' && CONSEQUENCES.has(a)) ||
      (ATTACKS.has(a) && CONSEQUENCES.has(b)) ||
      (ATTACKS.has(b) && CONSEQUENCES.has(a)) ||
      (CONSEQUENCES.has(a) && CONSEQUENCES.has(b)))
  )
}

/** A raid, and the shots fired in it. */
function isRaid(raid: ClaimType, shots: ClaimType): boolean {
  return raid === 'offensive' && shots === 'shooting'
}

function isThrownBack(attack: ClaimType, end: ClaimType): boolean {
  return end === 'repelled' && (attack === 'offensive' || attack === 'clash')
}

/** True for what is said or agreed, not done at a place. */
export function isPolitics(type: ClaimType): boolean {
  return POLITICS.has(type)
}

export function isDoneByOne(type: ClaimType): boolean {
  return DONE_BY_ONE.has(type)
}
