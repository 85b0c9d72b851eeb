import { type Chunk, type Mentions, readingOf } from '../../mentions/index.ts'
import { personName } from '../person-name.ts'
import type { Argument } from './argument.ts'

/** ندد الرئيس التركي رجب طيب إردوغان: an office gives way to the name that stands in apposition to it. */
export function byName(mentions: Mentions, argument: Argument): Argument {
  const { chunk, index } = argument
  const office = chunk.kind === 'actor' && readingOf(mentions.frame.words[chunk.first], 'title') !== undefined
  if ((argument.role !== 'actor' && argument.role !== 'target') || !office) return argument
  const end = nounsEnd(mentions, index)
  if (end === chunk.end) return argument
  const name = personName(mentions.frame, [{ first: chunk.first, end }], true)
  if (!name || name.end <= chunk.end) return argument
  const { words } = mentions.frame
  const span = { start: words[name.first]!.start, end: words[name.end - 1]!.end }
  return { ...argument, chunk: { ...chunk, first: name.first, end: name.end, span, entity: null } }
}

/** Where the run of words that no comma, preposition or event breaks off ends. */
function nounsEnd({ chunks }: Mentions, index: number): number {
  const joins = (c: Chunk) =>
    !c.broken && !c.conjunction && c.preposition === '' && ['person', 'thing', 'actor', 'verb'].includes(c.kind)
  let end = chunks[index]!.end
  for (let i = index + 1; i < chunks.length && joins(chunks[i]!); i++) end = chunks[i]!.end
  return end
}
