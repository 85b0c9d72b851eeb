import type { Mentions } from '../../mentions/index.ts'
import { familyOf } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { isSaidToGoOn } from './another.ts'

/** اندلعت مواجهات جديدة: fighting that a verb of happening tells says enough. */
export function occurs({ chunks, frame }: Mentions, draft: Draft): boolean {
  if (
    draft.type === 'clash' &&
    !draft.verbal &&
    draft.status === 'reported' &&
    isSaidToGoOn(frame, chunks[draft.chunk]!)
  )
    return true
  if (draft.verbal || draft.definite || draft.status !== 'reported' || familyOf(draft.type) !== 'fighting') return false
  const before = chunks
    .slice(Math.max(0, draft.chunk - 2), draft.chunk)
    .findLast(c => c.kind === 'verb' || c.kind === 'support')
  return before?.lexemes.some(l => l.kind === 'support' && l.data['subject'] === 'none') ?? false
}

/** Whether a draft tells enough to be a claim: a weak trigger with nothing of its own says nothing. */
export function worthTelling({ chunks }: Mentions, draft: Draft): boolean {
  if (
    draft.entry.outcome &&
    !draft.casualties.length &&
    !draft.targets.length &&
    draft.entry.outcome !== 'captured' &&
    draft.entry.outcome !== 'displaced' &&
    !(draft.actors.length && !draft.entry.light && !draft.entry.passive && !draft.entry.person)
  )
    return false
  if (draft.type === 'statement') {
    if (!draft.actors.length) return false
    if (draft.verbal || draft.carried || draft.entry.speaker === true) return true
    // اتهامات متبادلة بين الحكومة والجماعة
    if (draft.entry.mutual === true && draft.actors.length > 1) return draft.status === 'reported'
    // تحذير تركيا للنظام السوري: a noun that names both who speaks and whom it is addressed to.
    const [speaks, hears] = [draft.actors, draft.targets].map(names => names.some(name => name.from === 'said'))
    // تنديد روسي بالقصف: so begins a headline without a verb.
    const ofNation = draft.steps.some(step => step.gave === 'adjective of the event')
    const heads = ofNation && draft.chunk === 0 && !chunks[0]!.preposition && !chunks[0]!.conjunction
    return draft.status === 'reported' && speaks === true && (hears === true || heads)
  }
  if (draft.entry.people_only && !draft.casualties.length) return false
  // طالب بإيصال المساعدات: what is asked for says enough; what is feared (المجاعة) does not.
  if (draft.entry.light && (draft.status === 'reported' || draft.type === 'aid-denied'))
    return [draft.actors, draft.targets, draft.places, draft.casualties, draft.tolls].some(told => told.length > 0)
  return true
}
