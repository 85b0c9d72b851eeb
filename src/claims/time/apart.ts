import type { Chunk, Mentions } from '../../mentions/index.ts'
import { addDays, type ClaimDate, dayNumber, familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { linkKind } from '../roles/index.ts'
import type { Told } from './told.ts'

/**
 * قصفت الطائرات المدينة أمس بعد يومين على الهجوم, غداة الهجوم: the day of the event that such words name, so long before that of
 * what stands before them: a day said there, else that of which the report tells. `report` is the report's own day.
 */
export function apartFrom(mentions: Mentions, draft: Draft, report: string | null, told: Told): ClaimDate | null {
  const { chunks } = mentions
  const at = apartBefore(mentions, draft)
  const time = at === null ? null : chunks[at]!.time
  if (at === null || !time?.from || !time.to || report === null) return null
  const said = chunks.slice(0, at).findLast(c => c.time?.kind === 'day' && c.time.from !== null)?.time
  const { from, to } = said?.from ? { from: said.from, to: said.from } : (told.day ?? { from: report, to: report })
  const after = (day: string) => dayNumber(day) - dayNumber(report)
  if (after(to) > 0) return null
  // What is said of it elsewhere is closer.
  return { from: addDays(time.from, after(from)), to: addDays(time.to, after(to)), said: time.span, rule: 'inherited' }
}

// بعد يومين على إعلان الحكومة تحرير المدينة
const NEAR = 4

/** The index of the words that tell how long before an event was, or null: بعد يومين على الهجوم, غداة الهجوم. */
export function apartBefore({ chunks }: Mentions, draft: Draft): number | null {
  for (let i = draft.chunk; i > 0 && draft.chunk - i < NEAR; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb' || chunk.kind === 'link' || chunk.broken || chunk.conjunction) return null
    if (chunks[i - 1]!.time) return chunks[i - 1]!.time!.kind === 'apart' && !lasted(chunks, draft) ? i - 1 : null
  }
  return null
}

/** بعد ثلاثة أيام من القصف: fighting that went on so long; not بعد ثلاثة أيام من القصف الذي دمر السوق. */
function lasted(chunks: readonly Chunk[], { chunk, type }: Draft): boolean {
  const self = chunks[chunk]!
  const next = chunks[chunk + 1]
  if (self.preposition !== 'من' || !self.definite || !GOES_ON.has(familyOf(type))) return false
  return !(next?.kind === 'link' && linkKind(next) === 'relative')
}

const GOES_ON = new Set(['fighting', 'strikes'])
