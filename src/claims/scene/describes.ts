import type { Chunk, Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { linkKind } from '../roles/index.ts'

/** المنطقة التي تسيطر عليها الحركة, تحرير البلدة من سيطرة الحركة: control as an attribute of a place is no claim. */
export function onlyDescribes(mentions: Mentions, draft: Draft): boolean {
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  // تمكن من استعادة السيطرة: the phrase is the deed itself.
  const bare = self.end === self.first + 1
  if (draft.entry.freed_from && bare && self.preposition === 'من' && !self.definite) return true
  if (!draft.verbal && draft.type === 'clash' && !draft.actors.some(a => a.from === 'said') && !draft.casualties.length)
    return livesThrough(chunks, draft.chunk)
  if (endangers(mentions, draft)) return true
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

/** القصف يهدد حياة السكان, جبهة تهدد شمال البلاد: no words are said where nobody is threatened, nor with what. */
function endangers({ chunks, frame }: Mentions, draft: Draft): boolean {
  if (!draft.verbal || !draft.entry.endangers) return false
  const rest = chunks.slice(draft.chunk + 1)
  const next = rest.findIndex(c => c.kind === 'verb')
  const clause = next < 0 ? rest : rest.slice(0, next)
  // هدد سكانها بالقتل, هدد بمفاجآت, هدد بأن
  const told = (c: Chunk) => c.preposition === WITH || frame.words[c.first]!.shape.fold.startsWith(WITH)
  if (clause.some(told)) return false
  const [object] = clause
  if (isAfterRelative(chunks, draft.chunk)) return true
  return object !== undefined && !object.preposition && !object.broken && ENDANGERED.has(object.kind)
}

const isAfterRelative = (chunks: readonly Chunk[], at: number) =>
  chunks[at - 1]?.kind === 'link' && linkKind(chunks[at - 1]!) === 'relative'

const WITH = 'ب'
const ENDANGERED = new Set<Chunk['kind']>(['thing', 'victim', 'event'])
