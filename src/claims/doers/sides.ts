import { type Chunk, type Mentions, readingOf } from '../../mentions/index.ts'
import { type Draft, party } from '../draft.ts'
import { sameName } from '../names.ts'
import { isFighting } from '../roles/index.ts'

/**
 * Who fights in a clash whose noun stands without them: مقتل ستة مسلحين من التنظيم في اشتباكات أعلنها الجيش. Where just two
 * parties that fight are named in its sentence, they are its sides. Gives true where it filled them in.
 */
export function sidesOf(text: string, mentions: Mentions, draft: Draft): boolean {
  const { lexicon } = mentions.frame
  const parties: Chunk[] = []
  for (const chunk of mentions.chunks.slice(Math.max(0, draft.chunk - NEAR), draft.chunk + NEAR)) {
    if (!fights(mentions, chunk)) continue
    const name = party(text, chunk)
    if (!parties.some(other => sameName(party(text, other), name, lexicon))) parties.push(chunk)
  }
  // عشرات الجنود وأفراد الشرطة: two who stand together are on one side.
  if (parties.length !== 2 || together(mentions.chunks, parties[0]!, parties[1]!)) return false
  for (const side of parties) {
    draft.actors.push({ ...party(text, side), from: 'context' })
    draft.steps.push({ rule: 'recall.sides', gave: 'the two parties of the sentence', at: party(text, side) })
  }
  return true
}

const together = (chunks: readonly Chunk[], a: Chunk, b: Chunk) =>
  b.conjunction && b.preposition === '' && chunks.indexOf(b) === chunks.indexOf(a) + 1

const NEAR = 40

function fights({ frame }: Mentions, chunk: Chunk): boolean {
  if (chunk.pronoun && chunk.end === chunk.first + 1) return false
  // 500 مقاتل من الطرفين, الأطراف الغربية للمدينة
  for (let i = chunk.first; i < chunk.end; i++)
    if (readingOf(frame.words[i], 'actor-head')?.entry.lexeme.data['both']) return false
  if (readingOf(frame.words[chunk.first], 'direction', 'place-kind')) return false
  // مواجهات وغارات للطيران
  if (chunk.lexemes.some(l => l.data['sense'] === 'aircraft')) return false
  return isFighting(frame, chunk)
}
