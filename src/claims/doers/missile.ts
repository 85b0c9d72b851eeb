import type { Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { subjectBefore } from '../roles/index.ts'

/** أسقطت الدفاعات صواريخ استهدفت القاعدة: who stops a missile did not fire it. */
export function ofIntercepted(mentions: Mentions, draft: Draft, before: readonly Draft[]): boolean {
  const missile = familyOf(draft.type) === 'strikes' ? subjectBefore(mentions, draft.chunk) : null
  if (!missile?.relative || missile.chunk.kind !== 'thing') return false
  const stopped = before.filter(
    d => d.sentence === draft.sentence && (d.type === 'repelled' || d.type === 'destruction'),
  )
  return stopped.some(d => d.targets.some(t => t.start === missile.chunk.span.start))
}
