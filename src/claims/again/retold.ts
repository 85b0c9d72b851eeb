import type { Lexicon } from '../../lexicon/index.ts'
import { type DayRange, familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { isNameless } from './areas.ts'
import { ARMED, type Kind, kindOf, statusFits } from './kinds.ts'
import { bySpokesman, PEOPLE_MOVE, sameSpeaker, shares } from './parties.ts'
import {
  datesApart,
  daysMeet,
  figures,
  inOneArea,
  isTallyOf,
  lasting,
  onOtherDays,
  placesNest,
  placesRelation,
  type Relation,
} from './relations.ts'
import { onOtherSides } from './rivals.ts'

// In sentences: what goes on about something told so shortly before.
const SOON = 3

/**
 * What speaks for and against a draft as another telling of a claim of the body (`arabic/reference/retold.yaml`); null where
 * it cannot be one. `lede`: the first sentence after the headline that tells of an event.
 */
export function signsOfRetelling(told: Draft, draft: Draft, lede: number, lexicon: Lexicon): string[] | null {
  const kind = kindOf(told, draft)
  if (!kind || !statusFits(told, draft)) return null
  if (told.type !== 'statement' && (onOtherDays(told, draft) || isTallyOf(told, draft))) return null
  if (byRivals(told, draft, lexicon)) return null
  const sources = shares(told.sources, draft.sources, lexicon)
  if (told.status === 'denied' && sources === 'apart') return null
  const gap = draft.sentence - told.sentences.at(-1)!
  const signs: string[] = [kind, nearness(gap), ...ofSources(sources)]
  if (told.type === 'statement') return [...signs, ...ofStatements(told, draft, lexicon)]
  return [
    ...signs,
    ...ofKind(told, draft, kind),
    ...ofDays(told, draft, kind),
    ...ofWords(told, draft, kind, gap),
    ...inCommon(told, draft, kind, lede, lexicon),
  ]
}

const ONE_SIDED = new Set(['strikes', 'fighting', 'territory', 'materiel'])

/** شنت الفصائل هجوما وتعرضت لهجوم من قوات النظام: a deed of the one side is none of the other's. */
function byRivals(told: Draft, draft: Draft, lexicon: Lexicon): boolean {
  // A word that only points back may have been given a doer who stands near it.
  if (draft.anaphoric || [told, draft].some(d => d.type === 'clash' || !ONE_SIDED.has(familyOf(d.type)))) return false
  const said = (d: Draft) => d.actors.filter(a => a.from === 'said')
  return onOtherSides(told.actors, said(draft), lexicon)
}

const nearness = (gap: number) =>
  gap <= 0 ? 'same-sentence' : gap === 1 ? 'next-sentence' : gap <= SOON ? 'soon-after' : 'long-after'

const ofSources = (sources: Relation) =>
  sources === 'unknown' ? [] : [sources === 'shared' ? 'same-source' : 'other-source']

function ofStatements(told: Draft, draft: Draft, lexicon: Lexicon): string[] {
  const signs = ['statement']
  // حذرت مرارا: what was said at no day that is told was not said on that of another.
  if (datesApart(told, draft) || (told.date !== null && draft.date === null)) signs.push('other-occasion')
  // تبادل الوزيران الاتهامات: what two say of each other neither says alone.
  if (told.entry.mutual !== draft.entry.mutual) signs.push('other-speaker')
  else if (sameSpeaker(told, draft, lexicon)) signs.push('same-speaker')
  else if (bySpokesman(told, draft, lexicon) || bySpokesman(draft, told, lexicon)) signs.push('spokesman')
  else signs.push('other-speaker')
  return signs
}

function ofKind(told: Draft, draft: Draft, kind: Kind): string[] {
  const family = familyOf(told.type)
  if (kind === 'same-type') return [family]
  if (kind === 'toll' && [family, familyOf(draft.type)].includes('fighting')) return ['toll-of-fight']
  if (kind === 'toll') return family === 'strikes' ? ['toll-of-strike'] : []
  return family === 'fighting' && kind === 'points-back' ? ['fight-pointed-at'] : []
}

function ofDays(told: Draft, draft: Draft, kind: Kind): string[] {
  if (datesApart(told, draft)) return ['weeks-apart']
  if (told.date && draft.date) return ofTwoDays(told.date, draft.date, kind)
  if (isHabit(told, draft)) return ['habit']
  return !told.date !== !draft.date ? ['one-undated'] : []
}

function ofTwoDays(a: DayRange, b: DayRange, kind: Kind): string[] {
  if (!daysMeet(a, b)) return [kind === 'toll' ? 'toll-of-other-day' : 'other-day']
  if (lasting(a) !== lasting(b)) return ['day-of-weeks']
  return a.from !== b.from || a.to !== b.to ? ['day-within'] : []
}

/** تقصف الطائرات القرى بشكل متكرر, after what happened on a day. */
function isHabit(told: Draft, draft: Draft): boolean {
  const [happened, again] = [told, draft].map(d => d.status === 'reported' && ARMED.has(familyOf(d.type)))
  return Boolean(happened && again) && told.date !== null && draft.date === null && !draft.definite
}

const LOSSES = new Set(['harm', 'materiel'])

function ofWords(told: Draft, draft: Draft, kind: Kind, gap: number): string[] {
  const signs: string[] = []
  const armed = ARMED.has(familyOf(draft.type))
  if (draft.anaphoric) signs.push('points')
  else if (draft.definite) signs.push('definite')
  if (draft.definite && kind === 'same-type') signs.push(gap <= 0 ? 'definite-beside' : 'definite-again')
  if (draft.soft) signs.push('means-unsaid')
  if (told.entry.id === draft.entry.id) signs.push('same-word')
  if (draft.verbal) signs.push('verb')
  if (armed && draft.another) signs.push('another')
  else if (armed && draft.reminds) signs.push('reminder')
  // وعلى صعيد متصل، اعتقلت الشرطة رجلا
  const anew = draft.turns && kind === 'same-type' && gap > 0 && !draft.definite
  if (anew && LOSSES.has(familyOf(draft.type))) signs.push('turned-away')
  return signs
}

function inCommon(told: Draft, draft: Draft, kind: Kind, lede: number, lexicon: Lexicon): string[] {
  const signs: string[] = []
  const actors =
    told.type === 'repelled' && draft.type === 'repelled' ? 'unknown' : shares(told.actors, draft.actors, lexicon)
  if (actors !== 'unknown') signs.push(actors === 'shared' ? 'same-doer' : 'other-doer')
  const saysDoer = draft.actors.some(a => a.from === 'said')
  if (saysDoer) signs.push('says-doer')
  if (kind === 'means-open' && opensAnew(draft, saysDoer && actors !== 'shared')) signs.push('means-open-anew')
  const targets = PEOPLE_MOVE.has(told.type) ? 'unknown' : shares(told.targets, draft.targets, lexicon)
  if (targets !== 'unknown') signs.push(targets === 'shared' ? 'same-target' : 'other-target')
  const toll = figures(told, draft)
  if (toll !== 'unknown') signs.push(toll === 'shared' ? 'same-figure' : 'other-figure')
  else if (told.casualties.length && draft.casualties.length) signs.push('both-count')
  const places = placesOf(told, draft, lede, lexicon)
  const says = (d: Draft) => d.places.some(p => p.from === 'said')
  const filled = says(told) && says(draft) ? '' : '-filled-in'
  const within = places === 'apart' && placesNest(told.places, draft.places, lexicon)
  if (places === 'shared') signs.push(`same-place${filled}`)
  else if (within) signs.push('place-within')
  else if (places === 'apart') signs.push(`other-place${filled}`)
  // خطف مسلحون تاجرا في عزاز. وخطف مجهولون طبيبا في الباب
  const elsewhere = places === 'apart' && !within && !filled && familyOf(told.type) === 'harm'
  if (elsewhere && kind === 'same-type' && !draft.definite) signs.push('harm-elsewhere')
  if (places === 'unknown' && actors === 'shared') signs.push('doer-alone')
  if (places === 'unknown' && actors === 'unknown') signs.push('nothing-said')
  if (told.sentence <= lede) signs.push('told-first')
  return signs
}

/** شن التنظيم هجوماً وشهدت المدينة هجوماً، هاجموا القرى واستهدف الجيش مقراتهم: another attack of no said means, or of another doer. */
const opensAnew = (draft: Draft, ofAnother: boolean) => (draft.soft && !draft.definite) || (draft.verbal && ofAnother)

/** قصف على مخيم غربي إدلب. وطال القصف مخيمات في ريف إدلب الغربي: the lede may name the area of what is told again in other words. */
function placesOf(told: Draft, draft: Draft, lede: number, lexicon: Lexicon): Relation {
  const named = (d: Draft) => d.places.filter(place => !isNameless(place, lexicon))
  const places = placesRelation(named(told), named(draft), lexicon)
  const ofLede = told.sentence <= lede && !toldBefore(draft, told)
  return places === 'apart' && ofLede && inOneArea(told.places, draft.places, lexicon) ? 'shared' : places
}

/** وفي الأسبوع الماضي: what is said to have been on days before is not what the lede tells. */
const toldBefore = (draft: Draft, told: Draft) =>
  draft.date?.rule === 'said' && told.date !== null && draft.date.to < told.date.from
