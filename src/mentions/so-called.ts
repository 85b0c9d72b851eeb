import { type Chunk, lexemeOf } from './chunk.ts'
import { type Frame, hasArticle } from './grammar.ts'
import { closedEnd } from './make.ts'

/**
 * رئيس ما يسمى المجلس السياسي, قوات ما يعرف بفجر ليبيا: the words by which the report keeps its distance from a name stand between it
 * and whoever bears it. سيطر ما يسمى المجلس العسكري: alone they say nothing of who did what.
 */
export function joinSoCalled(frame: Frame, list: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (const chunk of list) {
    const called = out.at(-1)
    if (!called || !isCalling(called) || chunk.broken || chunk.conjunction || !mayBeName(chunk)) {
      out.push(chunk)
      continue
    }
    const head = out.at(-2)
    if (head && isOpen(frame, head, called)) {
      out.splice(-2, 2, {
        ...head,
        end: chunk.end,
        span: { start: head.span.start, end: Math.max(chunk.span.end, closedEnd(frame, head.first, chunk.end)) },
        entity: chunk.entity ?? head.entity,
      })
      continue
    }
    if (chunk.kind !== 'actor') {
      out.push(chunk)
      continue
    }
    const { preposition, brings, conjunction, broken } = called
    out.splice(-1, 1, { ...chunk, preposition, brings, conjunction, broken })
  }
  return out
}

const isCalling = (chunk: Chunk) => chunk.kind === 'phrase' && lexemeOf(chunk, 'attribution')?.data['called'] === true

/** The name follows at once, or behind the ب of ما يعرف ب. */
const mayBeName = ({ kind, preposition }: Chunk) =>
  (kind === 'actor' || kind === 'thing') && (preposition === '' || preposition === 'ب')

/** رئيس, قوات, مسلحو: one word for somebody that asks whose he is. */
function isOpen(
  { words, lexicon }: Frame,
  { kind, first, end, entity, pronoun, quantity }: Chunk,
  called: Chunk,
): boolean {
  if (called.broken || called.conjunction || called.preposition || entity || pronoun || quantity) return false
  const somebody = kind === 'actor' || kind === 'person' || kind === 'victim'
  return somebody && end === called.first && end === first + 1 && !hasArticle(words[first]!, lexicon)
}
