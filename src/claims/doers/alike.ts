import type { Mentions } from '../../mentions/index.ts'
import { familyOf, type Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { isAlike } from '../scene/index.ts'

/** As far back, in sentences, as what a strike is like may be told. */
const NEAR = 3

/** قصفت القوات البارة. وأصيب طفل بقصف مماثل على أريحا: who made the last strike told before made one that is like it. */
export function doersOfAlike({ frame, chunks }: Mentions, draft: Draft, before: readonly Draft[]): readonly Named[] {
  if (draft.verbal || familyOf(draft.type) !== 'strikes' || !isAlike(frame, chunks[draft.chunk]!)) return []
  const like = before.findLast(d => d.type === draft.type && d.actors.length > 0)
  if (!like || draft.sentence - like.sentence > NEAR || !atOneTime(draft, like)) return []
  return like.actors
}

/** وقبل شهر تعرضت المدينة لقصف مماثل: at another time others may have done it. */
function atOneTime({ date: a }: Draft, { date: b }: Draft): boolean {
  return a?.rule !== 'said' || (a.from === b?.from && a.to === b.to)
}
