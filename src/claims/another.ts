import type { Lexicon } from '../lexicon/index.ts'
import { type Chunk, clueKeys, type Frame, startsHere } from '../mentions/index.ts'

interface Row {
  readonly where: 'after' | 'before' | 'opening'
  readonly words: readonly string[]
  readonly again?: true
}

interface Mark {
  readonly where: Row['where']
  readonly keys: readonly string[]
  readonly again: boolean
}

const compiled = new WeakMap<Lexicon, readonly Mark[]>()

function marks(lexicon: Lexicon): readonly Mark[] {
  let found = compiled.get(lexicon)
  if (!found) {
    const rows = (lexicon.data('arabic/words/another.yaml') ?? []) as readonly Row[]
    found = rows.flatMap(({ where, words, again = false }) =>
      words.map(word => ({ where, again, keys: clueKeys(word, lexicon) })),
    )
    compiled.set(lexicon, found)
  }
  return found
}

// هجوم صاروخي عنيف آخر
const ADJECTIVES = 3

/** قصف مماثل, بالتزامن مع قصف, كما استهدفت: whether the words at a trigger set it apart from what the report told before. */
export function tellsAnother(frame: Frame, chunk: Chunk): boolean {
  return marks(frame.lexicon).some(mark => !mark.again && standsAt(frame, chunk, mark))
}

/** ويعد تفجير كابول الأفدح: whether the words at a trigger take up what the report told before. */
export function takesUp(frame: Frame, chunk: Chunk): boolean {
  return marks(frame.lexicon).some(mark => mark.again && standsAt(frame, chunk, mark))
}

function standsAt({ words }: Frame, { first, end }: Chunk, { where, keys }: Mark): boolean {
  if (where === 'opening') return first > 0 && startsHere(words, 0, keys)
  if (where === 'before') return [0, 1].some(gap => startsHere(words, first - keys.length - gap, keys))
  for (let i = end; i < end + ADJECTIVES && words[i]?.joined; i++) if (startsHere(words, i, keys)) return true
  return false
}
