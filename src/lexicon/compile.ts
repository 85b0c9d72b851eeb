import { type FoldingData, folder } from './fold.ts'
import { lexemesOf } from './lexemes.ts'
import type { ParsedData } from './load.ts'
import { nameRows } from './name-rows.ts'
import type { NounParadigm } from './paradigms/noun.ts'
import type { Features, VerbParadigms } from './paradigms/verb.ts'
import { isPcodes } from './pcode-rows.ts'
import { isPlaces, placeCells } from './place-rows.ts'

/** How many features an entry's number leaves room for. */
export const FEATURES = 1024

/**
 * The lexicon as it is kept between two starts: everything that takes time to make is made. Long lists are one text
 * with a row a line, since cutting a text is cheaper than parsing as many values, and most rows are never asked for.
 */
export interface Compiled {
  /** SHA-256 over all data files. */
  readonly version: string
  /** The parsed files, those of places and of their P-codes left out. */
  readonly data: ParsedData
  readonly paths: readonly string[]
  /** Kind, name, lemma, index of the path, of the entry in it, and 1 where its participles count as verbs. */
  readonly lexemes: readonly (readonly [string, string, string, number, number, 0 | 1])[]
  readonly features: readonly Features[]
  /** A line a form: the form, then a number for each entry: index of the lexeme × FEATURES + index of the features. */
  readonly forms: string
  /** Words as keys, joined by spaces, and index of the lexeme. */
  readonly phrases: readonly (readonly [string, number])[]
  /** A line a first word: see `nameRows`. */
  readonly names: string
  /** A line a place: the cells of its row, and its P-codes. */
  readonly places: string
}

/** Compiles parsed data files. Throws where a verb has no row in the paradigms. */
export function compile(parsed: ParsedData, version: string): Compiled {
  const fold = folder(parsed['arabic/letters/folding.yaml'] as FoldingData)
  const endings = parsed['arabic/paradigms/endings.yaml'] as VerbParadigms['endings'] & { noun: NounParadigm }
  const stems = parsed['arabic/paradigms/verb-stems.tsv'] as VerbParadigms['stems']
  const built = lexemesOf(parsed, { verb: { stems, endings }, noun: endings.noun }, fold)
  const paths = [...new Set(built.origins.map(origin => origin.path))]
  const numbers = new Map(built.lexemes.map((lexeme, i) => [lexeme, i]))
  const features = new Map<string, number>()
  const forms = new Map<string, number[]>()
  for (const [lexeme, form] of built.forms) {
    const key = JSON.stringify(form.features)
    if (!features.has(key)) features.set(key, features.size)
    const number = numbers.get(lexeme)! * FEATURES + features.get(key)!
    const entries = forms.get(form.text)
    if (entries) entries.push(number)
    else forms.set(form.text, [number])
  }
  const places = placeCells(parsed)
  return {
    version,
    data: Object.fromEntries(Object.entries(parsed).filter(([path]) => !isPlaces(path) && !isPcodes(path))),
    paths,
    lexemes: built.lexemes.map(({ id, kind, lemma }, i) => {
      const { path, entry, participles } = built.origins[i]!
      return [kind, id.slice(kind.length + 1), lemma, paths.indexOf(path), entry, participles ? 1 : 0]
    }),
    features: [...features.keys()].map(key => JSON.parse(key) as Features),
    forms: [...forms].map(([form, entries]) => [form, ...entries].join('\t')).join('\n'),
    phrases: built.phrases.map(({ words, phrase }) => [words.join(' '), numbers.get(phrase.lexeme)!]),
    names: nameRows(places, parsed, fold).join('\n'),
    places: places.map(cells => cells.join('\t')).join('\n'),
  }
}
