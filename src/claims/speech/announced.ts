import type { Lexeme } from '../../lexicon/index.ts'
import type { Mentions } from '../../mentions/index.ts'
import type { Attribution } from './attribution.ts'
import { settle } from './settle.ts'
import { SPEAKERS } from './speaker-before.ts'
import { speakersFrom } from './speakers.ts'
import type { Voices } from './voices.ts'

const ANNOUNCING = new Set(['announce', 'say', 'claim'])

/** بعد إعلان الرئيس خطة لـ…, منذ تأكيد الوزارة مقتل …: what follows a noun of saying and whose it is, to the next pause. */
export function announced(
  text: string,
  mentions: Mentions,
  index: number,
  saying: Lexeme,
  voices: Voices,
): Attribution | null {
  const { chunks } = mentions
  const chunk = chunks[index]!
  const owner = chunks[index + 1]
  const sense = String(saying.data['sense'])
  if (chunk.kind !== 'thing' || chunk.end > chunk.first + 1 || !ANNOUNCING.has(sense)) return null
  // نشر القناصة, نقل المقاتلين
  if (saying.data['needs'] || saying.data['relays']) return null
  if (!owner || owner.preposition || owner.conjunction || owner.broken || !SPEAKERS.has(owner.kind)) return null
  const speakers = speakersFrom(text, mentions, index + 1, chunks.length, 'says')
  const pause = chunks.findIndex((c, i) => i >= speakers.end && c.broken)
  const sources = settle(mentions, { ...speakers, nearer: [], further: [] }, voices)
  return {
    sense,
    nearer: true,
    act: false,
    at: index,
    first: speakers.end,
    end: pause < 0 ? chunks.length : pause,
    sources,
  }
}
