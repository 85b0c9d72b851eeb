import type { Lexicon } from '../../lexicon/index.ts'
import type { Chunk } from '../chunk.ts'
import { type Frame, readingOf } from '../grammar.ts'
import { phraseAt } from '../listed-phrases.ts'
import { isWind } from './spot.ts'

/** How a phrase sets a place beside the one that it names. */
export interface Relation {
  /** شمال, جنوب غربي: said before the name (`outside`), or as its adjective (`part`: ريف حلب الجنوبي); null where none is. */
  readonly wind: string | null
  readonly side: 'outside' | 'part'
  /** 10 كم شرق دمشق, شرق دمشق بنحو 10 كم: null where no distance is said. */
  readonly km: number | null
}

/** The direction and the distance that a place phrase says, with the figure before or after it. */
export function relationOf(chunk: Chunk, frame: Frame): Relation {
  const name = nameAt(chunk, frame)
  let wind: string | null = null
  let side: Relation['side'] = 'part'
  for (let i = chunk.first; i < chunk.end; ) {
    const found = windAt(frame, i, chunk.end)
    if (found) {
      wind ??= found.wind
      if (wind === found.wind && i < name) side = 'outside'
    }
    i = found?.end ?? i + 1
  }
  return { wind, side, km: wind === null ? null : distance(chunk, frame) }
}

/** The first word of the name in a place phrase; its end where it names none. */
export function nameAt(chunk: Chunk, { names }: Frame): number {
  for (let i = chunk.first; i < chunk.end; i++) if (names[i]?.hits.some(h => h.kind === 'place')) return i
  return chunk.end
}

function windAt(frame: Frame, i: number, limit: number): { wind: string; end: number } | null {
  const phrase = phraseAt(frame, i).find(({ lexeme, end }) => lexeme.kind === 'direction' && end <= limit)
  const meaning = String(
    (phrase?.lexeme ?? readingOf(frame.words[i], 'direction')?.entry.lexeme)?.data['meaning'] ?? '',
  )
  return isWind(meaning) ? { wind: meaning, end: phrase?.end ?? i + 1 } : null
}

/** How many words before the phrase the figure may begin (10 كم إلى الشرق من), and after it (شرق دمشق بنحو 10 كم). */
const BEFORE = 6
const AFTER = 2

function distance({ first, end }: Chunk, frame: Frame): number | null {
  const metres = units(frame.lexicon)
  const unitAt = (at: number) => metres.get(frame.words[at]?.shape.fold ?? '')
  for (let at = Math.max(0, first - BEFORE); at < end + AFTER; at++) {
    const quantity = frame.quantityAt.get(at)
    if (quantity?.min == null || (quantity.end > first && at < end)) continue
    const unit = unitAt(quantity.end) ?? unitAt(quantity.end - 1)
    if (unit !== undefined) return (quantity.min * unit) / 1000
  }
  return null
}

const tables = new WeakMap<Lexicon, ReadonlyMap<string, number>>()

function units(lexicon: Lexicon): ReadonlyMap<string, number> {
  let table = tables.get(lexicon)
  if (!table) {
    const rows = lexicon.data('arabic/places/distances.yaml') as readonly { word: string; metres: number }[]
    table = new Map(rows.map(({ word, metres }) => [lexicon.fold(word), metres]))
    tables.set(lexicon, table)
  }
  return table
}
