import { lexemeOf, type Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { sameName } from '../names.ts'

/**
 * موقع استهداف الطائرة المسيرة, where such an aircraft was told to have struck: it strikes again, and is not what was hit; not تم
 * استهداف الطائرة. `before` are the drafts told before. Sets the draft's actors.
 */
export function strikerAgain({ chunks, frame }: Mentions, draft: Draft, before: readonly Draft[]): void {
  const [struck, other] = draft.targets
  if (draft.verbal || draft.actors.length || familyOf(draft.type) !== 'strikes' || !struck || other) return
  const chunk = chunks.find(c => c.span.start === struck.start)
  const carrier = chunks[draft.chunk - 1]?.kind
  if (!chunk?.definite || lexemeOf(chunk, 'actor-head')?.data['sense'] !== 'aircraft' || carrier === 'verb') return
  if (!before.some(d => d.actors.some(actor => sameName(actor, struck, frame.lexicon)))) return
  draft.actors = draft.targets
  draft.targets = []
  draft.steps.push({ rule: 'recall.striker', gave: 'the party named before', at: struck })
}
