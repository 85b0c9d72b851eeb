import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { type Draft, party } from '../draft.ts'
import { isFighting } from '../roles/index.ts'

// How far after the dead their side may be named.
const NEAR = 5

/** سقوط قتلى وجرحى في صفوف قوات الحكومة, عشرات القتلى من الحركة: whose dead they are is whom it befell, where nobody else is. */
export function nameRanks(text: string, mentions: Mentions, draft: Draft): void {
  if (draft.entry.outcome !== 'killed' && draft.entry.outcome !== 'wounded') return
  const { chunks } = mentions
  const dead = (start: number) => isDead(chunks.find(c => c.span.start === start))
  if (!isDead(chunks[draft.chunk]) && !draft.targets.some(t => dead(t.start))) return
  if (draft.targets.some(t => !dead(t.start)) || !(draft.targets.length || draft.casualties.length)) return
  const side = sideAfter(mentions, draft.chunk)
  if (!side) return
  const name = party(text, side)
  draft.targets = [name]
  draft.steps.push({ rule: 'role.ranks', gave: 'whose dead they are', at: name })
}

const isDead = (chunk: Chunk | undefined) => chunk !== undefined && lexemeOf(chunk, 'event')?.data['person'] === true

function sideAfter(mentions: Mentions, at: number): Chunk | null {
  const { chunks, frame } = mentions
  for (const chunk of chunks.slice(at + 1, at + 1 + NEAR)) {
    if (chunk.kind === 'time' || isDead(chunk)) continue
    if (chunk.broken || chunk.kind === 'verb' || chunk.kind === 'link' || chunk.kind === 'event') return null
    if (chunk.preposition === '') return null
    if (isFighting(frame, chunk)) return chunk
    const side = withinRanks(frame, chunk)
    if (side) return side
  }
  return null
}

/** صفوف قوات الحكومة: the party without the word for its ranks. */
function withinRanks(frame: Mentions['frame'], chunk: Chunk): Chunk | null {
  if (!chunk.lexemes.some(l => l.data['ranks'] === true) || chunk.end === chunk.first + 1) return null
  const first = chunk.first + 1
  const head = readingOf(frame.words[first], 'actor-head', 'nationality')
  if (!head && !chunk.entity) return null
  return { ...chunk, first, span: { start: frame.words[first]!.start, end: chunk.span.end } }
}
