import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexicon } from '../../src/index.ts'

/** Whether two namings are taken for the same party, place or source. */
export type Alike = (a: string, b: string) => boolean

const KIND_WORDS: ReadonlySet<string> = new Set(
  readFileSync(join(import.meta.dirname, 'kind-words.txt'), 'utf8')
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .flatMap(line => line.split(' ')),
)

/** Single letters that are written onto a word: وحلب, بحلب, لحلب. */
const ON_WORDS = ['و', 'ب', 'ل']

/**
 * Compares namings as people write them: spelling, clitics, the article and words of kind (حي الراموسة and الراموسة)
 * make no difference, and half of the words of both together must meet.
 */
export function namings({ fold }: Pick<Lexicon, 'fold'>): Alike {
  const known = new Map<string, readonly string[]>()
  const words = (text: string) => {
    const before = known.get(text)
    if (before) return before
    const all = fold(text.normalize('NFKC'))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map(bare)
    const telling = all.filter(word => !KIND_WORDS.has(word))
    const kept = telling.length > 0 ? telling : all
    known.set(text, kept)
    return kept
  }
  return (a, b) => {
    const [ours, theirs] = [words(a), words(b)]
    const left = [...theirs]
    const met = ours.filter(word => {
      const at = left.findIndex(other => isSame(word, other))
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    })
    return met.length > 0 && 4 * met.length >= ours.length + theirs.length
  }
}

/** A folded word without conjunction, preposition and article where the article shows that they are such. */
function bare(word: string): string {
  const withArticle = word
    .replace(/^[وف](?=ال|لل|بال)/, '')
    .replace(/^[بك](?=ال)/, '')
    .replace(/^لل/, 'ال')
  return withArticle.startsWith('ال') && withArticle.length >= 5 ? withArticle.slice(2) : withArticle
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && ON_WORDS.some(letter => long === letter + short)
}
