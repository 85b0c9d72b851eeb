import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { type Draft, named } from '../draft.ts'
import { isInFlight } from './means.ts'

/**
 * دمرت الدفاعات الجوية صاروخا, اعترضت ودمرت نصف الصواريخ, تدمير صاروخ أطلقته الحركة: a missile that is destroyed by who
 * defends, or in a sentence that tells of its launch or its interception, was intercepted; one that is stored was not.
 */
export function takeIntercepted(text: string, mentions: Mentions, draft: Draft, opened: readonly Draft[]): void {
  // واقتصرت الأضرار: damage that is told, and no deed.
  if (draft.gone || draft.type !== 'destruction' || draft.entry.roles?.['subject'] === 'target') return
  const { frame, chunks } = mentions
  const hit = draft.targets.length
    ? chunks.find(c => draft.targets.some(t => t.start === c.span.start))
    : chunks[draft.chunk + 1]
  if (!hit || hit.preposition || hit.broken || !isInFlight(frame, hit)) return
  const told = opened.some(d => d !== draft && !d.gone && (d.type === 'repelled' || isLaunch(d)))
  if (!told && !draft.actors.some(a => chunks.some(c => c.span.start === a.start && defends(c)))) return
  draft.type = 'repelled'
  draft.targets = [named(text, hit)]
  draft.steps.push({ rule: 'take.intercepted', gave: 'repelled: a weapon in flight', at: draft.targets[0]! })
}

const defends = (chunk: Chunk) => lexemeOf(chunk, 'actor-head')?.data['defends'] === true

// أطلق: what is fired is no target of its own.
const isLaunch = ({ verbal, entry }: Draft) => verbal && entry.type === 'shelling' && entry.roles?.['object'] === 'none'
