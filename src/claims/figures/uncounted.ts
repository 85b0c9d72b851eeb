import type { Chunk, Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { setsScene } from '../scene/index.ts'

/**
 * ارتكبت القوات مجزرة بقصف المخيم, تكبدوا خسائر في المعارك: a word for deaths that counts nobody tells no more than the strike or
 * the fighting beside it, unless it says when it was. The draft is marked gone.
 */
export function takeUncounted(mentions: Mentions, drafts: readonly Draft[]): void {
  for (const word of drafts) {
    if (word.gone || word.type !== 'killing' || word.entry.outcome || word.casualties.length) continue
    const deed = drafts.find(d => !d.gone && d.status === word.status && tells(mentions, d))
    if (!deed || toldApart(mentions.chunks, deed.chunk, word.chunk)) continue
    if (!deed.actors.length) deed.actors = word.actors
    if (!deed.places.length) deed.places = word.places
    deed.steps.push({ rule: 'casualties.tie', gave: `figures of ${word.entry.id}`, at: word.trigger })
    word.gone = true
  }
}

/** Not خلال معارك, which only sets the scene, nor الحملة, which points back. */
const tells = (mentions: Mentions, deed: Draft) =>
  ARMED.has(familyOf(deed.type)) &&
  !deed.entry.outcome &&
  !(deed.type === 'offensive' && deed.anaphoric) &&
  !setsScene(mentions, deed)

const ARMED: ReadonlySet<string> = new Set(['strikes', 'fighting'])

/** قتل مدني بقصف، بعد ساعات من مجزرة: a time between sets the one apart from the other. */
function toldApart(chunks: readonly Chunk[], deed: number, word: number): boolean {
  return deed < word && chunks.slice(deed + 1, word + 1).some(c => AFTER.has(c.preposition))
}

const AFTER: ReadonlySet<string> = new Set(['بعد', 'قبل', 'عقب', 'غداه'])
