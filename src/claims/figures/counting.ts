import type { Chunk, Mentions } from '../../mentions/index.ts'
import { isAge } from '../roles/index.ts'
import { diedWith, isAnother, isEach, namedAfterThat, otherOf, ownsCompanion } from './harmed.ts'
import { isJoinedName, isNamedSo, namesAfter, namesWithin } from './named-victims.ts'
import { type Count, countOf, isLeast } from './victims.ts'

/** How many the phrase at `index` counts; لقي أربعة جنود، على الأقل، مصرعهم: what stands behind it may leave it open above. */
export function countAt(mentions: Mentions, index: number): Count | null {
  const count = countedAt(mentions, index)
  const exact = count !== null && count.min !== null && count.min === count.max
  return exact && isLeast(mentions.chunks, index) ? { min: count.min, max: null } : count
}

function countedAt(mentions: Mentions, index: number): Count | null {
  const { chunks, frame } = mentions
  const chunk = chunks[index]!
  // دون اعتقال أي شخص
  if (chunks[index - 1]?.lexemes.some(l => l.data['any'] === true)) return null
  if (chunk.kind === 'quantity') return countOf(chunk)
  const other = otherOf(frame, chunk)
  if (other) return countOf({ ...chunk, lexemes: [other] })
  // قتل خالد العلي وسالم محمد
  if (isJoinedName(chunks, index, index - 1) || isNamedSo(chunks, index)) return { min: 1, max: 1 }
  const names = namesAfter(chunks, index).length
  if (names) return { min: names, max: names }
  if (isAnother(chunk) || namedAfterThat(chunks, index)) return { min: 1, max: 1 }
  if (listed(chunks, index) || ownsCompanion(mentions, index) || diedWith(mentions, index)) return { min: 1, max: 1 }
  if (determined(chunks, index) && !chunk.quantity && oneOf(chunks[index - 1]!)) return { min: 1, max: 1 }
  if (determined(chunks, index) && !chunk.quantity)
    return chunk.reading?.entry.features.number === 'plural' ? { min: null, max: null } : countOf(chunk)
  const count = countOf(chunk)
  const within = count?.max === 1 && chunk.kind === 'victim' && chunk.definite ? namesWithin(mentions, chunk) : 1
  return within > 1 ? { min: within, max: within } : count
}

/** الشاب خالد العلي (16 عاماً), فتاة تبلغ من العمر 17 عاماً: an age behind it tells that the one person at `index` is a child. */
export function isMinor(chunks: readonly Chunk[], index: number): boolean {
  for (const chunk of chunks.slice(index + 1, index + AGE_WITHIN)) {
    if (isAge(chunk)) return (chunk.quantity?.max ?? GROWN) < GROWN
    const passed = chunk.kind === 'person' || chunk.kind === 'link' || (chunk.kind === 'thing' && !chunk.quantity)
    if (!passed || chunk.preposition) return false
  }
  return false
}

// In years.
const GROWN = 18
// In phrases.
const AGE_WITHIN = 4

/** العديد من العناصر: an unsaid number of them. */
export function determined(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1]
  return before?.kind === 'link' && before.lexemes.some(l => l.data['kind'] === 'determiner')
}

/** أحد العناصر */
export const oneOf = (determiner: Chunk) => determiner.lexemes.some(l => l.data['one'] === true)

/** كل من خالد (22 عاماً) وسالم: names of persons, also such as no list holds. */
function listed(chunks: readonly Chunk[], index: number): boolean {
  if (chunks[index]!.kind !== 'thing' && chunks[index]!.kind !== 'place') return false
  for (let i = index - 1; i >= 0 && chunks[i]!.kind !== 'verb'; i--) if (isEach(chunks[i]!)) return true
  return false
}
