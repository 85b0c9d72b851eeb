import type { Lexicon } from '../../lexicon/index.ts'
import type { Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { sameName } from '../names.ts'

// A side has this many parties at the least, so that those who fell are told by them.
const BOTH = 2

/**
 * Who fought in a clash, where those who fell in it are told among its sides: the fallen without a name go where both
 * sides are named besides (قتل ضابطان في اشتباكات بين قوات النظام والفصائل); else they are told without their figure
 * (مقتل خمسين من عناصر الميليشيا في معارك: the militia's men fought, not the fifty).
 */
export function withoutFallen({ type, actors, harmed }: Draft, lexicon: Lexicon): readonly Named[] {
  if (type !== 'clash' || !harmed.length) return actors
  const fell = (party: Named) => harmed.some(h => h.start < party.end && party.start < h.end)
  const others = actors.filter(party => !fell(party) || party.id !== null)
  const sides = others.filter(party => party.id !== null)
  const told = sides.length >= BOTH && !sameName(sides[0]!, sides[1]!, lexicon) ? others : actors
  return told.map(party => (fell(party) ? withoutFigure(party, lexicon) : party))
}

const OF = 'من'
// In words: أكثر من ثلاثة وعشرين
const FIGURE_WORDS = 5

/** نحو 50 من [عناصر الميليشيا], 13 مسلحا من [ميليشيات الحوثي]; but 36 عنصرا, who are told with their figure alone. */
function withoutFigure(party: Named, lexicon: Lexicon): Named {
  const words = [...party.text.matchAll(/\S+/g)]
  const figure = words.slice(0, FIGURE_WORDS).findLastIndex(([word]) => isNumber(word, lexicon))
  if (figure < 0) return party
  const of = words.slice(figure + 1, figure + 3).findIndex(([word]) => lexicon.fold(word) === OF)
  const first = of < 0 ? undefined : words[figure + of + 2]
  if (!first) return party
  return { ...party, start: party.start + first.index, text: party.text.slice(first.index) }
}

const isNumber = (word: string, { fold, forms }: Lexicon): boolean =>
  /^\d/.test(word) || (forms.get(fold(word)) ?? []).some(entry => entry.lexeme.kind === 'number')
