import { byShape, type TextWord } from '../../text/index.ts'
import type { Slots } from './match.ts'
import type { Piece } from './pattern.ts'

/** What patterns cannot do without, numbered: the words of a piece that must be there, or those with which its slot begins. */
export interface Needs {
  /** The needs of a pattern behind its first piece. */
  readonly of: (pieces: readonly Piece[]) => readonly number[]
  /** Whether each of these needs is met by some word of a sentence. */
  readonly met: (needs: readonly number[], words: readonly TextWord[]) => boolean
}

/** Needs of the patterns of one list of rules. All patterns are handed in before the first sentence. */
export function needsOf(slots: Slots): Needs {
  const numbers = new Map<string, number>()
  const byKey = new Map<string, number[]>()
  const numberOf = (keys: ReadonlySet<string>): number => {
    const name = [...keys].sort().join(' ')
    const known = numbers.get(name)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(name, number)
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), number])
    return number
  }
  const meets = byShape(({ kind, starts }) => {
    const keys = kind === 'number' ? ['#'] : starts.map(start => start.text)
    return [...new Set(keys.flatMap(key => byKey.get(key) ?? []))]
  })
  // One sentence is asked about again and again.
  let last: { words: readonly TextWord[]; met: Uint8Array } | null = null
  const metIn = (words: readonly TextWord[]): Uint8Array => {
    const met = new Uint8Array(numbers.size)
    for (const word of words) for (const number of meets(word)) met[number] = 1
    last = { words, met }
    return met
  }
  return {
    of(pieces) {
      const must = pieces.slice(1).filter(piece => !piece.optional)
      const keys = must.map(piece => (piece.slot ? slots.get(piece.slot)!.keys : piece.words))
      // A slot without keys begins with any word.
      return [...new Set(keys.filter(k => k.size > 0).map(numberOf))]
    },
    met(needs, words) {
      if (!needs.length) return true
      const met = last?.words === words ? last.met : metIn(words)
      for (const need of needs) if (met[need] === 0) return false
      return true
    },
  }
}
