import { lexemeOf, type Mentions } from '../../mentions/index.ts'
import { isAnother, linkKind, subjectBefore } from '../roles/index.ts'
import { isText } from './texts.ts'

/** Kinds of phrases that can speak. */
export const SPEAKERS = new Set(['source', 'person', 'actor', 'victim'])
const AMONG = 'بين'

/** Index of the speaker that stands before its verb (المتحدث قال), or null. */
export function subjectOf(mentions: Mentions, verb: number): number | null {
  const opener = openerBefore(mentions, verb)
  if (opener !== null) return opener
  const before = subjectBefore(mentions, verb)
  if (!before || before.chunk.preposition) return null
  // على صعيد آخر أكدت الشرطة: another, alone before the verb, is an adjective.
  if (isAnother(before.chunk)) return null
  // وهي رواية كذبها الجيش: what is denied.
  const self = mentions.chunks[verb]!
  const denies = self.pronoun && lexemeOf(self, 'saying')?.data['sense'] === 'deny'
  if (denies && isText(mentions.frame, before.chunk)) return null
  return ['source', 'person', 'actor', 'victim'].includes(before.chunk.kind) ||
    (before.chunk.kind === 'place' && before.chunk.acts) ||
    (before.chunk.kind === 'thing' && before.chunk.definite && before.index === 0)
    ? before.index
    : null
}

/** وزير الدفاع، أفيغدور ليبرمان، قال: who opens the clause, with who he is between commas, before a verb after a pause. */
function openerBefore({ chunks }: Mentions, verb: number): number | null {
  const before = chunks[verb - 1]
  // وكان الرئيس، فلان، قد حذر
  const particle = before?.kind === 'link' && before.broken && linkKind(before) === 'particle'
  if (!particle && (!chunks[verb]!.broken || chunks[verb]!.conjunction)) return null
  const first = particle ? verb - 1 : verb
  for (let i = first - 1; i >= 0; i--) {
    const chunk = chunks[i]!
    // ومن بينهم الحاكم
    if (chunk.kind === 'link' && chunk.preposition === AMONG) continue
    const link = chunks[i - 1]
    const opens = !link || (['link', 'phrase'].includes(link.kind) && link.preposition !== AMONG)
    if (opens && SPEAKERS.has(chunk.kind) && !chunk.preposition)
      return chunk.kind === 'victim' && chunk.quantity ? null : i
    if (!SPEAKERS.has(chunk.kind) && chunk.kind !== 'place' && chunk.kind !== 'thing') return null
  }
  return null
}
