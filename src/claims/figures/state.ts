import type { Chunk } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'

/** إن 25 جندياً وعشرة مسلحين سقطوا قتلى: those who fell are counted, and the word after the verb counts nobody. */
export function isState(chunks: readonly Chunk[], fell: Draft, person: Draft): boolean {
  const { quantity, definite, preposition } = chunks[person.chunk]!
  const same = fell.verbal && !fell.entry.person && fell.entry.outcome === 'killed' && person.entry.outcome === 'killed'
  return (
    same &&
    person.entry.person === true &&
    fell.casualties.length > 0 &&
    !quantity &&
    !definite &&
    !preposition &&
    chunks.slice(fell.chunk + 1, person.chunk).every(c => c.kind !== 'verb' && !c.broken)
  )
}
