import type { Lexicon } from '../../lexicon/index.ts'
import type { TextWord } from '../../text/index.ts'
import type { Chunk } from '../chunk.ts'
import { type Frame, functionKind, hasArticle, readingOf } from '../grammar.ts'
import type { Mentions } from '../mentions.ts'

/**
 * True for a place phrase with a name that `world/places` does not have (قرية حدريات); false where it only says a kind
 * (المدينة) or describes a place (المناطق السكنية, طريق مسدود).
 */
export function namesUnlisted({ first, end, candidates }: Chunk, frame: Frame): boolean {
  if (candidates.length > 0) return false
  const { words, lexicon } = frame
  const known = descriptions(lexicon)
  let definite = false
  for (let i = first; i < end; i++) {
    const word = words[i]!
    const kind = readingOf(word, 'place-kind', 'direction')
    if (kind) {
      definite = kind.entry.lexeme.kind === 'place-kind' ? kind.article : definite
      continue
    }
    if (functionKind(word) || frame.quantityAt.has(i) || readingOf(word, 'number', 'nationality', 'actor-modifier'))
      continue
    // المدينة الخضراء: with the article on both, an adjective.
    if (definite && hasArticle(word, lexicon)) return false
    return !known.words.has(stem(word.shape.fold, lexicon))
  }
  return false
}

/** مجاورة, المحاذية: a word that describes a place and names none. */
export const isDescription = (word: TextWord, lexicon: Lexicon): boolean =>
  descriptions(lexicon).words.has(stem(bare(word, lexicon), lexicon))

/** متجهة إلى الموصل: a word for those who are on their way to the place after it. */
export const isBoundFor = (word: TextWord, lexicon: Lexicon): boolean =>
  descriptions(lexicon).bound.has(stem(bare(word, lexicon), lexicon))

/** سرمين القريبة من بنش, المطلة على الطريق والنهر: a place that only says beside what another lies. */
export function isBeside({ chunks, frame }: Pick<Mentions, 'chunks' | 'frame'>, at: number): boolean {
  const { words, lexicon } = frame
  const { first, candidates, preposition, conjunction } = chunks[at]!
  if (candidates.length === 0) return false
  if (conjunction && !preposition)
    return at > 0 && chunks[at - 1]!.kind === 'place' && isBeside({ chunks, frame }, at - 1)
  const word = words[functionKind(words[first - 1]) === 'preposition' ? first - 2 : first - 1]
  if (!preposition || !word?.joined || !hasArticle(word, lexicon)) return false
  return descriptions(lexicon).beside.has(stem(bare(word, lexicon), lexicon))
}

/** والمحاذي: without the و. */
const bare = ({ shape }: TextWord, { clitics }: Lexicon): string =>
  shape.fold.startsWith(`و${clitics.article}`) ? shape.fold.slice(1) : shape.fold

interface Descriptions {
  readonly words: ReadonlySet<string>
  /** Those after which a place only says where another lies. */
  readonly beside: ReadonlySet<string>
  /** Those of whoever is on the way to a place. */
  readonly bound: ReadonlySet<string>
}

const tables = new WeakMap<Lexicon, Descriptions>()

function descriptions(lexicon: Lexicon): Descriptions {
  let table = tables.get(lexicon)
  if (!table) {
    const rows = lexicon.data('arabic/places/descriptions.yaml') as readonly {
      word: string
      beside?: true
      bound?: true
    }[]
    const stems = (some: typeof rows) => new Set(some.map(({ word }) => stem(lexicon.fold(word), lexicon)))
    table = {
      words: stems(rows),
      beside: stems(rows.filter(row => row.beside)),
      bound: stems(rows.filter(row => row.bound)),
    }
    tables.set(lexicon, table)
  }
  return table
}

/** A folded word without article and without the endings of gender and number. */
function stem(word: string, { clitics }: Lexicon): string {
  const bare = word.startsWith(clitics.article) ? word.slice(clitics.article.length) : word
  return bare.replace(/(?<=.{3})(ات|ين|ان|ون|ه|ا)$/, '')
}
