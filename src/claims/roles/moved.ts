import type { Mentions } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'

/** Why those whom a verb drives to flight are found. */
export const DRIVEN = 'object of the carrying verb'

// How far before the noun of a flight those who flee may stand, and the verb before them.
const NEAR = 5

// دفع القصف بنحو مليون شخص إلى النزوح
const WITH = 'ب'

/** دفعت المعارك آلاف المدنيين إلى الفرار, أجبر القصف السكان على النزوح: the object of the verb is who moves. */
export function whoIsMoved({ chunks, frame }: Mentions, draft: Draft, found: Argument[]): void {
  const { preposition } = chunks[draft.chunk]!
  // أجبرت الضربات المسلحين على الانسحاب: they do it, though driven.
  const role = draft.type === 'withdrawal' ? 'actor' : 'target'
  if (draft.verbal || !preposition || found.some(a => a.role === role)) return
  const verb = chunks.findLastIndex(
    (c, i) =>
      i < draft.chunk &&
      i >= draft.chunk - NEAR &&
      c.kind === 'verb' &&
      c.lexemes.some(
        l => l.data['drives'] !== undefined && frame.lexicon.fold(String(l.data['drives'])) === preposition,
      ),
  )
  if (verb < 0) return
  const index = chunks.findLastIndex(
    (c, i) =>
      i > verb &&
      i < draft.chunk &&
      (c.kind === 'victim' || c.kind === 'actor') &&
      (!c.preposition || (c.preposition === WITH && c.quantity !== null)),
  )
  if (index < 0) return
  found.push({ role, chunk: chunks[index]!, index, why: DRIVEN })
  if (role === 'actor') return
  const expeller = chunks[verb + 1]!
  const acts = verb + 1 < index && expeller.kind === 'actor' && !expeller.preposition
  if (acts && !found.some(a => a.role === 'actor'))
    found.push({ role: 'actor', chunk: expeller, index: verb + 1, why: 'subject of the carrying verb' })
}
