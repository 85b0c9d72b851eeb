import type { Lexicon } from '../../lexicon/index.ts'
import { type ClaimType, familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { ARMED, kindOf, statusFits } from './kinds.ts'
import { bySpokesman, PEOPLE_MOVE, sameSpeaker, shares } from './parties.ts'
import { datesApart, figures, inOneArea, isTallyOf, placesRelation, type Relation } from './relations.ts'

// In sentences: a toll with a figure of its own belongs to a strike of the same place told so shortly before.
const NEAR_TOLL = 3
// So far from its first sentence a report still tells what that told.
const NEAR_LEDE = 4
// A speaker who is told of again after more sentences makes another statement.
const ONE_OCCASION = 3
// A sentence that names neither place nor target goes on about what was told so shortly before.
const GOES_ON = 2

/** Whether a draft tells a claim of the body again. `lede`: the first sentence after the headline that tells of an event. */
export function tellsAgain(a: Draft, b: Draft, lede: number, lexicon: Lexicon): boolean {
  const kind = kindOf(a, b)
  if (!kind || !statusFits(a, b)) return false
  const gap = b.sentence - a.sentences.at(-1)!
  if (a.status === 'denied' && shares(a.sources, b.sources, lexicon) === 'apart') return false
  if (a.type === 'statement') {
    // حذرت مرارا: what was said at no day that is told was not said on that of another.
    if (datesApart(a, b) || (a.date !== null && b.date === null)) return false
    if (sameSpeaker(a, b, lexicon)) return Math.abs(gap) <= ONE_OCCASION
    return gap === 1 && bySpokesman(a, b, lexicon)
  }
  if (datesApart(a, b) || habitApart(a, b) || isTallyOf(a, b)) return false
  const actors = a.type === 'repelled' && kind === 'same-type' ? 'unknown' : shares(a.actors, b.actors, lexicon)
  const targets = PEOPLE_MOVE.has(a.type) ? 'unknown' : shares(a.targets, b.targets, lexicon)
  const first = a.sentence <= lede
  const places = placesOf(a, b, gap, first, lexicon)
  const toll = figures(a, b)
  const exact = kind === 'same-type'
  // تعرضت المدينة لقصف واقترب القصف من المستشفى
  if (exact && b.definite && gap === 0 && actors !== 'apart') return true
  // استهدفت غارات بلدات عدة، حيث تركز القصف على الأحياء السكنية
  const sameStrikes = kind === 'points-back' && familyOf(a.type) === 'strikes' && familyOf(b.type) === 'strikes'
  if (sameStrikes && b.soft && b.definite && gap === 0 && actors !== 'apart') return true
  // مقتل ثلاثة جنود. … قتل ثلاثة من عسكريينا: whoever they are said to be.
  if (first && toll === 'shared' && gap <= 1 && places !== 'apart') return true
  const tollAgain = toll === 'shared' && (targets === 'shared' || (first && b.sentence < lede + NEAR_LEDE))
  if (actors === 'apart' || (places === 'apart' && !tollAgain)) return false
  // أعدوا لهجماتهم: what only points to an attack has not brought the toll told before it.
  if (b.anaphoric && !(kind === 'toll' && b.type === 'offensive')) return true
  if (kind === 'toll') return !ofYears(a, b) && (toll === 'shared' || tollOf(a, b, places, toll, first, gap))
  if (b.like && ARMED.has(familyOf(b.type))) return false
  // The first sentence may tell what the report tells again as another of many.
  const apart = b.another && ARMED.has(familyOf(b.type)) && (a.sentences.at(-1)! > lede || gap === 0)
  if (apart && toll !== 'shared' && targets !== 'shared') return false
  if (toll === 'shared' || (!exact && targets === 'shared')) return true
  // تعرضت المدينة لقصف: what is told with no article is no air raid that was told before.
  if (kind === 'means-open') return b.soft && (b.definite || isOpenBlast(b)) && places === 'shared'
  if (kind === 'points-back') return places === 'shared' && targets !== 'apart' && (b.definite || a.soft)
  if (toll === 'apart') return false
  if (first && (places === 'shared' || actors === 'shared' || targets === 'shared'))
    return targets !== 'apart' || places === 'shared'
  if (targets === 'apart' && !b.definite && a.sentence > lede) return false
  return places === 'shared' || (gap <= GOES_ON && places === 'unknown' && targets !== 'apart')
}

/** سمع دوي انفجارات في المدينة: a blast that nobody is told to have made or suffered is that of the strike told before. */
const isOpenBlast = ({ type, verbal, casualties, targets, actors }: Draft) =>
  type === 'bombing' && !verbal && !casualties.length && !targets.length && !actors.length

/** Places filled in from what was told before tell two happenings apart, but hold none together over a sentence between. */
function placesOf(a: Draft, b: Draft, gap: number, first: boolean, lexicon: Lexicon): Relation {
  const places = placesRelation(a.places, b.places, lexicon)
  // قصف على مخيم غربي إدلب. وطال القصف مخيمات في ريف إدلب الغربي: the lede may name the area of what is told again in other words.
  if (places === 'apart' && first && !toldBefore(b, a) && inOneArea(a.places, b.places, lexicon)) return 'shared'
  const says = (draft: Draft) => draft.places.some(p => p.from === 'said')
  return places === 'shared' && says(a) && !says(b) && !b.definite && gap > 1 ? 'unknown' : places
}

/** وفي الأسبوع الماضي: what is said to have been on days before is not what the lede tells. */
const toldBefore = (b: Draft, a: Draft) => b.date?.rule === 'said' && a.date !== null && b.date.to < a.date.from

/** تقصف الطائرات القرى بشكل متكرر: what is a habit, or was at no day that is told, is not what happened on one. */
function habitApart(a: Draft, b: Draft): boolean {
  if (a.status !== 'reported' || b.status !== 'reported' || b.definite) return false
  if (!ARMED.has(familyOf(a.type)) || !ARMED.has(familyOf(b.type))) return false
  return a.date !== null && b.date === null
}

/** تشهد البلاد منذ 2011 نزاعاً أدى إلى مقتل الآلاف: a toll of years is none of one strike. */
function ofYears(a: Draft, b: Draft): boolean {
  return b.type === 'killing' && b.date === null && a.date !== null
}

// The dead of a battle of days are told apart from it, unless the sentence ties them to it.
const GOES_ON_FOR_DAYS = new Set<ClaimType>(['offensive', 'clash'])

function tollOf(a: Draft, b: Draft, places: Relation, toll: Relation, first: boolean, gap: number): boolean {
  if (places !== 'shared' || toll !== 'unknown') return false
  if (GOES_ON_FOR_DAYS.has(a.type) || GOES_ON_FOR_DAYS.has(b.type)) return false
  return first || (a.type !== 'killing' && b.type === 'killing' && gap <= NEAR_TOLL)
}
