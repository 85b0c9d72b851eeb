import type { Lexicon } from '../../lexicon/index.ts'
import { dayNumber, type Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { sameName } from '../names.ts'

/**
 * نفذت الفصائل هجوماً أسفر عن مقتل خمسة جنود: the toll of an attack on the ground is a claim of its own beside it; that of a
 * strike stays with the strike. The claims in the order of the text.
 */
export function setTollsApart(claims: readonly Draft[], lexicon: Lexicon): Draft[] {
  const all = claims.flatMap(claim => {
    const toll = tollOf(claim, lexicon)
    if (!toll) return [claim]
    return isTally(claim, lexicon) ? [toll] : [withoutToll(claim), toll]
  })
  return all.every(claim => claims.includes(claim))
    ? [...claims]
    : all.sort((a, b) => a.trigger.start - b.trigger.start)
}

function tollOf(attack: Draft, lexicon: Lexicon): Draft | null {
  if (attack.type !== 'offensive' || attack.status !== 'reported' || !attack.casualties.length) return null
  const tolls = attack.tolls.filter(t => t.casualties.length > 0)
  const [first] = tolls.toSorted((a, b) => a.trigger.start - b.trigger.start)
  if (!first) return null
  const dead = once(
    tolls.flatMap(t => t.targets),
    lexicon,
  )
  const own = once(
    tolls.filter(t => t.verbal).flatMap(t => t.actors),
    lexicon,
  )
  // قتل 25 مقاتلاً في هجوم شنوه: those who attacked did not kill themselves.
  const doers = (own.length ? own : attack.actors).filter(a => !dead.some(d => sameName(a, d, lexicon)))
  return {
    ...first,
    type: 'killing',
    actors: doers,
    targets: dead,
    places: attack.places,
    date: tolls.find(t => t.date?.rule === 'said')?.date ?? attack.date,
    casualties: attack.casualties,
    sources: once(
      tolls.flatMap(t => t.sources),
      lexicon,
    ),
    sentences: [...new Set(tolls.flatMap(t => t.sentences))],
    steps: [
      ...first.steps,
      { rule: 'casualties.apart', gave: 'the toll of an attack on the ground is told apart', at: attack.told.trigger },
    ],
    gone: false,
  }
}

// In days.
const LONG = 7
// So many are the dead of no single attack, where no day is told.
const MANY = 20

/** قتل 225 شخصاً بهجمات النظام خلال عام 2021: attacks of weeks whose means are not said are told by their dead alone. */
export function isTally({ type, soft, date, casualties, told }: Draft, lexicon: Lexicon): boolean {
  const dead = casualties.filter(c => c.outcome === 'killed').map(c => c.min ?? 0)
  if (type !== 'offensive' || !soft || !dead.length) return false
  const word = lexicon.forms.get(lexicon.fold(told.trigger.text)) ?? []
  if (!word.some(form => form.features.number === 'plural')) return false
  return date === null ? Math.max(...dead) >= MANY : dayNumber(date.to) - dayNumber(date.from) > LONG
}

/** The attack as it was told, without what only its toll brought: the words for the dead are no trigger of it. */
function withoutToll(attack: Draft): Draft {
  const { trigger, sentence } = attack.told
  return { ...attack, trigger, casualties: [], sentences: attack.sentences.filter(s => s >= sentence) }
}

const once = (names: readonly Named[], lexicon: Lexicon): Named[] =>
  names.filter((name, i) => names.findIndex(other => sameName(other, name, lexicon)) === i)
