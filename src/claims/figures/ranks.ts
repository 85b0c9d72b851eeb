import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { type Draft, party } from '../draft.ts'
import { isFighting } from '../roles/index.ts'

// How far after the dead their side may be named.
const NEAR = 5

/**
 * سقوط قتلى وجرحى في صفوف قوات الحكومة, عشرات القتلى من الحركة, قتلى القوات, خسائر بشرية في صفوف الفصائل: whose dead they are is whom
 * it befell, where nobody else is.
 */
export function nameRanks(text: string, mentions: Mentions, draft: Draft): void {
  const { entry } = draft
  const { chunks } = mentions
  // Losses count nobody, and so only their ranks tell whose they are.
  const uncounted = entry.type === 'killing' && (!entry.outcome || entry.toll === true)
  const losses = uncounted && !draft.verbal && !draft.targets.length && !isDead(chunks[draft.chunk])
  if (!losses) {
    if (entry.outcome !== 'killed' && entry.outcome !== 'wounded') return
    const dead = (start: number) => isDead(chunks.find(c => c.span.start === start))
    if (!isDead(chunks[draft.chunk]) && !draft.targets.some(t => dead(t.start))) return
    if (draft.targets.some(t => !dead(t.start)) || !(draft.targets.length || draft.casualties.length)) return
  }
  const side = losses
    ? ranksAfter(mentions, draft.chunk)
    : (genitive(mentions, draft.chunk) ?? sideAfter(mentions, draft.chunk))
  if (!side) return
  const name = party(text, side)
  draft.targets = [name]
  draft.steps.push({ rule: 'role.ranks', gave: 'whose dead they are', at: name })
}

const isDead = (chunk: Chunk | undefined) => chunk !== undefined && lexemeOf(chunk, 'event')?.data['person'] === true

/** قتلى القوات الموالية, القتلى الفلسطينيين: whose they are stands right after them. */
function genitive({ chunks, frame }: Mentions, at: number): Chunk | null {
  const [self, next] = [chunks[at]!, chunks[at + 1]]
  if (!next || next.preposition || next.broken || next.conjunction || next.quantity || !next.definite) return null
  const people = next.kind === 'victim' && self.definite && lexemeOf(next, 'event') === undefined
  return people || (!self.definite && isFighting(frame, next)) ? next : null
}

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

function ranksAfter({ chunks, frame }: Mentions, at: number): Chunk | null {
  const next = chunks[at + 1]
  return next?.preposition && !next.broken ? withinRanks(frame, next) : null
}

/** صفوف قوات الحكومة: the party without the word for its ranks. */
function withinRanks(frame: Mentions['frame'], chunk: Chunk): Chunk | null {
  if (!chunk.lexemes.some(l => l.data['ranks'] === true) || chunk.end === chunk.first + 1) return null
  const first = chunk.first + 1
  const head = readingOf(frame.words[first], 'actor-head', 'nationality')
  if (!head && !chunk.entity) return null
  return { ...chunk, first, span: { start: frame.words[first]!.start, end: chunk.span.end } }
}
