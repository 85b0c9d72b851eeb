import type { Fold } from '../fold.ts'
import type { Form } from './verb.ts'

/** A noun or adjective as an entry gives it: the singular, and those plurals that do not follow from it. */
export interface NounData {
  readonly word: string
  /** Broken plurals, and any other plural that the rules below do not make. */
  readonly plural?: readonly string[]
  /** Which sound plural it takes: m ون/ين, f ات, none. Left out: f for words in ة, else none. */
  readonly sound?: 'm' | 'f' | 'none' | 'both'
  /** Its dual before another noun is written too (ضابطي شرطة): of a masculine word without a sound plural. */
  readonly pair?: boolean
  /** The word has no singular form of its own (قوات as a body, أهالي). */
  readonly plural_only?: boolean
}

interface NounEnding {
  readonly add: string
  readonly number: 'singular' | 'dual' | 'plural'
  readonly open?: boolean
  readonly drop?: boolean
  readonly construct?: boolean
  /** Only with a pronoun after it. */
  readonly bound?: boolean
  /** Never with one. */
  readonly alone?: boolean
  readonly sound?: 'm' | 'f'
  readonly only?: 'feminine'
  readonly unless?: 'feminine'
}

export type NounParadigm = readonly NounEnding[]

/** All written forms of a noun, folded: duals, sound plurals, accusative alif, construct state. */
export function declineNoun(noun: NounData, paradigm: NounParadigm, fold: Fold): Form[] {
  const base = fold(noun.word)
  const feminine = base.endsWith('ه')
  const sound = noun.sound ?? (feminine ? 'f' : 'none')
  const forms: Form[] = []
  for (const ending of paradigm) {
    if (ending.only === 'feminine' && !feminine) continue
    if (ending.unless === 'feminine' && (feminine || base.endsWith('اء') || base.endsWith('ا'))) continue
    // مصابين is far more often the plural than the dual.
    if (ending.number === 'dual' && ending.add === 'ين' && !feminine && (sound === 'm' || sound === 'both')) continue
    // مرافقيه is far more often the plural; مرافقاه is no plural.
    if (ending.bound && ending.add === 'ي' && sound !== 'none') continue
    if (ending.sound && sound !== 'both' && ending.sound !== sound) continue
    const stem = feminine && ending.open ? `${base.slice(0, -1)}ت` : feminine && ending.drop ? base.slice(0, -1) : base
    forms.push({
      text: stem + ending.add,
      features: {
        pos: 'noun',
        number: noun.plural_only ? 'plural' : ending.number,
        gender: feminine || ending.sound === 'f' ? 'f' : 'm',
        ...(ending.construct ? { construct: true } : {}),
        ...(ending.bound ? { bound: true } : {}),
        ...(ending.alone ? { alone: true } : {}),
      },
    })
    if (noun.plural_only && ending.add === '') break
  }
  if (noun.pair)
    forms.push({
      text: `${base}ي`,
      features: { pos: 'noun', number: 'dual', gender: 'm', construct: true, alone: true },
    })
  for (const plural of noun.plural ?? []) {
    const text = fold(plural)
    forms.push({ text, features: { pos: 'noun', number: 'plural', gender: 'm' } })
    if (!/[اهيء]$/.test(text) && !/(ون|ين|ات)$/.test(text))
      forms.push({ text: `${text}ا`, features: { pos: 'noun', number: 'plural', gender: 'm' } })
  }
  return forms
}

/** An adjective: masculine singular in, all agreeing forms out, folded. */
export function declineAdjective(adjective: NounData, paradigm: NounParadigm, fold: Fold): Form[] {
  const masculine = declineNoun({ ...adjective, sound: adjective.sound ?? 'm' }, paradigm, fold)
  const feminine = declineNoun({ word: `${adjective.word}ة`, sound: 'f' }, paradigm, fold)
  return [...masculine, ...feminine].map(f => ({ text: f.text, features: { ...f.features, pos: 'adjective' } }))
}
