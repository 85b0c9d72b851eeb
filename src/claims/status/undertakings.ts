import { lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { type Draft, eventEntry } from '../draft.ts'

/** عملية تحرير المدينة, معركة استعادة الميناء: the place that an operation is for has not been taken yet. */
export function isUndertaken({ chunks, frame }: Mentions, draft: Draft): boolean {
  const self = chunks[draft.chunk]!
  const before = chunks[draft.chunk - 1]
  if (draft.type !== 'capture' || draft.verbal || !before || before.end !== self.first || before.definite) return false
  if (self.preposition || self.conjunction || self.broken) return false
  const event = before.kind === 'event' ? lexemeOf(before, 'event') : undefined
  if (event) return FIGHTS.has(eventEntry(event).type)
  const noun = readingOf(frame.words[before.end - 1], 'general-noun')
  return noun?.entry.lexeme.data['undertakes'] === true
}

const FIGHTS = new Set<Draft['type']>(['clash', 'offensive'])
