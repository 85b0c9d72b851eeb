import { isDoneByOne } from '../kinds.ts'
import { type Related, share } from '../parties.ts'
import { atOneTimeAndPlace, nameOneDead } from '../same-act.ts'
import { compare } from '../score.ts'
import { type Telling, WORD_LETTERS } from '../telling.ts'
import { isOneSpeaker } from './sides.ts'

/**
 * The denial of one deed, where another says that it was done: another deed denied, one at another time, against others, or
 * that a party did it whom nobody names, is no denial of it.
 */
export function contradicts(denial: Telling, assertion: Telling, kin: Related): boolean {
  return (
    denial.claim.type === assertion.claim.type &&
    (denial.actors.length === 0 || share(denial.actors, assertion.actors, kin)) &&
    (!isInPassing(denial, kin) || isOfOneDeed(denial, assertion, kin)) &&
    againstSame(denial, assertion) &&
    !saysBoth(denial, assertion, kin) &&
    compare(denial, assertion, kin).barred === null
  )
}

/**
 * `نفت قصف المستشفى` is no denial that the town was shelled: who names what was not struck denies that of it alone, or of what
 * is said of that place without a word of what was struck there.
 */
function againstSame(denial: Telling, assertion: Telling): boolean {
  const [denied, told] = [wordsOf(denial), wordsOf(assertion)]
  if (denied.length === 0 || nameOneDead(denial, assertion)) return true
  if (told.length === 0) return atOneTimeAndPlace(denial, assertion)
  // An article or a preposition is written onto the word from the front.
  return denied.some(a => told.some(b => a.endsWith(b) || b.endsWith(a)))
}

function wordsOf({ claim }: Telling): string[] {
  return claim.targets.flatMap(t => t.text.split(/\s+/)).filter(word => word.length >= WORD_LETTERS)
}

/** `لم يشن التحالف غارات`, where another report says that it did; an attack that got nowhere (`دون تقدم الجيش`) is not denied. */
function isOfOneDeed(denial: Telling, assertion: Telling, kin: Related): boolean {
  const named = denial.claim.actors.some(a => a.id !== null && a.from === 'said')
  const isDeed = isDoneByOne(denial.claim.type) && denial.claim.type !== 'offensive'
  return named && isDeed && denial.ref.report !== assertion.ref.report && share(denial.actors, assertion.actors, kin)
}

/** Nobody denies what he or his own side tells: `نفت السلطات خطف التلميذات`, and of the year before the same say that others were. */
function saysBoth(denial: Telling, assertion: Telling, kin: Related): boolean {
  const [nearest] = assertion.claim.sources
  if (nearest === undefined) return false
  const own = assertion.claim.sources.length === 1 && share(denial.speakers, assertion.speakers, kin)
  return own || denial.claim.sources.some(s => isOneSpeaker(s, nearest))
}

/** Told in passing (`صاروخ لم ينفجر`), not by a party of what it is said to have done (`لم تقصف قواتنا`). */
function isInPassing({ claim, actors, speakers }: Telling, kin: Related): boolean {
  const ofItself = speakers.length > 0 && (actors.length === 0 || share(speakers, actors, kin))
  const rules = new Set(claim.derivation.map(step => step.rule))
  return !ofItself && rules.has('status.negated') && !rules.has('status.denied')
}
