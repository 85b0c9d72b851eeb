import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'

/** 21 من الضيوف, عشرة من مدربيهم, 250 من منطقة واحدة: some of those, or from there, whom no list knows as persons. */
export function isSome({ frame }: Mentions, chunk: Chunk): boolean {
  const { kind, quantity, definite, first, end, lexemes } = chunk
  if (kind !== 'thing' || !quantity) return false
  if (definite && !lexemes.length) return true
  if (quantity.min === null || lexemeOf(chunk, 'object')) return false
  const of = frame.words.slice(first + 1, end).findIndex(w => w.shape.fold === OF)
  return of >= 0 && !readingOf(frame.words[first + of + 2], 'object', 'time')
}

const OF = 'من'
