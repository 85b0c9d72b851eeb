import type { Related } from './parties.ts'
import { compare, type Part, THRESHOLD } from './score.ts'
import type { Telling } from './telling.ts'

/**
 * Whether two tellings are so alike that they tell one and the same act: only then do different doers or figures exclude
 * each other. An incident holds more than one act (a day's strikes on a city), and what links two in it may be a third.
 * `apart`: the part of the comparison that is the question itself.
 */
export function isSame(a: Telling, b: Telling, related: Related, apart: Part['part'] | null): boolean {
  if (nameOneDead(a, b)) return true
  const { parts, barred } = compare(a, b, related)
  if (barred) return false
  return parts.reduce((sum, { part, score }) => (part === apart ? sum : sum + score), 0) >= THRESHOLD
}

/** Both tell the death of one who is named, in one incident: by whatever part of the name, and however it is told. */
export function nameOneDead(a: Telling, b: Telling): boolean {
  return a.dead.length > 0 && b.dead.length > 0
}

/** In days: from one day to the next, and what two may tell with the same beginning and end. */
const NIGHT = 1
const FEW_DAYS = 3

/**
 * Whether two tellings tell of one time and one place and of no more: what is said of weeks or of a whole region does not
 * contradict what is said of a day or of a village.
 */
export function atOneTimeAndPlace(a: Telling, b: Telling): boolean {
  return atOneTime(a, b) && atOnePlace(a, b)
}

function atOneTime(a: Telling, b: Telling): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null)
    return a.ref.report === b.ref.report && a.from === b.from && a.to === b.to
  const same = a.from === b.from && a.to === b.to
  const longest = Math.max(a.to - a.from, b.to - b.from)
  return longest <= (same ? FEW_DAYS : NIGHT) && a.from <= b.to && b.from <= a.to
}

function atOnePlace(a: Telling, b: Telling): boolean {
  if (a.where.name !== null || b.where.name !== null) return a.where.name === b.where.name
  const [x, y] = [saidSpots(a), saidSpots(b)]
  return x.length > 0 && x.length === y.length && x.every(id => y.includes(id))
}

/** The known places that the words of a claim name themselves, not those filled in from what was told before. */
function saidSpots({ where, claim }: Telling): string[] {
  const said = new Set(claim.places.filter(p => p.from === 'said').map(p => p.id))
  return where.spots.map(s => s.place.id).filter(id => said.has(id))
}
