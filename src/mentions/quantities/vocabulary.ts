import type { Lexicon } from '../../lexicon/index.ts'
import type { TextWord } from '../../text/index.ts'

/** How a word of number goes together with others: see the head of `arabic/quantities/numbers.yaml`. */
export type NumberClass =
  | 'unit'
  | 'ten'
  | 'tail'
  | 'lead'
  | 'tens'
  | 'hundred'
  | 'scale'
  | 'double'
  | 'vague'
  | 'few'
  | 'several'
  | 'half'

export interface NumberWord {
  readonly class: NumberClass
  readonly min: number
  readonly max: number
  /** It is this number only right before what it counts (ألفا شخص). */
  readonly ofNoun: boolean
}

interface NumberRow {
  readonly class: NumberClass
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly words: readonly string[]
  readonly article?: true | 'joined'
  readonly exact?: boolean
  readonly of_noun?: true
}

interface Known extends NumberWord {
  readonly article: true | 'joined' | false
  /** The spelling that it demands, or ''. */
  readonly exact: string
}

/** Words of number, looked up as they stand in a text. */
export interface NumberVocabulary {
  /** What a word can mean as a number; `head` is how it is read, folded, `joined` that it follows another and و. */
  readonly read: (word: TextWord, head: string, joined?: boolean) => readonly NumberWord[]
  /** The clitic that adds numbers: و. */
  readonly and: string
  /** All folded forms, with the article where it is allowed. */
  readonly forms: ReadonlySet<string>
}

const MARKS = /[\p{M}\u0640]/gu

export function numberVocabulary(lexicon: Lexicon): NumberVocabulary {
  const { fold } = lexicon
  const { article } = lexicon.clitics
  const known = new Map<string, Known[]>()
  for (const row of lexicon.data('arabic/quantities/numbers.yaml') as readonly NumberRow[])
    for (const written of row.words) {
      const form = fold(written)
      const entry = {
        class: row.class,
        min: row.min ?? row.value!,
        max: row.max ?? row.value!,
        ofNoun: row.of_noun === true,
        article: row.article ?? false,
        exact: row.exact ? written : '',
      }
      known.set(form, [...(known.get(form) ?? []), entry])
    }
  const none: readonly Known[] = []
  const forms = new Set(known.keys())
  for (const [form, entries] of known) if (entries.some(e => e.article === true)) forms.add(article + form)
  return {
    forms,
    and: lexicon.clitics.conjunctions[0]!,
    read(word, head, joined = false) {
      const withArticle = head.startsWith(article) ? known.get(head.slice(article.length)) : undefined
      const entries = known.get(head) ?? withArticle?.filter(e => e.article === true || (joined && e.article)) ?? none
      return entries.some(e => e.exact)
        ? entries.filter(e => !e.exact || word.text.replace(MARKS, '').endsWith(e.exact))
        : entries
    },
  }
}
