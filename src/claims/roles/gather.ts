import type { Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { addressed, turnsTo } from './addressed.ts'
import { againstWhom } from './against.ts'
import type { Argument } from './argument.ts'
import { objectBehindAside } from './behind-aside.ts'
import { whoseCall } from './call.ts'
import { describedTargets } from './described.ts'
import { whatIsDestroyed } from './destroyed.ts'
import { firedFrom } from './fired.ts'
import { harmedInWords } from './harmed-in-words.ts'
import { heldBefore } from './held.ts'
import { thoughtToBe } from './identified.ts'
import { whoIsMoved } from './moved.ts'
import { withoutNobody } from './nobody.ts'
import { nounArguments } from './noun.ts'
import { leftBehindBy } from './remnants.ts'
import { shareGenitive } from './shared.ts'
import { relativeAfter } from './support.ts'
import { verbArguments } from './verb.ts'
import { firedBy, withoutBombs } from './weapon.ts'

/** The parties, places, times and figures that stand with a trigger in its clause. */
export function gather(mentions: Mentions, draft: Draft): Argument[] {
  const found: Argument[] = []
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  if (draft.verbal) {
    verbArguments(mentions, draft, self, found)
    objectBehindAside(mentions, draft, found)
    // انفجرت عبوة زرعها مسلحون
    if (draft.type === 'bombing') relativeAfter(mentions, draft, found)
  } else nounArguments(mentions, draft, self, found)
  if (familyOf(draft.type) !== 'politics') thoughtToBe(mentions, draft, found)
  if (familyOf(draft.type) === 'strikes') {
    firedFrom(mentions, draft, found)
    firedBy(mentions, draft, found)
  }
  if (draft.type === 'bombing') leftBehindBy(mentions, draft, found)
  if (draft.type === 'offensive') againstWhom(mentions, draft, found)
  if (draft.type === 'capture' || draft.type === 'offensive') heldBefore(mentions, draft, found)
  if (draft.type === 'displacement' || draft.type === 'withdrawal') whoIsMoved(mentions, draft, found)
  if (draft.type === 'statement' && draft.verbal && turnsTo(self)) turnTo(mentions, draft, found)
  if (draft.type === 'statement') whoseCall(mentions, draft, found)
  if (!found.some(a => a.role === 'target')) found.push(...harmedInWords(mentions, draft))
  return describedTargets(
    mentions,
    whatIsDestroyed(
      draft,
      shareGenitive(mentions, withoutNobody(mentions, draft, withoutBombs(mentions, draft, found))),
    ),
  )
}

/** Those whom a statement is turned to are its targets, and nobody behind them speaks. */
function turnTo(mentions: Mentions, draft: Draft, found: Argument[]): void {
  const whom = addressed(mentions, draft.chunk)
  if (!whom.length) return
  const rest = found.filter(
    a => a.role !== 'target' && !whom.includes(a.index) && !(a.role === 'actor' && a.index > whom[0]!),
  )
  const objects = whom.map(index => ({
    role: 'target' as const,
    chunk: mentions.chunks[index]!,
    index,
    why: 'object of the verb',
  }))
  found.splice(0, found.length, ...rest, ...objects)
}
