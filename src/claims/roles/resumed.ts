import type { Chunk } from '../../mentions/index.ts'
import { linkKind } from './argument.ts'

/**
 * المواقع التي استولت عليها المقاومة: the preposition whose pronoun points back at the antecedent, where the subject comes
 * after it; else ''.
 */
export function resumptive(chunks: readonly Chunk[], verb: number): string {
  const link = chunks[verb + 1]
  const subject = chunks.slice(verb + 2).find(c => c.kind !== 'link' || linkKind(c) !== 'adverb')
  if (!link?.pronoun || !subject || subject.broken || subject.preposition || subject.conjunction) return ''
  if (!['actor', 'person', 'source'].includes(subject.kind) && !subject.acts) return ''
  return during(link) ? DURING : link.kind === 'link' ? link.preposition : ''
}

export const IN = 'في'
export const DURING = 'خلال'

/** خلالها, أثناءه */
const during = (chunk: Chunk) =>
  chunk.kind === 'phrase' && chunk.pronoun !== '' && chunk.lexemes.some(l => l.data['during'] === true)
