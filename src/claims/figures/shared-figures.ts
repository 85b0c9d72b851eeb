import type { Chunk, Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { tellsMany } from './harmed.ts'
import { isState } from './state.ts'

/**
 * مقتل وإصابة 15: one figure for two outcomes is 1 to 15 of each. عشرات القتلى والجرحى: the figure counts both. Sets the
 * figures of the two drafts.
 */
export function shareFigures(mentions: Mentions, drafts: readonly Draft[]): void {
  const { chunks } = mentions
  const harms = drafts.filter(d => d.entry.outcome)
  harms.forEach((first, i) => {
    const second = harms[i + 1]
    if (
      !second ||
      second.chunk !== first.chunk + 1 ||
      !chunks[second.chunk]!.conjunction ||
      first.entry.outcome === second.entry.outcome ||
      first.entry.updates
    )
      return
    if (BETWEEN.has(chunks[first.chunk]!.preposition) && first.entry.person && second.entry.person) {
      shareBetween(chunks, harms[i - 1], chunks[first.chunk - 1]?.quantity, first, second)
      return
    }
    // سقط 20 من عناصرها قتلى وجرحى: the figure of those who fell counts both.
    const fell = harms[i - 1]
    if (fell && second.entry.person && isState(chunks, fell, first)) {
      fell.targets = fell.targets.filter(t => t.start !== chunks[second.chunk]!.span.start)
      share(fell, second)
      return
    }
    // قتيل وجريح: one of each, as each word says. عدد من القتلى والجرحى: some of each.
    const counted = first.casualties.find(c => c.min !== null) ?? first.casualties[0]
    if (
      counted &&
      counted.max !== 1 &&
      (counted.min !== null || !second.casualties.length) &&
      second.entry.person &&
      !chunks[second.chunk]!.quantity &&
      alike(chunks, first.chunk, second.chunk)
    )
      share(first, second)
    // أن 20 مدنياً قتلوا وأصيبوا
    if (tellsMany(mentions, first) && tellsMany(mentions, second) && !second.casualties.length) {
      share(first, second)
      return
    }
    const own = first.casualties.some(c => c.evidence.start < chunks[second.chunk]!.span.start)
    // قتل وأصيب عشرات, مقتل وجرح عشرات; but لقي جنود مصرعهم وأصيب اثنان: who died was told before.
    if (
      !own &&
      chunks[first.chunk]!.pronoun === '' &&
      !first.entry.person &&
      !second.entry.person &&
      second.casualties.length
    ) {
      // The two are counted together, so that neither need be more than one.
      second.casualties = second.casualties.map(c => (c.max !== null && c.max > 1 ? { ...c, min: 1 } : c))
      first.casualties = second.casualties.map(c => ({ ...c, outcome: first.entry.outcome! }))
    }
  })
}

const BETWEEN: ReadonlySet<string> = new Set(['بين', 'ما بين'])

/** سقط 30 مدنياً بين قتيل وجريح: the two words count nobody, they divide those told before; how many is open where none were. */
function shareBetween(
  chunks: readonly Chunk[],
  fell: Draft | undefined,
  before: Chunk['quantity'] | undefined,
  dead: Draft,
  hurt: Draft,
): void {
  // خمسة ضحايا ما بين قتيل وجريح
  const counts = fell !== undefined && (!fell.entry.person || chunks[fell.chunk]!.quantity !== null)
  const told = counts && fell.entry.outcome === 'killed' ? fell : undefined
  dead.casualties = told?.casualties.length
    ? told.casualties.filter(c => c.outcome === 'killed')
    : dead.casualties.map(c => ({ ...c, min: before?.min ?? null, max: before?.max ?? null }))
  share(dead, hurt)
  if (told) told.casualties = []
}

/** ثمانية قتلى وجرحى, عشرات القتلى والجرحى: of one figure for both neither need be more than one. */
function share(first: Draft, second: Draft): void {
  first.casualties = first.casualties.map(c => (c.min !== null && c.min > 1 ? { ...c, min: 1 } : c))
  second.casualties = first.casualties.map(c => ({ ...c, outcome: second.entry.outcome! }))
}

// عشرات القتلى والجرحى, 15 قتيلاً وجريحاً; but 15 قتيلاً وجرحى tells two things.
export function alike(chunks: readonly Chunk[], first: number, second: number): boolean {
  const [a, b] = [chunks[first]!.reading, chunks[second]!.reading]
  return a?.article === b?.article && a?.entry.features.number === b?.entry.features.number
}
