import type { Lexicon } from '../../lexicon/index.ts'
import { type Chunk, clueKeys, type Frame, hasArticle, startsHere } from '../../mentions/index.ts'
import { byShape, type TextWord } from '../../text/index.ts'

interface Row {
  readonly where: 'after' | 'before' | 'opening' | 'predicate'
  readonly words: readonly string[]
  readonly again?: true
  readonly alike?: true
  readonly same_way?: true
  readonly goes_on?: 'attribute' | 'predicate'
  readonly turns?: true
  readonly reminds?: true
}

interface Mark {
  readonly where: Row['where']
  readonly keys: readonly string[]
  readonly tells: 'another' | 'reminds' | 'again' | 'alike' | 'same-way' | 'attribute' | 'predicate'
  readonly turns: boolean
}

/** The marks that a word may begin; most words begin none. */
type Marks = (word: TextWord) => readonly Mark[]
const compiled = new WeakMap<Lexicon, Marks>()

function marks(lexicon: Lexicon): Marks {
  let found = compiled.get(lexicon)
  if (!found) {
    const rows = (lexicon.data('arabic/words/another.yaml') ?? []) as readonly Row[]
    const all = rows.flatMap(({ where, words, again, alike, same_way, goes_on, turns, reminds }) =>
      words.map(
        (word): Mark => ({
          where,
          tells: again
            ? 'again'
            : alike
              ? 'alike'
              : same_way
                ? 'same-way'
                : reminds
                  ? 'reminds'
                  : (goes_on ?? 'another'),
          turns: turns === true,
          keys: clueKeys(word, lexicon),
        }),
      ),
    )
    found = byShape(({ keys }) => all.filter(mark => keys.includes(mark.keys[0]!)))
    compiled.set(lexicon, found)
  }
  return found
}

// هجوم صاروخي عنيف آخر
const ADJECTIVES = 3

/** قصف مماثل, بالتزامن مع قصف, كما استهدفت: whether the words at a trigger set it apart from what the report told before. */
export const tellsAnother = (frame: Frame, chunk: Chunk): boolean => says(frame, chunk, 'another')

/** يذكر أن طائرة قصفت المخيم: whether the sentence of a trigger reminds of what was before the report's own news. */
export const reminds = (frame: Frame, chunk: Chunk): boolean => says(frame, chunk, 'reminds')

/** قصف مماثل: whether the words at a trigger liken it to what the report told before. */
export const isAlike = (frame: Frame, chunk: Chunk): boolean => says(frame, chunk, 'alike')

/** أصيبت طفلة بطريقة مماثلة: whether the words at a trigger tell that it came about as what was told before. */
export const inTheSameWay = (frame: Frame, chunk: Chunk): boolean => says(frame, chunk, 'same-way')

/** ويعد تفجير كابول الأفدح: whether the words at a trigger take up what the report told before. */
export const takesUp = (frame: Frame, chunk: Chunk): boolean => says(frame, chunk, 'again')

/** المعارك المستمرة في المدينة: whether the words at a trigger tell that it goes on. */
export const goesOn = (frame: Frame, chunk: Chunk): boolean => says(frame, chunk, 'attribute')

/** المعارك لا تزال مستمرة: whether what is told is that it goes on. */
export const isSaidToGoOn = (frame: Frame, chunk: Chunk): boolean => says(frame, chunk, 'predicate')

/** من ناحية أخرى، قصفت الطائرات: whether a sentence turns to something else than the one before. */
export const turnsAway = ({ words, lexicon }: Frame): boolean =>
  words.length > 0 && marks(lexicon)(words[0]!).some(mark => mark.turns && startsHere(words, 0, mark.keys))

function says({ words, lexicon }: Frame, { first, end }: Chunk, tells: Mark['tells']): boolean {
  const begun = marks(lexicon)
  const stands = (i: number, where: Mark['where']) => {
    for (const mark of begun(words[i]!)) {
      if (mark.tells !== tells || mark.where !== where || !startsHere(words, i, mark.keys)) continue
      const behind = first - (i + mark.keys.length)
      if (where !== 'before' || behind === 0 || behind === 1) return true
    }
    return false
  }
  if (first > 0 && stands(0, 'opening')) return true
  for (let i = Math.max(0, first - LONGEST); i < first; i++) if (stands(i, 'before')) return true
  const subject = opensClause(words, first)
  for (let i = end; i < end + SUBJECT && words[i]?.joined; i++) {
    // المعارك المستمرة: with the article it only tells which.
    const which = tells === 'predicate' && hasArticle(words[i]!, lexicon)
    if (!which && i < end + ADJECTIVES && stands(i, 'after')) return true
    if (!which && subject && stands(i, 'predicate')) return true
  }
  return false
}

// In words, with one that may stand between it and the trigger.
const LONGEST = 6

// إطلاق الصواريخ الباليستية باتجاه المدن والقرى الآهلة بالسكان يعد مخالفا
const SUBJECT = 12

/** وأكد أن استهداف المدنيين */
const opensClause = (words: Frame['words'], first: number) =>
  first === 0 || !words[first]!.joined || words[first - 1]!.shape.fold === 'ان'
