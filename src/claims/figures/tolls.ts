import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Victims } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { isToll, RISEN_TO, risenBefore, wordsOf } from './toll-words.ts'
import { type Count, countOf } from './victims.ts'

/**
 * بلغ عدد القتلى 12, ارتفعت حصيلة القتلى إلى 35, عدد القتلى ارتفع إلى 30: the figure of a word for the dead or hurt that is itself
 * uncounted, or null.
 */
export function tollOf(mentions: Mentions, at: number): Chunk | null {
  const { chunks } = mentions
  const before = chunks[at - 1]
  // عدد القتلى إلى 58 والجرحى إلى 200: the second rises with the first.
  const own = chunks[at + 1]
  if (chunks[at]!.conjunction && isRisen(before) && isRisen(own)) return own!
  // بلغ عدد القتلى 271 والجرحى 1310
  if (chunks[at]!.conjunction && isBare(before) && isBare(own)) return own!
  if (updates(before)) return risenTo(chunks, at)
  if (!tellsToll(mentions, at)) return null
  const risen = risenBefore(mentions, at - 1)
  if (risen) return tellsDead(risen) ? null : risen
  return figureBehind(mentions, at)
}

/** بلغ عدد النازحين من المدينة عشرين ألفاً, يقدر عدد القتلى بخمسين: the figure that those counted by the word at `at` come to, or null. */
export function figureBehind(mentions: Mentions, at: number): Chunk | null {
  const { chunks } = mentions
  const by = isEstimate(mentions, at) ? ESTIMATED : RISEN_TO
  for (const [i, chunk] of chunks.slice(at + 1, at + 6).entries()) {
    // عدد القتلى في الهجوم بين 40 و50, حصيلة القتلى منذ اندلاع المواجهات 271
    const told = chunk.kind === 'event' && chunk.definite && !tellsDead(chunk)
    if (told && (chunk.preposition || (!chunk.broken && chunks[at + i]!.preposition))) continue
    if (chunk.kind === 'event' || chunk.kind === 'verb' || (chunk.kind === 'link' && !chunk.pronoun)) break
    // ضحايا ثلاثة أسابيع من القصف, عدد القتلى رغم هدنة لثلاثة أيام
    if (chunk.kind === 'time' && chunk.quantity) continue
    if (lexemeOf(chunk, 'time')) break
    if (chunk.quantity && (chunk.preposition === '' || by.has(chunk.preposition))) return chunk
  }
  return reachedBy(mentions, at) ?? risenTo(chunks, at)
}

/** تجاوز عدد القتلى خمسين: from 51 on. The bounds that `figure` gives to the toll whose dead stand at `at`. */
export function comesTo({ chunks, frame }: Mentions, at: number, figure: Chunk): Count | null {
  const count = countOf(figure)
  const { exceeds } = wordsOf(frame.lexicon)
  const verb = chunks.slice(Math.max(0, at - VERB_WITHIN), at).findLast(c => c.kind === 'verb')
  const more = verb?.lexemes.some(l => exceeds.has(l.lemma)) && chunks.indexOf(figure) > at
  if (!count || !more || count.min === null || count.min !== count.max) return count
  return { min: count.min + 1, max: null }
}

// In phrases: تجاوز عدد القتلى
const VERB_WITHIN = 2

/** يقدر عدد القتلى, قدرت المنظمة عدد الفارين: a verb of estimating stands before the toll. */
export function isEstimate({ chunks, frame }: Pick<Mentions, 'chunks' | 'frame'>, at: number): boolean {
  const { estimates } = wordsOf(frame.lexicon)
  return chunks.slice(Math.max(0, at - ESTIMATED_WITHIN), at).some(c => c.lexemes.some(l => estimates.has(l.lemma)))
}

// In phrases: قدرت منظمة الصحة العالمية عدد القتلى
const ESTIMATED_WITHIN = 4
// يقدر عددهم بخمسين
export const ESTIMATED: ReadonlySet<string> = new Set([...RISEN_TO, 'ب'])

/** 271, والجرحى 1310 */
const isBare = (chunk: Chunk | undefined) =>
  chunk?.kind === 'quantity' && chunk.quantity !== null && chunk.preposition === ''

/** إلى 58 */
const isRisen = (chunk: Chunk | undefined) =>
  chunk?.kind === 'quantity' && chunk.quantity !== null && RISEN_TO.has(chunk.preposition)

/** عدد القتلى منذ بدء الهجوم ارتفع إلى 30, حصيلة القتلى بلغت 20: the figure behind the verb that the toll is the subject of. */
export function reachedBy({ chunks, frame }: Mentions, at: number): Chunk | null {
  const verb = chunks.findIndex(
    (c, i) => i > at && i < at + RISEN_WITHIN && (c.kind === 'verb' || (c.kind === 'link' && !c.pronoun)),
  )
  if (verb < 0 || !chunks[verb]!.lexemes.some(l => wordsOf(frame.lexicon).reaches.has(l.lemma))) return null
  for (const chunk of chunks.slice(verb + 1, verb + 4)) {
    if (chunk.quantity && (chunk.preposition === '' || RISEN_TO.has(chunk.preposition)))
      return tellsDead(chunk) ? null : chunk
    if (chunk.kind !== 'time' && chunk.kind !== 'place') return null
  }
  return null
}

