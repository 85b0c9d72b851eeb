import type { Claim, ClaimType } from '../record/index.ts'
import { isAttack } from './kinds.ts'
import type { Where } from './where.ts'

/** The rule that makes a claim of its own of the toll of an attack; its step points at the words for the attack. */
const SET_APART = 'casualties.apart'

const DAMAGE: ClaimType = 'destruction'

/**
 * For each claim of a report the place of the attack whose toll or damage it tells, an attack with such being its own; null
 * for the rest.
 */
export function bondsOf(claims: readonly Claim[], wheres: readonly Where[]): readonly (number | null)[] {
  const bonds: (number | null)[] = claims.map(() => null)
  claims.forEach((claim, at) => {
    const attack = setApartFrom(claim, claims) ?? damagedBy(at, claims, wheres)
    if (attack === null) return
    bonds[at] = attack
    bonds[attack] = attack
  })
  return bonds
}

function setApartFrom({ derivation }: Claim, claims: readonly Claim[]): number | null {
  const words = derivation.find(step => step.rule === SET_APART)?.at
  if (!words) return null
  const attack = claims.findIndex(({ type, trigger }) => isAttack(type) && trigger.start === words.start)
  return attack < 0 ? null : attack
}

/** وألحق القصف أضراراً بالمنازل: damage right after an attack, of which nothing says that it was done elsewhere or by others. */
function damagedBy(at: number, claims: readonly Claim[], wheres: readonly Where[]): number | null {
  const [damage, before] = [claims[at]!, claims[at - 1]]
  if (damage.type !== DAMAGE || damage.status !== 'reported') return null
  if (before?.status !== 'reported' || !isAttack(before.type)) return null
  if (damage.date?.from !== before.date?.from || damage.date?.to !== before.date?.to) return null
  const others = damage.actors.some(
    a => !before.actors.some(b => b.text === a.text || (a.id !== null && a.id === b.id)),
  )
  return others || !lies(wheres[at]!, wheres[at - 1]!) ? null : at - 1
}

/** Whether what is told of one place may lie in another: it names no place that the other does not. */
function lies(inner: Where, outer: Where): boolean {
  if (inner.name !== null && inner.name !== outer.name) return false
  if (inner.spots.length > 0) return inner.spots.every(x => outer.spots.some(y => y.place.id === x.place.id))
  const { area } = inner
  if (area === null) return true
  if (outer.spots.length > 0) return outer.spots.some(spot => spot.within.has(area.place.id))
  return outer.area !== null && (outer.area.place.id === area.place.id || outer.area.within.has(area.place.id))
}
