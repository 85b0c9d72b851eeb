import { type Chunk, type Mentions, readingOf } from '../../mentions/index.ts'
import type { Argument } from './argument.ts'
import { isStruck, mostlyStruck } from './push.ts'

/** مواقع وتجمعات قوات النظام: nouns of what is struck that stand before one genitive are one phrase, named as it is written. */
export function shareGenitive(mentions: Mentions, found: readonly Argument[]): Argument[] {
  const out: Argument[] = []
  for (const argument of found.toReversed()) {
    const next = out[0]
    if (next && argument.role === 'target' && next.role === 'target' && isShared(mentions, argument, next))
      out[0] = {
        ...next,
        index: argument.index,
        chunk: {
          ...next.chunk,
          first: argument.chunk.first,
          span: { start: argument.chunk.span.start, end: next.chunk.span.end },
          preposition: argument.chunk.preposition,
          conjunction: argument.chunk.conjunction,
        },
      }
    else out.unshift(argument)
  }
  return out
}

/** The first is a bare noun, the second or the last of several has the party whose they are. */
function isShared(mentions: Mentions, { index, chunk }: Argument, next: Argument): boolean {
  const after = mentions.chunks[next.index]!
  if (next.index !== index + 1 || !after.conjunction || after.preposition || after.broken) return false
  if (chunk.quantity || after.quantity || chunk.pronoun || chunk.definite || chunk.end !== chunk.first + 1) return false
  return isOwned(chunk) && isOwned(after) && hasOwner(mentions, next.chunk)
}

/** مواقع, تجمعات, تعزيزات */
const isOwned = (chunk: Chunk) => isStruck(chunk) || mostlyStruck(chunk)

function hasOwner({ frame }: Mentions, { first, end, entity }: Chunk): boolean {
  if (entity?.kind === 'actor') return true
  for (let i = first + 1; i < end; i++) {
    const head = readingOf(frame.words[i], 'actor-head', 'nationality')
    if (head && head.entry.features.pos !== 'adjective') return true
    if (frame.names[i]?.hits.some(hit => hit.kind === 'actor')) return true
  }
  return false
}
