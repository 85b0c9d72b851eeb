import type { Lexicon } from '../lexicon/index.ts'

interface Row {
  readonly words?: readonly string[]
  readonly phrases?: readonly string[]
  readonly brings?: string
  readonly pronouns_on?: string
  readonly written_on?: readonly string[]
  readonly closed_by?: string
}

interface Prepositions {
  readonly brings: ReadonlyMap<string, string>
  readonly takingPronouns: ReadonlySet<string>
  /** By a preposition that stands alone, those written onto the word that say as much. */
  readonly writtenOn: ReadonlyMap<string, ReadonlySet<string>>
  /** By a preposition that stands alone, the one written onto the next word that belongs to it. */
  readonly closedBy: ReadonlyMap<string, string>
}

const WORDS = 'arabic/words/function.yaml'
const tables = new WeakMap<Lexicon, Prepositions>()

/** What a preposition, in folded writing, brings to an event that does not say otherwise, by `brings` in its list; or null. */
export function broughtBy(lexicon: Lexicon, preposition: string): string | null {
  return tableOf(lexicon).brings.get(preposition) ?? null
}

/** Whether pronouns are written onto a preposition (منه, عليها), by `pronouns_on` in its list. */
export function takesPronouns(lexicon: Lexicon, preposition: string): boolean {
  return tableOf(lexicon).takingPronouns.has(preposition)
}

/** Whether `attached`, written onto a word, says what `preposition` says before it (بحلب, في حلب), by `written_on`. */
export function saysAsMuch(lexicon: Lexicon, attached: string, preposition: string): boolean {
  return tableOf(lexicon).writtenOn.get(preposition)?.has(attached) ?? false
}

/** Whether `attached`, written onto a word, belongs to the `preposition` before it (إضافة لعشرين جريحا), by `closed_by`. */
export function closes(lexicon: Lexicon, attached: string, preposition: string): boolean {
  return preposition !== '' && tableOf(lexicon).closedBy.get(preposition) === attached
}

function tableOf(lexicon: Lexicon): Prepositions {
  let table = tables.get(lexicon)
  if (!table) {
    const { fold } = lexicon
    const rows = (lexicon.data(WORDS) ?? []) as readonly Row[]
    table = {
      brings: new Map(
        rows.flatMap(({ words = [], phrases = [], brings }) =>
          brings ? [...words, ...phrases].map(word => [fold(word), brings] as const) : [],
        ),
      ),
      takingPronouns: new Set(rows.flatMap(row => (row.pronouns_on ? [fold(row.pronouns_on)] : []))),
      closedBy: new Map(
        rows.flatMap(({ words = [], closed_by }) =>
          closed_by ? words.map(word => [fold(word), fold(closed_by)] as const) : [],
        ),
      ),
      writtenOn: new Map(
        rows.flatMap(({ words = [], written_on }) =>
          written_on ? [[fold(words[0] ?? ''), new Set(written_on.map(fold))] as const] : [],
        ),
      ),
    }
    tables.set(lexicon, table)
  }
  return table
}
