import type { Branch } from '../kit/index.ts'
import type { Lexicon, NameHit } from '../lexicon/index.ts'
import { byShape, type Start, type TextWord } from '../text/index.ts'

/** A name of `world/` in a sentence. */
export interface NameSpan {
  readonly first: number
  readonly end: number
  readonly hits: readonly NameHit[]
  /** How its first word was read: which clitics were cut. */
  readonly start: Start
}

/** At each word the longest name that begins there, or null. */
export function findNames(words: readonly TextWord[], lexicon: Lexicon): (NameSpan | null)[] {
  const found: (NameSpan | null)[] = []
  let two: readonly Begun[] = []
  let second = -1
  for (const [first, word] of words.entries()) {
    let name = longestOf(namesBegun(word, lexicon), words, first)
    const kind = kindOfTwo(word, lexicon)
    if (kind.length) {
      const whole = longestOf(kind, words, first)
      if (whole && whole.end > Math.max(first + 1, name?.end ?? 0)) name = whole
      two = kind
      second = name?.end ?? -1
    } else if (first === second) {
      const whole = longestOf(joinedTo(two, word), words, first)
      if (whole && whole.end > (name?.end ?? 0)) name = whole
    }
    found.push(name)
  }
  return found
}

/** A way to cut a word with which listed names begin, and how they go on. */
interface Begun {
  readonly start: Start
  readonly branch: Branch<NameHit>
}

function longestOf(ways: readonly Begun[], words: readonly TextWord[], first: number): NameSpan | null {
  let best: NameSpan | null = null
  for (const begun of ways) {
    const found = longest(begun, words, first)
    // Two letters after a preposition are a name only as the first word of a longer one.
    const { preposition, text } = begun.start
    if (!found || (preposition && text.length < 3 && found.end === first + 1)) continue
    if (!best || found.end > best.end) best = found
  }
  return best
}

function longest({ start, branch }: Begun, words: readonly TextWord[], first: number): NameSpan | null {
  let found: NameSpan | null = null
  let end = first + 1
  for (let at: Branch<NameHit> | undefined = branch; at; end++) {
    if (at.values) found = { first, end, hits: at.values, start }
    const next = words[end]
    at = next?.joined ? at.next?.get(next.shape.fold) : undefined
  }
  return found
}

const namesBegun = byShape((shape, { names, clitics }: Lexicon): readonly Begun[] => {
  const { fold, starts } = shape
  // لبي بي سي: three letters of which the first may be a preposition; words so short are cut for names alone.
  const short =
    fold.length === 3 && clitics.prepositions.includes(fold[0]!)
      ? [{ text: fold.slice(1), conjunction: '', preposition: fold[0]! }]
      : []
  return [...starts, ...short].flatMap(start => {
    const branch = names.branch(start.text)
    return branch ? [{ start, branch }] : []
  })
})

/** حركتي فتح وحماس: how the names of a kind go on behind the word for two of it. */
const kindOfTwo = byShape(({ readings }, { names, fold }: Lexicon): readonly Begun[] =>
  readings.flatMap(({ entry: { lexeme, features }, article, pronoun, conjunction, preposition }) => {
    if (lexeme.kind !== 'actor-head' || features.number !== 'dual' || article || pronoun) return []
    const text = fold(lexeme.lemma)
    const branch = names.branch(text)
    return branch ? [{ start: { text, conjunction, preposition }, branch }] : []
  }),
)

/** حركتي حماس وفتح: the second of two is named without the word for its kind. */
function joinedTo(two: readonly Begun[], { shape }: TextWord): Begun[] {
  return shape.starts.flatMap(start => {
    if (!start.conjunction || start.preposition) return []
    return two.flatMap(({ branch }) => {
      const next = branch.next?.get(start.text)
      return next ? [{ start, branch: next }] : []
    })
  })
}
