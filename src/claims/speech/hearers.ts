import { type Chunk, type Frame, lexemeOf } from '../../mentions/index.ts'
import type { Named } from '../../record/index.ts'
import { named } from '../draft.ts'

/** The preposition before whoever was told, folded; also written apart before a quotation (لـ«الوطن»). */
export const HEARING = 'ل'

/** لوكالة فرانس برس, للجزيرة, لـ«زمان الوصل»: whoever it was said to and who passes it on. */
export function isHearer(frame: Frame, chunk: Chunk): boolean {
  const apart = frame.words[chunk.first]!.shape.fold === HEARING
  // لـ(الحل نت)
  if (frame.words[chunk.first - 1]?.shape.fold === HEARING && frame.words[chunk.first]!.shape.kind === 'arabic')
    return true
  if (chunk.preposition !== HEARING && !apart) return false
  const outlet = frame.names[apart ? chunk.first + 1 : chunk.first]?.hits.some(h => h.kind === 'outlet')
  const quoted = apart && frame.words[chunk.first + 1]?.gap.match(/[«“"]/) !== null
  return (
    outlet || quoted || chunk.entity?.kind === 'outlet' || lexemeOf(chunk, 'source-head')?.data['sense'] === 'media'
  )
}

/** The outlet that was told, without the preposition. */
export function hearer(text: string, frame: Frame, chunk: Chunk): Named {
  const first = frame.words[chunk.first]!.shape.fold === HEARING ? chunk.first + 1 : chunk.first
  const hit = frame.names[first]?.hits.find(h => h.kind === 'outlet')
  const start = first >= chunk.end ? chunk.span.end : first > chunk.first ? frame.words[first]!.start : chunk.span.start
  return named(text, {
    span: { start, end: chunk.span.end },
    entity: hit ? { kind: 'outlet', id: hit.id } : chunk.entity,
  })
}
