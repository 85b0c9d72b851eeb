import type { Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'

/**
 * شنت هجوما بهدف اقتحام المدينة, أطلقت صاروخا لاستهداف المدنيين, تدخلها العسكري بداعي استهداف الحزب: a purpose that only says again
 * what was begun.
 */
export function repeats({ chunks }: Mentions, draft: Draft, opened: readonly Draft[]): boolean {
  const family = familyOf(draft.type)
  const purpose = draft.status === 'planned' || chunks[draft.chunk]!.brings === 'purpose'
  if (!purpose || (family !== 'fighting' && !(family === 'strikes' && draft.soft))) return false
  // حملة لقصف مواقع في الشمال: a place of its own is told of none before.
  const shared = (d: Draft) => draft.places.some(p => d.places.some(q => q.start === p.start))
  const where = (d: Draft) =>
    draft.places.every(p => p.id === null) || shared(d) || (draft.entry.light && !d.places.length)
  const near = (d: Draft) => !chunks.slice(d.chunk + 1, draft.chunk).some(c => c.kind === 'verb')
  const begun = (d: Draft) => familyOf(d.type) === family || (draft.entry.light && d.type === 'offensive' && near(d))
  const again = (d: Draft) => (family === 'strikes' ? begun(d) && where(d) : d.type === draft.type)
  const first = opened.find(
    d => d.chunk < draft.chunk && again(d) && d.status === 'reported' && !d.gone && !d.anaphoric,
  )
  if (first && !first.places.length) first.places = draft.places
  return first !== undefined
}
