import { type Assemble, assembler, placeHistories } from '../incidents/index.ts'
import { sha256, stableJson } from '../kit/index.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { RecordOptions } from '../store/index.ts'
import { resolveOptions } from './resolve-options.ts'

/** Opens a record so that incidents that a person regroups are made as a run makes them, and so that it searches by the lexicon's own folding: أطفال finds والأطفال, whatever the spelling of its hamza. */
export function recordOptions(
  lexicon: Lexicon,
): Required<Pick<RecordOptions, 'normalise' | 'normaliser' | 'makeIncidents' | 'histories'>> {
  const knowledge = [lexicon.data('arabic/letters/folding.yaml'), lexicon.clitics]
  let make: Assemble | undefined
  return {
    makeIncidents: (told, groups) => {
      make ??= assembler(lexicon.world, resolveOptions(lexicon))
      return make(told, groups)
    },
    histories: told => placeHistories(told, lexicon.world, resolveOptions(lexicon)),
    normalise: text => searchWords(text, lexicon),
    normaliser: `riwaya-1 ${sha256(stableJson(knowledge)).slice(0, 16)}`,
  }
}

/** Letters, their marks and the signs that draw them out; digits. */
const WORD = /[\p{L}\p{N}\p{M}\u0640]+/gu

/** The words of a text as search compares them: folded, the article and what is written onto it cut off. */
export function searchWords(text: string, { fold, clitics }: Pick<Lexicon, 'fold' | 'clitics'>): string[] {
  const { article, melted, conjunctions, prepositions } = clitics
  const bare = (word: string): string => {
    if (word.length > article.length + 1 && word.startsWith(article)) return word.slice(article.length)
    if (word.length > melted.written.length + 1 && word.startsWith(melted.written))
      return word.slice(melted.written.length)
    return word
  }
  // و, ف, ب, ك are only cut where the article follows: elsewhere they are as likely part of the word (ولد، بيت).
  const cut = (word: string): string => {
    const shorter = bare(word)
    if (shorter !== word || word.length < 5) return shorter
    const first = word[0]!
    if (!conjunctions.includes(first) && !prepositions.includes(first)) return word
    const rest = cut(word.slice(1))
    return rest === word.slice(1) ? word : rest
  }
  return (text.match(WORD) ?? []).map(word => cut(fold(word))).filter(word => word !== '')
}
