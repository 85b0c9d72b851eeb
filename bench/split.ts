import type { Lexicon } from '../src/lexicon/index.ts'
import type { TextWord } from '../src/text/index.ts'

/** How many letters of a word, as written, are proclitics and enclitics: one number for each clitic. */
export interface Split {
  readonly before: readonly number[]
  readonly after: number
}

type Heard = (folded: string) => boolean

/** The likeliest clitics of a word: those of its reading with the fewest, else what its letters suggest. */
export function bestSplit(word: TextWord, lexicon: Lexicon, heard: Heard): Split {
  return functionSplit(word, lexicon, heard) ?? readSplit(word) ?? guessSplit(word, lexicon, heard)
}

const isFunction = (text: string, lexicon: Lexicon) =>
  lexicon.forms.get(text)?.some(({ lexeme }) => lexeme.kind === 'function') ?? false

/** عليه, لأنها, وبهذا, بسبب: function words are listed as they stand, with what is written onto them. */
function functionSplit(word: TextWord, lexicon: Lexicon, heard: Heard): Split | null {
  const { clitics } = lexicon
  const fold = word.shape.fold
  if (!word.shape.readings.some(({ entry }) => entry.lexeme.kind === 'function')) return null
  // فقط, فحسب are whole, وقد is not.
  const whole = fold[0] !== clitics.conjunctions[0] && isFunction(fold, lexicon)
  const conjoined = !whole && clitics.conjunctions.includes(fold[0]!) && isFunctionLike(fold.slice(1), lexicon)
  const before = conjoined ? [1] : []
  let rest = conjoined ? fold.slice(1) : fold
  const letter = rest[0]!
  const stem = rest.slice(1)
  if (clitics.prepositions.includes(letter) && clitics.pronouns.includes(stem))
    return { before: [...before, 1], after: 0 }
  const pronoun = word.text.endsWith('\u0629')
    ? undefined
    : clitics.pronouns.find(end => rest.endsWith(end) && isFunctionLike(rest.slice(0, -end.length), lexicon))
  if (pronoun) rest = rest.slice(0, -pronoun.length)
  const inner = rest.slice(1)
  // ب and ل, never the ك of كذلك and كما, which the treebank leaves whole.
  const open = clitics.prepositions.indexOf(letter)
  if (
    (open === 0 || open === 1) &&
    (isFunctionLike(inner, lexicon) || inner.startsWith(clitics.article) || (inner.length > 2 && heard(inner)))
  )
    before.push(1)
  return { before, after: pronoun?.length ?? 0 }
}

const isFunctionLike = (text: string, lexicon: Lexicon) => text.length > 1 && isFunction(text, lexicon)

function readSplit({ shape }: TextWord): Split | null {
  const splits = shape.readings.map<Split>(({ conjunction, preposition, future, pronoun }) => ({
    before: [conjunction, preposition, future].filter(Boolean).map(() => 1),
    after: pronoun.length,
  }))
  const size = ({ before, after }: Split) => before.length + (after > 0 ? 1 : 0)
  return splits.sort((a, b) => size(a) - size(b))[0] ?? null
}

/** A word that no list has. */
function guessSplit(word: TextWord, lexicon: Lexicon, heard: Heard): Split {
  const { clitics, names } = lexicon
  const isName = (text: string) => names.match([text], 0, text, () => true).length > 0
  const known = (text: string) =>
    text.length > 2 && (heard(text) || heard(clitics.article + text) || lexicon.forms.has(text) || isName(text))
  const fold = word.shape.fold
  const ends = (text: string) => endOf(text, word, lexicon, known)
  if (word.shape.kind !== 'arabic' || isName(fold) || fold.startsWith(clitics.article))
    return { before: [], after: fold.startsWith(clitics.article) ? 0 : ends(fold) }
  let rest = fold
  const before: number[] = []
  const conjunction = clitics.conjunctions.find(letter => rest.startsWith(letter))
  if (conjunction && rest.length > 3 && (conjunction === clitics.conjunctions[0] || known(rest.slice(1)))) {
    before.push(1)
    rest = rest.slice(1)
  }
  const preposition = clitics.prepositions.find(letter => rest.startsWith(letter))
  const stem = rest.slice(1)
  if (rest.startsWith(clitics.melted.written) && rest.length > 4) before.push(1)
  else if (preposition && rest.length > 3 && (stem.startsWith(clitics.article) || known(stem) || ends(stem) > 0)) {
    before.push(1)
    rest = stem
  } else if (rest.startsWith(clitics.future) && rest.length > 4 && known(stem)) {
    before.push(1)
    rest = stem
  }
  return { before, after: ends(rest) }
}

function endOf(text: string, word: TextWord, { clitics }: Lexicon, known: (text: string) => boolean): number {
  if (text.startsWith(clitics.article) || word.text.endsWith('\u0629')) return 0
  for (const pronoun of [...clitics.pronouns].sort((a, b) => b.length - a.length)) {
    const stem = text.slice(0, -pronoun.length)
    if (!text.endsWith(pronoun) || stem.length < 3) continue
    const open = clitics.before_pronoun.some(
      ({ written, is }) => stem.endsWith(written) && known(stem.slice(0, -written.length) + is),
    )
    if (open || known(stem)) return pronoun.length
  }
  return 0
}
