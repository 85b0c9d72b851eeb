import { type Chunk, lexemeOf } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { nominal } from './argument.ts'
import { mostlyStruck } from './push.ts'

/** Whether the lone noun after a verb is whom the deed befell, and nobody who did it. */
export const isAlone = (draft: Draft, chunks: readonly Chunk[], index: number) =>
  isHitAlone(draft, chunks, index) || isTakenAlone(draft, chunks, index) || isLostAlone(draft, chunks, index)

/** خطف مدنيون من منازلهم, اعتقلت نساء: people who take nobody were taken. */
function isTakenAlone({ type }: Draft, chunks: readonly Chunk[], index: number): boolean {
  if (type !== 'detention' || chunks[index]!.kind !== 'victim') return false
  return !hasObject(chunks, index)
}

/** Whether anything stands behind a noun, within its clause, to which it may have done the deed. */
function hasObject(chunks: readonly Chunk[], index: number): boolean {
  const rest = chunks.slice(index + 1)
  const end = rest.findIndex(c => c.kind === 'verb' || c.kind === 'event')
  return rest.slice(0, end < 0 ? rest.length : end).some(c => nominal(c) && !c.preposition && !c.conjunction)
}

/** دمرت عشر دبابات, دمرت دبابتان وعربة: vehicles that destroy nothing were destroyed. */
const isLostAlone = ({ type }: Draft, chunks: readonly Chunk[], index: number): boolean =>
  type === 'destruction' && isLostVehicle(chunks, index, index)

/** A vehicle without the article, and behind `after` nothing that it may have destroyed. */
export function isLostVehicle(chunks: readonly Chunk[], index: number, after: number): boolean {
  const self = chunks[index]!
  const vehicle = !self.definite && !self.preposition && lexemeOf(self, 'object')?.data['of'] === 'vehicle'
  return vehicle && !chunks[after]!.pronoun && !hasObject(chunks, after)
}

/** واستهدفت تعزيزات للحركة في الجبل: forces on the way with nothing else to be struck after them. */
function isHitAlone({ type }: Draft, chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1]
  const object = next && nominal(next) && !next.preposition && !next.conjunction && !next.broken
  return BOMBS.has(type) && mostlyStruck(chunks[index]!) && !object
}

const BOMBS = new Set(['airstrike', 'shelling', 'bombing', 'destruction'])
