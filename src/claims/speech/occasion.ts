import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { tellsAside, tellsTime } from '../causes.ts'
import type { Draft } from '../draft.ts'
import { linkKind } from '../roles/index.ts'
import type { Attribution } from './attribution.ts'
import { OPENS } from './speaker-phrase.ts'

/**
 * قال الوزير خلال اجتماع مع نظيره إن, قالت القيادة بعد الهجوم إن, أكد الرئيس في مستهل لقائه السفير أن: when and where it was said
 * stands between the verb and what is said, and is the report's own.
 */
export function isOccasion(mentions: Mentions, draft: Draft, said: Attribution): boolean {
  const { chunks } = mentions
  if (draft.verbal || said.nearer || said.at < 0 || said.at >= draft.chunk) return false
  const first = occasionFrom(mentions, draft)
  if (first === null || first <= said.at) return false
  const before = chunks.slice(said.at + 1, first)
  if (
    before.some(
      (c, i) => c.kind === 'verb' || c.kind === 'event' || c.kind === 'support' || saysOn(mentions, said.at + 1 + i),
    )
  )
    return false
  const after = chunks.findIndex((c, i) => i > draft.chunk && (saysOn(mentions, i) || goesOn(c)))
  return after > draft.chunk && after < said.end && saysOn(mentions, after)
}

/** A clause of its own; not خلال اجتماع عقد في العاصمة إن. */
const goesOn = (c: Chunk) =>
  c.kind === 'verb' && (c.conjunction || c.broken || c.lexemes.some(l => l.kind === 'saying'))

/** What is said begins: إن, a colon, a quotation. */
function saysOn({ chunks, frame }: Mentions, index: number): boolean {
  const chunk = chunks[index]!
  return (chunk.kind === 'link' && linkKind(chunk) === 'subordinator') || OPENS.test(frame.words[chunk.first]!.gap)
}

const IN = 'في'

/** The index of the words that make the event an occasion (خلال, بعد, في مستهل; في of talks alone), or null. */
function occasionFrom(mentions: Mentions, { chunk, type }: Draft): number | null {
  const { chunks } = mentions
  const self = chunks[chunk]!
  const before = chunks[chunk - 1]
  if (self.preposition)
    return tellsAside(mentions, self) || (self.preposition === IN && type === 'talks') ? chunk : null
  if (!before || before.end !== self.first || self.conjunction || self.broken) return null
  if (before.kind === 'phrase') return tellsTime(mentions, before) || lexemeOf(before, 'cause') ? chunk - 1 : null
  // في مستهل اجتماع, بعد انتهاء المحادثات
  if (before.kind !== 'thing' || before.definite) return null
  return tellsAside(mentions, before) || (before.preposition === IN && type === 'talks') ? chunk - 1 : null
}