/** ارتفعت حصيلة القتلى منذ بدء العملية إلى 218, قتل 20 مدنياً منذ بداية الحملة: the dead at `at` are counted since a time or an event. */
export function countsSince({ chunks, frame }: Mentions, at: number): boolean {
  const { reaches } = wordsOf(frame.lexicon)
  for (const chunk of chunks.slice(at + 1, at + RISEN_WITHIN)) {
    if (chunk.preposition === SINCE || chunk.time?.kind === 'since') return true
    if (chunk.kind === 'link' && !chunk.pronoun) return false
    if (chunk.kind === 'verb' && !chunk.lexemes.some(l => reaches.has(l.lemma))) return false
  }
  return false
}

/** تكبدت الميليشيا عشرات القتلى, كبد الجيش الميليشيا 30 قتيلاً: whose dead those at `at` are, or null. */
export function loserOf(mentions: Mentions, at: number): Chunk | null {
  const whose = whoseLosses(mentions, at)
  if (whose) return whose
  const { chunks, frame } = mentions
  const from = Math.max(0, at - LOST_WITHIN)
  const verb = from + chunks.slice(from, at).findLastIndex(c => c.kind === 'verb')
  if (verb < from) return null
  const { suffers, inflicts } = wordsOf(frame.lexicon)
  const is = (verbs: ReadonlySet<string>) => chunks[verb]!.lexemes.some(l => verbs.has(l.lemma))
  const parties = chunks.slice(verb + 1, at).filter(c => c.kind === 'actor' && c.preposition === '')
  if (is(suffers)) return parties[0] ?? (chunks[verb - 1]?.kind === 'actor' ? chunks[verb - 1]! : null)
  return is(inflicts) ? (parties[1] ?? null) : null
}

/** بلغت خسائر الجيش 40 قتيلاً, ارتفعت خسائر الميليشيا منذ أمس إلى 40 قتيلاً: whose the losses are that come to the figure. */
function whoseLosses({ chunks, frame }: Mentions, at: number): Chunk | null {
  const { losses, reaches } = wordsOf(frame.lexicon)
  for (let i = at - 1; i >= 0 && i >= at - LOST_WITHIN; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb' && !chunk.lexemes.some(l => reaches.has(l.lemma))) return null
    if (chunk.kind !== 'thing' || !chunk.lexemes.some(l => losses.has(l.lemma))) continue
    if (chunk.end > chunk.first + 1) return { ...chunk, kind: 'actor', first: chunk.first + 1 }
    return chunks[i + 1]?.lexemes.some(l => l.data['ranks'] === true) ? chunks[i + 1]! : null
  }
  return null
}

// In phrases.
const LOST_WITHIN = 12

/**
 * ارتفعت الحصيلة إلى 35, ارتفعت حصيلة القتلى منذ بدء الهجوم إلى 700: what a toll told at `from` rose to, or null; null too
 * where a word for the dead tells that figure (ارتفعت الحصيلة إلى 35 قتيلاً).
 */
export function risenTo(chunks: readonly Chunk[], from: number): Chunk | null {
  if (tellsDead(chunks[from + 1])) return null
  let relative = false
  for (const chunk of chunks.slice(from + 1, from + RISEN_WITHIN)) {
    // حصيلة الضحايا الذين خلفهم القصف، إلى 3
    relative ||= chunk.kind === 'link' && chunk.lexemes.some(l => l.data['kind'] === 'relative')
    if ((chunk.kind === 'verb' || (chunk.kind === 'link' && !chunk.pronoun)) && !relative) return null
    if (chunk.quantity && RISEN_TO.has(chunk.preposition)) return chunk.kind === 'event' ? null : chunk
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
  const { chunks, frame } = mentions
  const reaches = wordsOf(frame.lexicon).reaches
  for (const [i, figure] of drafts.entries()) {
    const at = chunks[figure.chunk]!
    if (!figure.entry.person || !at.quantity || !(at.preposition === '' || RISEN_TO.has(at.preposition))) continue
    const risen = drafts
      .slice(0, i)
      .findLast(
        ({ gone, entry, chunk }) =>
          !gone &&
          entry.person &&
          entry.outcome === figure.entry.outcome &&
          !chunks[chunk]!.quantity &&
          (updates(chunks[chunk - 1]) || isToll(chunks[chunk - 1])) &&
          !chunks.slice(chunk, figure.chunk).some(c => c.kind === 'verb' && !c.lexemes.some(l => reaches.has(l.lemma))),
      )
    if (!risen) continue
    // عدد الضحايا المدنيين إلى 46 قتيلاً
    const who = whoOfDead(mentions, risen.chunk)
    risen.casualties = figure.casualties.map(c => (c.who === 'people' ? { ...c, who } : c))
    figure.gone = true
  }
}

const tellsDead = (chunk: Chunk | undefined) => chunk !== undefined && lexemeOf(chunk, 'event')?.data['person'] === true

/** عدد القتلى, العدد الإجمالي للقتلى, ارتفاع عدد القتلى: a word for a toll stands before the dead at `at`. */
export function tellsToll(mentions: Mentions, at: number): boolean {
  const before = mentions.chunks[at - 1]
  const { preposition } = mentions.chunks[at]!
  if (!before || before.kind === 'link') return false
  return isToll(before) || ((preposition === '' || preposition === OF) && holdsToll(mentions, before))
}

/** ارتفعت حصيلة, ارتفاع عدد */
const updates = (chunk: Chunk | undefined) => chunk !== undefined && lexemeOf(chunk, 'event')?.data['updates'] === true

/** العدد الإجمالي للقتلى */
const holdsToll = ({ frame }: Mentions, { first, end }: Chunk) =>
  frame.words.slice(first, end).some(w => readingOf(w, 'general-noun')?.entry.lexeme.data['toll'] === true)

const OF = 'ل'
const SINCE = 'منذ'
// In phrases.
const RISEN_WITHIN = 12
