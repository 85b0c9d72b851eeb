import type { Chunk, Mentions } from '../../mentions/index.ts'
import { type Draft, party } from '../draft.ts'
import { sameName } from '../names.ts'
import { isFighting } from '../roles/index.ts'
import { isTrigger } from '../triggers.ts'

/** شن المسلحون هجوماً لكن الجيش تصدى للهجوم: whoever made the attack that was told just before is who was stopped. */
export function stoppedAttackers(
  text: string,
  mentions: Mentions,
  draft: Draft,
  recent: readonly Draft[],
  opened: readonly Draft[],
): void {
  const { chunks, frame } = mentions
  if (draft.type !== 'repelled' || draft.targets.length) return
  const tried = triedIt(mentions, draft)
  if (tried) {
    draft.targets = [party(text, tried)]
    draft.steps.push({ rule: 'recall.attackers', gave: 'whoever made the attack', at: party(text, tried) })
    return
  }
  const attack = chunks.find(
    (c, i) => i > draft.chunk && i <= draft.chunk + WITHIN && c.kind === 'event' && isTrigger(c),
  )
  if (!attack?.definite || attack.broken) return
  const attacks = (d: Draft) => d.type === 'offensive' && !d.gone && d.actors.length > 0
  const told =
    opened.findLast(d => d.chunk < draft.chunk && attacks(d)) ??
    recent.findLast(d => draft.sentence - d.sentence <= 1 && attacks(d))
  if (!told || told.actors.some(a => draft.actors.some(b => sameName(a, b, frame.lexicon)))) return
  draft.targets = told.actors.map(a => ({ ...a, from: 'context' as const }))
  draft.steps.push({ rule: 'recall.attackers', gave: 'whoever made the attack', at: told.trigger })
}

/** صدت القوات محاولة الحوثيين, إحباط محاولة إرهابية للميليشيات: whose attempt it was. */
function triedIt({ chunks, frame }: Mentions, draft: Draft): Chunk | null {
  const at = chunks.findIndex(
    (c, i) => i > draft.chunk && i <= draft.chunk + WITHIN && c.kind === 'support' && !c.broken,
  )
  const [next, behind] = chunks.slice(at + 1, at + 3)
  if (at < 0 || !next) return null
  const adjective = next.kind === 'thing' && !next.preposition && !next.conjunction && !next.broken
  const whose = adjective && behind?.preposition === 'ل' ? behind : next
  const free =
    !whose.broken && !whose.conjunction && !whose.quantity && (!whose.preposition || whose.preposition === 'ل')
  return free && isFighting(frame, whose) ? whose : null
}

// How far behind its verb the attack may stand, in phrases.
const WITHIN = 3
