import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { type Draft, party } from '../draft.ts'

/** سحب القوات الأميركية, نشر قوات فرنسية: forces that nobody is said to move are told of as those who go. Sets the draft's actors. */
export function nameGoers(text: string, mentions: Mentions, draft: Draft): void {
  if ((draft.type !== 'withdrawal' && draft.type !== 'deployment') || draft.actors.length) return
  const next = mentions.chunks[draft.chunk + 1]
  if (draft.verbal || !next || next.preposition || next.broken || next.conjunction || !areForces(next)) return
  draft.actors = [party(text, next)]
  draft.steps.push({ rule: 'role.actor', gave: 'the forces that go', at: draft.actors[0]! })
}

/** قوات فرنسية; not قواتها, جنودا, معسكرات. */
const areForces = (chunk: Chunk) =>
  chunk.pronoun === '' &&
  chunk.end > chunk.first + 1 &&
  ['forces', 'fighters', 'aircraft'].includes(String(lexemeOf(chunk, 'actor-head')?.data['sense']))
