import type { Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { againstWhom } from './against.ts'
import type { Argument } from './argument.ts'
import { whoseCall } from './call.ts'
import { firedFrom } from './fired.ts'
import { heldBefore } from './held.ts'
import { whoIsMoved } from './moved.ts'
import { nounArguments } from './noun.ts'
import { verbArguments } from './verb.ts'
import { firedBy } from './weapon.ts'

/** The parties, places, times and figures that stand with a trigger in its clause. */
export function gather(mentions: Mentions, draft: Draft): Argument[] {
  const found: Argument[] = []
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  if (draft.verbal) verbArguments(mentions, draft, self, found)
  else nounArguments(mentions, draft, self, found)
  if (familyOf(draft.type) === 'strikes') {
    firedFrom(mentions, draft, found)
    firedBy(mentions, draft, found)
  }
  if (draft.type === 'capture') heldBefore(mentions, draft, found)
  if (draft.type === 'offensive') againstWhom(mentions, draft, found)
  if (draft.type === 'displacement' || draft.type === 'withdrawal') whoIsMoved(mentions, draft, found)
  if (draft.type === 'statement') whoseCall(mentions, draft, found)
  return found
}
