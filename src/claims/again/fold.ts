import type { Lexicon } from '../../lexicon/index.ts'
import { dayNumber, familyOf, type Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { sameName } from '../names.ts'
import { givePlaceToSaid, inOrder } from '../place/index.ts'
import { narrowed, sameArea } from './areas.ts'
import { joinParties, PEOPLE_MOVE } from './parties.ts'
import { tellingPersons } from './persons.ts'
import { samePlace } from './relations.ts'

/** Brings a second telling of a claim into it; `why`: the signs that spoke for it. */
export function fold(into: Draft, from: Draft, why: string, lexicon: Lexicon): void {
  keepToll(into, from)
  for (const sentence of from.sentences) if (!into.sentences.includes(sentence)) into.sentences.push(sentence)
  if (into.type === 'killing' && from.type !== 'killing' && !into.entry.keeps_type) into.type = from.type
  if (from.type === 'killing' && from.entry.keeps_type) into.type = from.type
  // وسعت هجماتها وقصفت المدينة: bombardment says more than attack, also where neither says by what means.
  const tellsMeans = !from.soft || (into.type === 'offensive' && familyOf(from.type) === 'strikes')
  if (into.soft && tellsMeans && from.type !== 'killing') into.type = from.type
  into.soft &&= from.soft
  if (from.trigger.start < into.trigger.start) into.trigger = from.trigger
  givePlaceToSaid(into, from)
  from.places = narrowed(from.places, into.places, lexicon)
  into.places = narrowed(into.places, from.places, lexicon)
  for (const list of ['targets', 'places', 'sources'] as const)
    for (const item of list === 'targets' && from.entry.outcome && !into.entry.outcome ? [] : from[list])
      if (!into[list].some(other => (list === 'places' ? isOne : sameName)(other, item, lexicon))) into[list].push(item)
  into.targets = PEOPLE_MOVE.has(into.type)
    ? oneCrowd(into.targets, lexicon)
    : tellingPersons(into.targets, from.targets, lexicon)
  // صدت المقاومة هجوما للحوثيين وقتلوا خلال المواجهات: a word for the fight names no new doer among those it was done to.
  const doers =
    into.type === from.type ? from.actors : from.actors.filter(a => !into.targets.some(t => sameName(t, a, lexicon)))
  into.actors = joinParties(into.actors, doers, lexicon, into.type === 'statement')
  into.casualties.push(...from.casualties)
  into.harmed.push(...from.harmed)
  // تقصف الطائرات القرى بشكل متكرر: what has no day gets only one that is said.
  if (from.date?.rule === 'said' && into.date?.rule !== 'said' && !isOfContent(into, from)) into.date = from.date
  else if (!into.date && into.status !== 'reported') into.date = from.date
  into.places = inOrder(into.places, lexicon.world)
  into.hedges.push(...from.hedges)
  into.steps.push(
    { rule: 'merge.same-claim', gave: `told again (${from.entry.id})${why && `: ${why}`}`, at: from.trigger },
    ...from.steps,
  )
}

// In days: what is said in the report's own days is said of the speech.
const OWN_DAYS = 2

/** قال إن الهجوم … مشيرا إلى غارات الشهر الماضي: a day far from that of the speech is of what is spoken of. */
function isOfContent(into: Draft, { date }: Draft): boolean {
  if (into.type !== 'statement' || !into.date || !date) return false
  return Math.abs(dayNumber(into.date.to) - dayNumber(date.to)) > OWN_DAYS
}

const isToll = (draft: Draft) => draft.type === 'killing' && draft.entry.outcome !== undefined

/** What was told by words of harm alone stays known, and where the deed itself is told. */
function keepToll(into: Draft, from: Draft): void {
  if (isToll(into) && !isToll(from)) {
    const { sentences, casualties, actors, targets, sources } = into
    const [toll, ...again] = [into, ...into.tolls].map(t => ({ ...t, tolls: [] }))
    into.tolls = [
      {
        ...toll!,
        sentences: [...sentences],
        casualties: [...casualties],
        actors: [...actors],
        targets: [...targets],
        sources: [...sources],
      },
      ...again,
    ]
    into.told = from.told
  } else if (isToll(from)) into.tolls.push(from)
  else if (from.told.trigger.start < into.told.trigger.start) into.told = from.told
  into.tolls.push(...from.tolls)
}
const isOne = (a: Named, b: Named, lexicon: Lexicon) => samePlace(a, b, lexicon) || sameArea(a, b, lexicon)

/** نزوح المدنيين, نزوح 200 ألف مدني: of the words for those who move, the one with a figure stands for all. */
function oneCrowd(people: readonly Named[], lexicon: Lexicon): Named[] {
  const figure = (party: Named) =>
    /\p{N}/u.test(party.text) ||
    party.text.split(/\s+/).some(w => lexicon.forms.get(lexicon.fold(w))?.some(e => e.lexeme.kind === 'number'))
  const counted = people.filter(figure)
  return counted.length ? counted.slice(-1) : [...people]
}
