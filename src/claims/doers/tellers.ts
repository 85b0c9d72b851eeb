import { lexemeOf, type Mentions } from '../../mentions/index.ts'
import type { ClaimType, Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { sameName } from '../names.ts'
import { isFighting } from '../roles/index.ts'
import { befalls } from './controlled.ts'

/**
 * أكد التحالف تدمير مخازن للميليشيات: who fights and tells of a deed in a noun of his own clause did it, where it befell others. Null
 * where it is not so.
 */
export function tellerDid({ chunks, frame }: Mentions, draft: Draft): Named | null {
  const [teller] = draft.sources
  if (draft.verbal || draft.status !== 'reported' || !DEEDS.has(draft.type) || !teller || !draft.targets.length)
    return null
  const at = chunks.findIndex(c => c.span.start === teller.start)
  // أفادت الشبكة باحتراق سيارات: what befalls things was done by nobody named.
  if (befalls(draft.entry) || chunks[at]?.lexemes.some(l => l.data['civil'] === true)) return null
  if (at < 0 || at > draft.chunk || !isFighting(frame, chunks[at]!) || lexemeOf(chunks[at]!, 'title')) return null
  const between = chunks.slice(at + 1, draft.chunk)
  if (between.some(c => c.kind === 'verb' || c.kind === 'link')) return null
  const own = draft.targets.some(t => {
    const struck = chunks.find(c => c.span.start <= t.start && t.start < c.span.end)
    return sameName(t, teller, frame.lexicon) || (struck !== undefined && struck.pronoun !== '')
  })
  return own ? null : teller
}

const DEEDS = new Set<ClaimType>(['destruction', 'seizure', 'repelled', 'capture', 'killing'])
