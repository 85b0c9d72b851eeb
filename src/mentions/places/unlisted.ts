import type { Lexicon } from '../../lexicon/index.ts'
import type { TextWord } from '../../text/index.ts'
import type { Chunk } from '../chunk.ts'
import { type Frame, functionKind, hasArticle, readingOf } from '../grammar.ts'

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
    return !known.has(stem(word.shape.fold, lexicon))
  }
  return false
}

/** مجاورة, المحاذية: a word that describes a place and names none. */
export const isDescription = (word: TextWord, lexicon: Lexicon): boolean =>
  descriptions(lexicon).has(stem(word.shape.fold, lexicon))

const tables = new WeakMap<Lexicon, ReadonlySet<string>>()

function descriptions(lexicon: Lexicon): ReadonlySet<string> {
  let table = tables.get(lexicon)
  if (!table) {
    const rows = lexicon.data('arabic/places/descriptions.yaml') as readonly { word: string }[]
    table = new Set(rows.map(({ word }) => stem(lexicon.fold(word), lexicon)))
    tables.set(lexicon, table)
  }
  return table
}

/** A folded word without article and without the endings of gender and number. */
function stem(word: string, { clitics }: Lexicon): string {
  const bare = word.startsWith(clitics.article) ? word.slice(clitics.article.length) : word
  return bare.replace(/(?<=.{3})(ات|ين|ان|ون|ه|ا)$/, '')
}
