import { readFileSync } from 'node:fs'
import type { Lexicon } from '../src/lexicon/index.ts'
import { readText, type TextWord } from '../src/text/index.ts'
import { bestSplit } from './split.ts'

interface GoldWord {
  readonly start: number
  readonly end: number
  /** Lengths of its parts as written. */
  readonly parts: readonly number[]
}

interface GoldSentence {
  readonly text: string
  readonly words: readonly GoldWord[]
}

/**
 * Sentences of a CoNLL-U file with their written words: parts that no space separates are one word. Signs, numbers, and
 * parts that are not in the text as they stand (restored letters) are left out. The article stays on its word.
 */
function readTreebank(path: string): GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .flatMap(block => {
      const text = /^# text = (.*)$/m.exec(block)?.[1]
      if (text === undefined) return []
      const words: GoldWord[] = []
      let at = 0
      let parts: number[] = []
      let start = 0
      for (const line of block.split('\n')) {
        const [id, form, , kind, , , , , , misc] = line.split('\t')
        if (line.startsWith('#') || !form || !kind || id!.includes('-')) continue
        const found = text.indexOf(form, at)
        if (found < 0 || found > at + 2) {
          parts = []
          continue
        }
        if (parts.length === 0) start = found
        at = found + form.length
        if (kind === 'PUNCT' || kind === 'SYM') {
          if (parts.length > 0) words.push({ start, end: found, parts })
          parts = []
          continue
        }
        parts.push(form.length)
        if (misc?.includes('SpaceAfter=No')) continue
        words.push({ start, end: at, parts })
        parts = []
      }
      return [{ text, words }]
    })
}

/** The share of a treebank's Arabic words whose clitics `bestSplit` parts as the treebank does; the rest as `shown`. */
export function measureSplits(path: string, lexicon: Lexicon) {
  const read = readTreebank(path).map(gold => ({ gold, words: readText(gold, lexicon).flatMap(({ words }) => words) }))
  const counts = new Map<string, number>()
  for (const { words } of read) for (const { shape } of words) counts.set(shape.fold, (counts.get(shape.fold) ?? 0) + 1)
  const heard = (folded: string) => (counts.get(folded) ?? 0) > 0
  const wrong: string[] = []
  let [right, all, clitic, cliticRight] = [0, 0, 0, 0]
  for (const { gold, words } of read) {
    const at = new Map(words.map(word => [word.start, word]))
    for (const { start, end, parts } of gold.words) {
      const word = at.get(start)
      if (!word || word.end !== end || word.shape.kind !== 'arabic') continue
      const ours = lengths(word, lexicon, heard)
      const same = ours.join() === parts.join()
      all++
      if (parts.length > 1) clitic++
      if (same) right++
      if (same && parts.length > 1) cliticRight++
      else if (!same) wrong.push(`${word.text} ${cut(word.text, parts)} | ${cut(word.text, ours)}`)
    }
  }
  return { all, right, clitic, cliticRight, wrong }
}

function lengths(word: TextWord, lexicon: Lexicon, heard: (folded: string) => boolean): number[] {
  const { before, after } = bestSplit(word, lexicon, heard)
  const stem = word.text.length - before.length - after
  return [...before, ...(stem > 0 ? [stem] : []), ...(after > 0 ? [after] : [])]
}

function cut(text: string, parts: readonly number[]): string {
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, length) => sum + length, 0))
  return parts.map((length, i) => text.slice(starts[i], starts[i]! + length)).join('+')
}
