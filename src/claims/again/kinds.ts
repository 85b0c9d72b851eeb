import { type ClaimType, familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { SECOND_MEANS } from '../means/index.ts'
import { figures, lasting } from './relations.ts'

/** By what right two drafts of different types can tell one claim; null where they cannot. */
export type Kind = 'same-type' | 'toll' | 'points-back' | 'means-open'

/** The kind of two drafts, the second told after the first or in the headline. */
export function kindOf(told: Draft, draft: Draft): Kind | null {
  if (told.type === draft.type) return 'same-type'
  // القصف الجوي والمدفعي: two claims of the same words.
  if (told.steps.some(s => s.rule === SECOND_MEANS && s.at?.start === draft.trigger.start)) return null
  if ((told.type === 'killing') !== (draft.type === 'killing')) {
    const deed = told.type === 'killing' ? draft.type : told.type
    // بغارات خلال 10 أشهر: a toll of weeks with its means is that strike.
    const sum = (sumsUp(told) || sumsUp(draft)) && figures(told, draft) !== 'shared'
    // أعدموا ثلاثة … برصاص الجنود: an execution told elsewhere is no toll of a strike.
    const other = (told.entry.keeps_type || draft.entry.keeps_type) && told.sentence !== draft.sentence
    return HARMING.has(deed) && !sum && !other ? 'toll' : null
  }
  if (!pointsBack(told, draft)) return null
  if (draft.anaphoric || (draft.definite && draft.entry.anaphor === true)) return 'points-back'
  const open = told.soft || draft.soft
  return open && (draft.definite || draft.verbal || told.sentence !== draft.sentence) ? 'means-open' : null
}

// واندلع النزاع في 2011 وأودى بنحو 350 ألف شخص: so many are the dead of years, and of no single deed.
const OF_YEARS = 5000

/** A toll of many deeds: losses summed up, thousands, the dead of weeks or of all that was since an event. */
export function sumsUp(draft: Draft): boolean {
  if (draft.type === 'killing' && draft.date && lasting(draft.date)) return true
  if (draft.since) return true
  return draft.entry.sum === true || draft.casualties.some(c => c.outcome === 'killed' && (c.min ?? 0) >= OF_YEARS)
}

/** What is denied by one and told by another is two claims; a word that only points back has no status of its own. */
export function statusFits(told: Draft, draft: Draft): boolean {
  if (told.status === draft.status) return true
  return draft.anaphoric && draft.status === 'reported' && draft.casualties.length === 0
}

/** القصف، الهجوم: a word of the same family; across families only a word that leaves its means open (هجوم، عملية). */
function pointsBack(told: Draft, word: Draft): boolean {
  // الهدنة … انتهاكاتها, فك الحصار … الحصار: one undoes the other.
  if (familyOf(told.type) === familyOf(word.type) && !ARMED.has(familyOf(told.type))) return false
  if (familyOf(told.type) === familyOf(word.type)) return word.anaphoric || familyOf(word.type) !== 'fighting'
  if (!told.entry.means_decides && !word.entry.means_decides) return false
  return (
    (familyOf(told.type) === 'strikes' && word.type === 'offensive') ||
    (familyOf(word.type) === 'strikes' && told.type === 'offensive')
  )
}

export const ARMED: ReadonlySet<string> = new Set(['strikes', 'fighting'])

const HARMING = new Set<ClaimType>(['airstrike', 'shelling', 'bombing', 'chemical', 'shooting', 'offensive', 'clash'])
