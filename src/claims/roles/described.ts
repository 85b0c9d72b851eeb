import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { type Argument, nominal } from './argument.ts'

// How far behind a noun the clause that tells of it may name whose it is.
const NEAR = 5

/**
 * مواقع يعتقد أنها تابعة لحزب الله, منشآت قيل إنها لأسلحة كيميائية: a bare noun for positions or buildings that says nothing
 * alone is named with the clause that tells whose they are or what for.
 */
export function describedTargets({ chunks }: Mentions, found: readonly Argument[]): Argument[] {
  return found.map(argument => {
    const { role, chunk, index } = argument
    if (
      role !== 'target' ||
      chunk.end !== chunk.first + 1 ||
      chunk.definite ||
      chunk.reading?.article ||
      chunk.quantity ||
      chunk.pronoun
    )
      return argument
    if (!BARE.has(String(lexemeOf(chunk, 'object')?.data['of'])) || !opensClause(chunks[index + 1])) return argument
    for (let i = index + 2; i < chunks.length && i <= index + NEAR; i++) {
      const next = chunks[i]!
      if (next.broken || next.conjunction || next.kind === 'event') return argument
      const names = nominal(next) && (next.acts || lexemeOf(next, 'means') !== undefined || next.kind === 'victim')
      if (names)
        return {
          ...argument,
          chunk: { ...chunk, span: { start: chunk.span.start, end: next.span.end }, entity: next.entity },
        }
    }
    return argument
  })
}

const BARE = new Set(['position', 'building'])

/** A verb or a word of doubt right behind, that tells of no event. */
const opensClause = (next: Chunk | undefined): boolean =>
  next !== undefined &&
  !next.broken &&
  !next.conjunction &&
  !next.preposition &&
  (next.kind === 'verb' ? !lexemeOf(next, 'event') : lexemeOf(next, 'status') !== undefined)
