import { listedWords } from '../lexicon/index.ts'
import { type Frame, hasArticle, isConjoined, readingOf } from './grammar.ts'

const USES = 'arabic/targets/uses.yaml'

/** نقاط تمركز المسلحين, مركز توزيع: word `at` says what the position or building named right before it is for, and tells of no event. */
export function tellsUse({ words, names, lexicon }: Frame, at: number): boolean {
  const [noun, word] = [words[at - 1], words[at]]
  if (
    !noun ||
    !word?.joined ||
    !listedWords(lexicon, USES).has(word.shape.fold) ||
    isConjoined(word, names[at] ?? null)
  )
    return false
  const struck = readingOf(noun, 'object') ?? readingOf(noun, 'place-kind')
  if (!struck || struck.pronoun || hasArticle(noun, lexicon)) return false
  return struck.entry.lexeme.kind === 'object' || BUILT.has(String(struck.entry.lexeme.data['kind']))
}

const BUILT = new Set(['building', 'base'])
