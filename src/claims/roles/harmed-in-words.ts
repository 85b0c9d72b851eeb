import { type Mentions, readingOf } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import type { Argument } from './argument.ts'

/** خسائر في الأرواح والعتاد, أضرار بالممتلكات: a thing that the words of the damage themselves name is what was harmed. */
export function harmedInWords({ chunks, frame }: Mentions, { type, chunk: index }: Draft): Argument[] {
  const chunk = chunks[index]!
  if (type !== 'destruction' || chunk.end === chunk.first + 1) return []
  for (let i = chunk.first; i < chunk.end; i++) {
    const word = frame.words[i]!
    const reading = readingOf(word, 'object')
    if (!reading) continue
    const { conjunction, preposition } = reading
    const span = { start: word.start + conjunction.length + preposition.length, end: word.end }
    const thing = {
      first: i,
      end: i + 1,
      span,
      preposition: '',
      lexemes: [reading.entry.lexeme],
      reading,
      entity: null,
    }
    return [
      { role: 'target', chunk: { ...chunk, ...thing, kind: 'thing' }, index, why: 'named in the words of the damage' },
    ]
  }
  return []
}
