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
  if (draft.gone || draft.type !== 'killing' || !draft.entry.outcome) return
  const weapon = (draft.entry.outcome === 'killed' ? killingWeapon(chunks, draft) : undefined) ?? byShell(chunks, draft)
  const means = weapon && meansIn(frame, weapon)[0]
  if (!means) return
  draft.type = (means.data as { type: ClaimType }).type
  draft.targets = draft.targets.filter(t => t.start !== weapon.span.start)
  const step = { rule: 'take.means', gave: `${draft.type}: who did it is the means` }
  draft.steps.push({ ...step, at: quoteOf(text, weapon.span) })
}

/** قتل ثلاثة مدنيين بصاروخ أصاب منزلهم, أصيب طفلان بقذيفة هاون: by what they were struck, where no deed stands between. */
function byShell(chunks: readonly Chunk[], draft: Draft): Chunk | undefined {
  if (!draft.verbal || draft.actors.some(a => a.from === 'said')) return undefined
  const behind = chunks.slice(draft.chunk + 1, draft.chunk + 1 + STRUCK_WITHIN)
  const weapon = behind.find(
    c => TELLS.has(c.kind) || (c.preposition === BY && lexemeOf(c, 'means')?.data['type'] === 'shelling'),
  )
  return weapon?.kind === 'thing' ? weapon : undefined
}

// In chunks: who the dead were may be told between.
const STRUCK_WITHIN = 7
const BY = 'ب'
const TELLS = new Set<Chunk['kind']>(['verb', 'event', 'support'])

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
