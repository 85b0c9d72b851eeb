import type { Lexicon } from '../lexicon/index.ts'
import { readText, type TextWord } from '../text/index.ts'
import { functionKind, readingOf } from './grammar.ts'
import { phrasesFrom } from './listed-phrases.ts'

/** A row of `arabic/actors/unlisted.yaml`. */
interface Row {
  readonly words: readonly string[]
  readonly named?: true
  readonly keeps?: 'word' | 'name'
  readonly kind: string
  readonly label: { readonly en: string; readonly ar: string }
  readonly inter: number
  readonly inter_in?: Readonly<Record<string, number>>
}

/** What a party is that `world/actors` does not list. */
export interface UnlistedParty {
  readonly kind: string
  /** Neutral, with the group's name in Arabic where it has one. */
  readonly label: { readonly en: string; readonly ar: string }
  /** ACLED's code for its kind. */
  readonly inter: number
}

/**
 * What a party's words say of its kind: `لواء النور` is an armed group of that name, `مسلحون` armed men whom nobody
 * knows. `country` is that of the event, an id of `world/places`. Null where the words tell no kind.
 */
export function unlistedParty(text: string, country: string | null, lexicon: Lexicon): UnlistedParty | null {
  const words = readText({ text }, lexicon)[0]?.words ?? []
  const heads = words.map((_, i) => headsAt(words, i, lexicon))
  for (const row of (lexicon.data('arabic/actors/unlisted.yaml') ?? []) as readonly Row[]) {
    const wanted = new Set(row.words.map(lexicon.fold))
    const at = heads.findIndex(found => found.some(({ lemma }) => wanted.has(lemma)))
    if (at < 0) continue
    const after = heads[at]!.find(({ lemma }) => wanted.has(lemma))!.end
    if (row.named && !namesGroup(words, after)) continue
    const inter = (country === null ? undefined : row.inter_in?.[country]) ?? row.inter
    if (!row.named) return { kind: row.kind, label: row.label, inter }
    const [first, last] = [words[row.keeps === 'name' ? after : at]!, words.at(-1)!]
    const name = text.slice(row.keeps === 'name' ? first.start : bareStart(first), last.end)
    return { kind: row.kind, label: { en: `${row.label.en} (${name})`, ar: `${row.label.ar} (${name})` }, inter }
  }
  return null
}

/** Where a word begins without what is written onto it: ل in للواء is no part of the name. */
function bareStart({ start, shape }: TextWord): number {
  const reading = shape.readings.find(r => r.entry.lexeme.kind === 'actor-head')
  return start + (reading?.conjunction.length ?? 0) + (reading?.preposition.length ?? 0)
}

function headsAt(words: readonly TextWord[], at: number, lexicon: Lexicon): { lemma: string; end: number }[] {
  const single = words[at]!.shape.readings.filter(({ entry }) => entry.lexeme.kind === 'actor-head').map(
    ({ entry }) => ({ lemma: entry.lexeme.lemma, end: at + 1 }),
  )
  const phrases = phrasesFrom(words, at, lexicon)
    .filter(({ lexeme }) => lexeme.kind === 'actor-head')
    .map(({ lexeme, end }) => ({ lemma: lexeme.lemma, end }))
  return [...phrases, ...single]
}

/** A name, not an adjective (حركة مسلحة), a number (اللواء 52) or what goes on (حركة في الجنوب). */
function namesGroup(words: readonly TextWord[], at: number): boolean {
  const word = words[at]
  if (!word?.joined || word.shape.kind !== 'arabic' || functionKind(word)) return false
  return !readingOf(word, 'actor-modifier', 'nationality', 'number')
}
