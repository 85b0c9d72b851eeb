import type { Lexicon } from '../../lexicon/index.ts'
import type { Slot } from '../patterns/index.ts'

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year'
export type Stretch = 'first' | 'middle' | 'last'

/** A row of `arabic/times/words.yaml`. */
export interface TimeWord {
  readonly class: string
  readonly words: readonly string[]
  readonly value?: number | Stretch
  readonly unit?: Unit
  /** How many of the unit the word itself says: 2 for a dual. */
  readonly count?: number
  readonly many?: boolean
  /** How many units one is: ten years to a decade. */
  readonly times?: number
  readonly months?: readonly [number, number]
  /** An ordinal that only stands before عشر or the tens: الحادي. */
  readonly tail?: boolean
}

export type WordsOf = ReadonlyMap<string, ReadonlyMap<string, TimeWord>>

/** Words of time by class and folded form. */
export function timeWords(lexicon: Lexicon): WordsOf {
  const classes = new Map<string, Map<string, TimeWord>>()
  for (const row of lexicon.data('arabic/times/words.yaml') as readonly TimeWord[]) {
    const forms = classes.get(row.class) ?? new Map<string, TimeWord>()
    classes.set(row.class, forms)
    for (const word of row.words) if (!forms.has(lexicon.fold(word))) forms.set(lexicon.fold(word), row)
  }
  return classes
}

/** One slot for each class, whose value is the row; `the-` before its name asks for the article. */
export function* wordSlots(classes: WordsOf, article: string): Generator<[string, Slot]> {
  for (const [name, forms] of classes) {
    yield [name, slotOf(forms)]
    if (!classes.has(`the-${name}`))
      yield [`the-${name}`, slotOf(new Map([...forms].map(([form, row]) => [article + form, row])))]
  }
}

function slotOf(forms: ReadonlyMap<string, TimeWord>): Slot {
  return {
    keys: new Set(forms.keys()),
    read(_words, at, head) {
      const row = forms.get(head)
      return row ? [{ end: at + 1, value: row }] : []
    },
  }
}
