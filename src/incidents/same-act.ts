import type { Told } from './accounts.ts'
import type { Related } from './parties.ts'
import { compare, type Part, THRESHOLD } from './score.ts'
import type { Telling } from './telling.ts'

/**
 * Whether some telling of one account and some of another are so alike that they tell one and the same act: only then do
 * different doers or different tolls exclude each other. An incident holds more than one act (a day's strikes on a city),
 * and what links two accounts in it may be a third. `apart`: the part of the comparison that is the question itself.
 */
export function tellSameAct(one: Told, other: Told, related: Related, apart: Part['part'] | null): boolean {
  return one.tellings.some(a => other.tellings.some(b => isSame(a, b, related, apart)))
}

/** The same of one deed of one kind: whoever shoots a missile down does not contradict whoever fired it. */
export function tellSameDeed(one: Told, other: Told, related: Related): boolean {
  return one.tellings.some(a =>
    other.tellings.some(b => (a.claim.type === b.claim.type || nameOneDead(a, b)) && isSame(a, b, related, null)),
  )
}

function isSame(a: Telling, b: Telling, related: Related, apart: Part['part'] | null): boolean {
  if (nameOneDead(a, b)) return true
  const { parts, barred } = compare(a, b, related)
  if (barred) return false
  return parts.reduce((sum, { part, score }) => (part === apart ? sum : sum + score), 0) >= THRESHOLD
}

/** Both tell the death of one who is named, in one incident: by whatever part of the name, and however it is told. */
function nameOneDead(a: Telling, b: Telling): boolean {
  return a.dead.length > 0 && b.dead.length > 0
}
