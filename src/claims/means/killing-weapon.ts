import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { ClaimType } from '../../record/index.ts'
import { type Draft, quoteOf } from '../draft.ts'
import { linkKind } from '../roles/index.ts'
import { meansIn } from './means.ts'

// In chunks: a clause that describes the weapon may stand between it and its verb.
const DESCRIBED_WITHIN = 6

/**
 * قتلت قذيفة هاون ثلاثة أطفال, ألغام الحوثي تقتل مدنياً, حصدت الألغام التي زرعتها الميليشيا أرواح المئات: a weapon that kills is the
 * means, and nobody; whose it is did it.
 */
export function takeKillingWeapon(text: string, { frame, chunks }: Mentions, draft: Draft): void {
  if (draft.gone || draft.type !== 'killing' || draft.entry.outcome !== 'killed') return
  const weapon = killingWeapon(chunks, draft)
  const means = weapon && meansIn(frame, weapon)[0]
  if (!means) return
  draft.type = (means.data as { type: ClaimType }).type
  draft.targets = draft.targets.filter(t => t.start !== weapon.span.start)
  const step = { rule: 'take.means', gave: `${draft.type}: who did it is the means` }
  draft.steps.push({ ...step, at: quoteOf(text, weapon.span) })
}

function killingWeapon(chunks: readonly Chunk[], draft: Draft): Chunk | undefined {
  if (!draft.verbal && !draft.entry.tells_effect) return undefined
  const verb = draft.verbal ? draft.chunk : carrierOf(chunks, draft.chunk)
  return verb < 0 ? undefined : [chunks[verb + 1], beforeVerb(chunks, verb)].find(c => c && isWeapon(c))
}

/** حصدت in حصدت الألغام أرواح. */
const carrierOf = (chunks: readonly Chunk[], at: number) =>
  chunks.findLastIndex(
    (c, i) => i < at && at - i <= DESCRIBED_WITHIN && c.kind === 'verb' && lexemeOf(c, 'cause') !== undefined,
  )

/** What stands before the verb as its subject, with whose it is and what describes it between. */
function beforeVerb(chunks: readonly Chunk[], verb: number): Chunk | undefined {
  const described = chunks.findLastIndex(
    (c, i) => i < verb && verb - i <= DESCRIBED_WITHIN && c.kind === 'link' && linkKind(c) === 'relative',
  )
  const last = described > 0 ? described - 1 : verb - 1
  const owner = chunks[last]
  return owner?.kind === 'actor' && !owner.preposition && !owner.conjunction ? chunks[last - 1] : owner
}

const isWeapon = (chunk: Chunk) =>
  chunk.kind === 'thing' && !chunk.preposition && !chunk.conjunction && Boolean(lexemeOf(chunk, 'means'))
