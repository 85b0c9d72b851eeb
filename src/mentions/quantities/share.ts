import type { Lexicon } from '../../lexicon/index.ts'
import type { TextWord } from '../../text/index.ts'

interface ShareRow {
  readonly signs: readonly string[]
  readonly tails: readonly string[]
  readonly heads: readonly string[]
}

/** Where a figure ends with the words that make it a share (`70 في المئة`); null where it is a count. */
export type ShareEnd = (words: readonly TextWord[], first: number, end: number) => number | null

/** Reads `arabic/quantities/percent.yaml`. */
export function shareEnd(lexicon: Lexicon): ShareEnd {
  const rows = lexicon.data('arabic/quantities/percent.yaml') as readonly ShareRow[]
  const { fold } = lexicon
  const tails = rows.flatMap(row => row.tails.map(tail => fold(tail).split(' ')))
  const heads = new Set(rows.flatMap(row => row.heads.map(fold)))
  const signs = rows.flatMap(row => row.signs)
  return (words, first, end) => {
    const tail = tails.find(t => t.every((part, i) => words[end + i]?.joined && words[end + i]!.shape.fold === part))
    if (tail) return end + tail.length
    // The sign may stand on either side of the digits: 70% and %70.
    const after = words[end]?.gap.trimStart() ?? ''
    const before = words[first]!.gap.trimEnd()
    if (signs.some(sign => after.startsWith(sign) || before.endsWith(sign))) return end
    return words[first - 1]?.shape.starts.some(start => heads.has(start.text)) ? end : null
  }
}
