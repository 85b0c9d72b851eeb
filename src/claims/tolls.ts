import { type Chunk, lexemeOf, type Mentions } from '../mentions/index.ts'
import type { Victims } from '../record/index.ts'
import type { Draft } from './draft.ts'

/** بلغ عدد القتلى 12, ارتفعت حصيلة القتلى إلى 35: the figure of a word for the dead or hurt that is itself uncounted, or null. */
export function tollOf(chunks: readonly Chunk[], at: number): Chunk | null {
  const before = chunks[at - 1]
  if (updates(before)) return risenTo(chunks, at)
  if (!isToll(before)) return null
  for (const chunk of chunks.slice(at + 1, at + 6)) {
    if (chunk.kind === 'event' || chunk.kind === 'verb' || (chunk.kind === 'link' && !chunk.pronoun)) break
    // ضحايا ثلاثة أسابيع من القصف
    if (lexemeOf(chunk, 'time')) break
    if (chunk.quantity && (chunk.preposition === '' || chunk.preposition === TO)) return chunk
  }
  return risenTo(chunks, at)
}

/**
 * ارتفعت الحصيلة إلى 35, ارتفعت حصيلة القتلى منذ بدء الهجوم إلى 700: what a toll told at `from` rose to, or null; null too
 * where a word for the dead tells that figure (ارتفعت الحصيلة إلى 35 قتيلاً).
 */
export function risenTo(chunks: readonly Chunk[], from: number): Chunk | null {
  if (tellsDead(chunks[from + 1])) return null
  for (const chunk of chunks.slice(from + 1, from + RISEN_WITHIN)) {
    if (chunk.kind === 'verb' || (chunk.kind === 'link' && !chunk.pronoun)) return null
    if (chunk.quantity && chunk.preposition === TO) return chunk.kind === 'event' ? null : chunk
  }
  return null
}

/**
 * ارتفعت حصيلة ضحايا القصف إلى 35 قتيلاً: the word for the dead after حصيلة takes the figure that they rose to. `whoOfDead`
 * tells who the dead at a phrase are.
 */
export function takeRisen(
  mentions: Mentions,
  drafts: readonly Draft[],
  whoOfDead: (mentions: Mentions, at: number) => Victims,
): void {
  const { chunks } = mentions
  for (const [i, figure] of drafts.entries()) {
    const at = chunks[figure.chunk]!
    if (!figure.entry.person || !at.quantity || at.preposition !== TO) continue
    const risen = drafts
      .slice(0, i)
      .findLast(
        ({ gone, entry, chunk }) =>
          !gone &&
          entry.person &&
          entry.outcome === figure.entry.outcome &&
          !chunks[chunk]!.quantity &&
          (updates(chunks[chunk - 1]) || isToll(chunks[chunk - 1])) &&
          !chunks.slice(chunk, figure.chunk).some(c => c.kind === 'verb'),
      )
    if (!risen) continue
    // عدد الضحايا المدنيين إلى 46 قتيلاً
    const who = whoOfDead(mentions, risen.chunk)
    risen.casualties = figure.casualties.map(c => (c.who === 'people' ? { ...c, who } : c))
    figure.gone = true
  }
}

const tellsDead = (chunk: Chunk | undefined) => chunk !== undefined && lexemeOf(chunk, 'event')?.data['person'] === true

/** عدد القتلى, حصيلة القتلى */
const isToll = (chunk: Chunk | undefined) => chunk?.lexemes.some(l => l.data['toll'] === true) === true

/** ارتفعت حصيلة, ارتفاع عدد */
const updates = (chunk: Chunk | undefined) => chunk !== undefined && lexemeOf(chunk, 'event')?.data['updates'] === true

const TO = 'الي'
// In phrases.
const RISEN_WITHIN = 10
