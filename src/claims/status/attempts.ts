import type { Mentions } from '../../mentions/index.ts'
import { type ClaimType, familyOf } from '../../record/index.ts'
import { type Draft, quoteOf } from '../draft.ts'
import { wentWithout } from './negation.ts'

const NEAR = 4
const TRIED = new Set<ClaimType>(['evacuation', 'detention', 'release', 'ceasefire', 'aid-delivery'])

/**
 * حاولت السيطرة على البلدة: to try to take a place is an attack. حاولت قطع الطريق: what else is tried has not been done yet.
 * Sets type and status of the draft.
 */
export function readAttempt(text: string, { chunks }: Mentions, draft: Draft): void {
  if (
    draft.status === 'denied' ||
    !(familyOf(draft.type) === 'territory' || TRIED.has(draft.type) || draft.type === 'talks')
  )
    return
  for (let i = draft.chunk - 1; i >= 0 && i >= draft.chunk - NEAR; i--) {
    const chunk = chunks[i]!
    const attempt = chunk.lexemes.find(
      // بعد فشل المفاوضات: the noun carries nothing.
      l => l.kind === 'support' && l.data['attempt'] === true && (chunk.kind === 'verb' || !l.data['fails']),
    )
    if (attempt) {
      // أخفق المجلس في الاتفاق على بيان: no agreement is told.
      if (draft.type === 'talks') draft.gone ||= attempt.data['fails'] === true
      else if (draft.type === 'capture') {
        draft.type = 'offensive'
        draft.status = 'reported'
      } else {
        // أخفقت الفصائل في فك الحصار
        draft.status = attempt.data['fails'] ? 'denied' : 'planned'
        draft.tried = true
        // فشلت المنظمة في إدخال المساعدات
        wentWithout(draft)
      }
      draft.steps.push({ rule: 'attempt', gave: `${draft.type}, ${draft.status}`, at: quoteOf(text, chunk.span) })
      return
    }
    // محاولة للتقدم والاستيلاء: what is joined to what is tried is tried too.
    if (chunk.kind === 'event' && chunks[draft.chunk]!.conjunction && i === draft.chunk - 1) continue
    // محاولة منهم للسيطرة
    if (chunk.kind === 'link' && chunk.pronoun) continue
    if (chunk.kind === 'verb' || chunk.kind === 'event' || chunk.kind === 'link') return
  }
}
