import { type Chunk, type Mentions, readingOf } from '../../mentions/index.ts'
import { TELLING } from '../doers/parties.ts'
import type { Attribution } from './attribution.ts'
import { settle } from './settle.ts'
import { speakersFrom } from './speakers.ts'
import type { Voices } from './voices.ts'

// الناطق باسم الدفاع المدني السوري:
const NAME = 4

/** المرصد: مقتل سبعة مدنيين, مراسلنا: شنت الطائرات غارة: who stands before the colon that a sentence begins with says the rest. */
export function headed(text: string, mentions: Mentions, voices: Voices): Attribution | null {
  const { chunks, frame } = mentions
  const colon = chunks.findIndex((c, i) => i > 0 && i <= NAME && frame.words[c.first]!.gap.includes(':'))
  if (colon < 0 || !tells(mentions, chunks[0]!)) return null
  // وكالة الأفق "الفصيل": قواتنا لم تقصف: the outlet's name stands before a headline.
  const other = (c: Chunk) => c.broken || c.conjunction || /["«“”]/.test(frame.words[c.first]!.gap)
  if (chunks.slice(1, colon).some(c => !NAMES.has(c.kind) || other(c))) return null
  const speakers = speakersFrom(text, mentions, 0, colon, 'says')
  const sources = settle(mentions, { ...speakers, nearer: [], further: [] }, voices)
  return { first: colon, end: chunks.length, sources, sense: 'say', nearer: true, act: false, at: 0 }
}

const NAMES = new Set(['source', 'actor', 'person', 'place', 'thing'])

/** A source, a correspondent, a body that watches or publishes: not سوريا: مقتل سبعة, which says where. */
function tells({ frame }: Mentions, chunk: Chunk): boolean {
  if (chunk.preposition || chunk.conjunction || chunk.quantity) return false
  if (chunk.kind === 'source' || readingOf(frame.words[chunk.first], 'source-head')) return true
  return TELLING.has(frame.lexicon.world.actors.get(chunk.entity?.id ?? '')?.kind ?? '')
}
