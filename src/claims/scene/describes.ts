import type { Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { linkKind } from '../roles/index.ts'

/** المنطقة التي تسيطر عليها الحركة, تحرير البلدة من سيطرة الحركة: control as an attribute of a place is no claim. */
export function onlyDescribes({ chunks }: Mentions, draft: Draft): boolean {
  const self = chunks[draft.chunk]!
  // تمكن من استعادة السيطرة: the phrase is the deed itself.
  const bare = self.end === self.first + 1
  if (draft.entry.freed_from && bare && self.preposition === 'من' && !self.definite) return true
  if (!draft.verbal && draft.type === 'clash' && !draft.actors.some(a => a.from === 'said') && !draft.casualties.length)
    return livesThrough(chunks, draft.chunk)
  if (!draft.entry.describes_in_relative || !draft.verbal) return false
  // الأمر الذي رفضته الفصائل: with its object before it, who refuses is told after it.
  if (draft.type === 'statement' && self.pronoun) return false
  // التي كانت تتمركز فيها
  const was = isPast(chunks[draft.chunk - 1])
  // التي كانت تسيطر وتتمركز فيها
  const joined = self.conjunction && chunks[draft.chunk - 1]?.kind === 'verb'
  const first = draft.chunk - (joined ? 2 : 1)
  const before = chunks[was || (joined && isPast(chunks[first])) ? first - 1 : first]
  return before?.kind === 'link' && linkKind(before) === 'relative'
}

const isPast = (chunk: Mentions['chunks'][number] | undefined) =>
  chunk?.lexemes.some(l => l.data['past'] === true) ?? false

/** البلاد التي تشهد نزاعاً مسلحاً منذ سنوات: fighting without sides that only tells what place it is. */
function livesThrough(chunks: Mentions['chunks'], event: number): boolean {
  const verb = chunks.findLastIndex((c, i) => i < event && i >= event - 3 && c.kind === 'verb')
  const link = chunks[verb - 1]
  if (link?.kind !== 'link' || linkKind(link) !== 'relative') return false
  return chunks[verb]!.lexemes.some(l => l.kind === 'support' && l.data['subject'] === 'place')
}
