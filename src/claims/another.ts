import type { Lexicon } from '../lexicon/index.ts'
import { type Chunk, clueKeys, type Frame, hasArticle, startsHere } from '../mentions/index.ts'

interface Row {
  readonly where: 'after' | 'before' | 'opening' | 'predicate'
  readonly words: readonly string[]
  readonly again?: true
  readonly goes_on?: 'attribute' | 'predicate'
}

interface Mark {
  readonly where: Row['where']
  readonly keys: readonly string[]
  readonly tells: 'another' | 'again' | 'attribute' | 'predicate'
}

type Marks = ReadonlyMap<Mark['tells'], readonly Mark[]>
const compiled = new WeakMap<Lexicon, Marks>()

function marks(lexicon: Lexicon): Marks {
  let found = compiled.get(lexicon)
  if (!found) {
    const rows = (lexicon.data('arabic/words/another.yaml') ?? []) as readonly Row[]
    const all = rows.flatMap(({ where, words, again, goes_on }) =>
      words.map(
        (word): Mark => ({
          where,
          tells: again ? 'again' : (goes_on ?? 'another'),
          keys: clueKeys(word, lexicon),
        }),
      ),
    )
    found = Map.groupBy(all, ({ tells }) => tells)
    compiled.set(lexicon, found)
  }
  return found
}

// هجوم صاروخي عنيف آخر
const ADJECTIVES = 3

/** قصف مماثل, بالتزامن مع قصف, كما استهدفت: whether the words at a trigger set it apart from what the report told before. */
export const tellsAnother = (frame: Frame, chunk: Chunk): boolean => says(frame, chunk, 'another')

/** ويعد تفجير كابول الأفدح: whether the words at a trigger take up what the report told before. */
export const takesUp = (frame: Frame, chunk: Chunk): boolean => says(frame, chunk, 'again')

/** المعارك المستمرة في المدينة: whether the words at a trigger tell that it goes on. */
export const goesOn = (frame: Frame, chunk: Chunk): boolean => says(frame, chunk, 'attribute')

/** المعارك لا تزال مستمرة: whether what is told is that it goes on. */
export const isSaidToGoOn = (frame: Frame, chunk: Chunk): boolean => says(frame, chunk, 'predicate')

const says = (frame: Frame, chunk: Chunk, tells: Mark['tells']) =>
  marks(frame.lexicon)
    .get(tells)
    ?.some(mark => standsAt(frame, chunk, mark)) ?? false

function standsAt({ words, lexicon }: Frame, { first, end }: Chunk, { where, keys, tells }: Mark): boolean {
  if (where === 'opening') return first > 0 && startsHere(words, 0, keys)
  if (where === 'before') return [0, 1].some(gap => startsHere(words, first - keys.length - gap, keys))
  if (where === 'predicate' && !opensClause(words, first)) return false
  const reach = where === 'predicate' ? SUBJECT : ADJECTIVES
  for (let i = end; i < end + reach && words[i]?.joined; i++) {
    // المعارك المستمرة: with the article it only tells which.
    const which = tells === 'predicate' && hasArticle(words[i]!, lexicon)
    if (!which && startsHere(words, i, keys)) return true
  }
  return false
}

// إطلاق الصواريخ الباليستية باتجاه المدن والقرى الآهلة بالسكان يعد مخالفا
const SUBJECT = 12

/** وأكد أن استهداف المدنيين */
const opensClause = (words: Frame['words'], first: number) =>
  first === 0 || !words[first]!.joined || words[first - 1]!.shape.fold === 'ان'
