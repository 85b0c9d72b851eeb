import type { Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { sameName } from '../names.ts'
import { isTrigger } from '../triggers.ts'

/** شن المسلحون هجوماً لكن الجيش تصدى للهجوم: whoever made the attack that was told just before is who was stopped. */
export function stoppedAttackers(
  { chunks, frame }: Mentions,
  draft: Draft,
  recent: readonly Draft[],
  opened: readonly Draft[],
): void {
  if (draft.type !== 'repelled' || draft.targets.length) return
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

// How far behind its verb the attack may stand, in phrases.
const WITHIN = 3
