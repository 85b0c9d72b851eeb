import { type Chunk, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { tellsAside } from '../causes.ts'
import { linkKind } from '../roles/index.ts'
import { OPENS } from './speaker-phrase.ts'

/** What is said follows: أن, إن, a colon or a quotation, after the verb and its subject. */
export function opensClause({ chunks, frame }: Mentions, verb: number): boolean {
  for (let i = verb + 1; i < chunks.length && i <= verb + 12; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'link' && linkKind(chunk) === 'subordinator') return true
    if (OPENS.test(frame.words[chunk.first]!.gap) && (i > verb + 1 || chunk.kind !== 'actor')) return true
    if ((chunk.kind === 'verb' && !readingOf(frame.words[chunk.first], 'given-name')) || chunk.kind === 'event')
      return false
  }
  return false
}

export function nextSaying(mentions: Mentions, from: number): number {
  const { chunks } = mentions
  for (let i = from + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    const saying = chunk.kind === 'verb' ? lexemeOf(chunk, 'saying') : undefined
    if (!saying) continue
    const turned = turnedTo(mentions, i)
    if (turned > from && saying.data['needs'] !== 'clause') return turned
    const participle = chunk.reading?.entry.features.pos === 'participle'
    // …، معتبرا إياها محاولة; but نواصل متابعة الوضع
    if (participle && chunk.broken) return i
    if (!participle && !chunk.conjunction && !chunk.broken) continue
    // رصدت الدفاعات صاروخا، سجلت الكاميرا: a verb with other uses says something only where a clause follows.
    if (saying.data['needs'] !== 'clause' || opensClause(mentions, i)) return i
  }
  return chunks.length
}

/** قال ناشطون إن …، لكن موسكو نفت: the index of the link after a pause that turns to who stands before the verb, or -1. */
function turnedTo({ chunks }: Mentions, verb: number): number {
  const [link, subject] = [chunks[verb - 2], chunks[verb - 1]]
  if (link?.kind !== 'link' || !link.broken || !link.lexemes.some(l => l.data['contrast'])) return -1
  return subject && SPEAKING.has(subject.kind) && !subject.preposition ? verb - 2 : -1
}

const SPEAKING = new Set(['actor', 'source', 'person', 'place'])

/** أعلن التنظيم «خلافته» وسيطر على البلاد: a verb that tells of a thing, and opens no clause, is joined by its speaker's next deed. */
export function scopeEnd(mentions: Mentions, from: number, opens: boolean): number {
  const { chunks, frame } = mentions
  const end = nextSaying(mentions, from)
  if (opens) return end
  const next = chunks.findIndex(
    (c, i) => i > from && (c.kind === 'verb' || (c.kind === 'link' && TELLS_ON.has(linkKind(c) ?? ''))),
  )
  const verb = chunks[next]
  if (verb?.kind !== 'verb' || !verb.conjunction || verb.reading?.entry.features.tense !== 'past') return end
  // مقتل ثلاثة وجرح أربعة: letters that are a noun too.
  const only = frame.words[verb.first]!.shape.readings.every(r => r.entry.features.pos === 'verb')
  return only ? Math.min(end, next) : end
}

const TELLS_ON = new Set(['subordinator', 'relative'])

/**
 * نفى الجيش القصف، بينما رفع المرصد الحصيلة؛ ينفي القصف والحصيلة ترتفع: a denial reaches no clause set beside it; نفت الجماعة مقتل
 * قائدها بعد إعلان الجيش ذلك: nor what only says when or why it came.
 */
export function denialEnd(mentions: Mentions, from: number): number {
  const { chunks } = mentions
  const end = nextSaying(mentions, from)
  // تنفي سوريا وروسيا شن غارات: all who deny come first.
  let i = from + 1
  while (i < end && (chunks[i]!.kind === 'link' || ['actor', 'place', 'person', 'source'].includes(chunks[i]!.kind)))
    i++
  for (i++; i < end; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'link' && chunk.lexemes.some(l => l.data['contrast'])) return i
    if (chunk.kind !== 'time' && chunk.preposition && !isNewsOf(chunk) && tellsAside(mentions, chunk)) return i
    const clause = chunk.conjunction && chunk.kind !== 'verb' && chunk.kind !== 'link' && chunks[i + 1]?.kind === 'verb'
    if (clause && !chunks[i + 1]!.conjunction) return i
  }
  return end
}

/** نفى المصدر ما تردد بشأن مقتل القائد: what the news denied tells; not نفى الاتهامات حول مسؤوليته. */
const isNewsOf = ({ kind, brings }: Chunk) => kind === 'event' && brings === 'topic'

/** What is said follows the verb of saying; where nothing follows (… , قال المرصد) it stands before. */
export function scopeStart(chunks: readonly Chunk[], verb: number): number {
  const before = chunks[verb - 1]
  // …، كما أفاد المرصد; …، كما أضاف الوزير، لكن
  const as = before?.kind === 'link' && before.broken && before.lexemes.some(l => l.data['as'])
  const pause = as ? chunks.findIndex((c, i) => i > verb && c.broken) : -1
  const rest = chunks.slice(verb + 1, pause < 0 ? chunks.length : pause)
  const opens = rest.some(
    c =>
      (c.kind === 'link' && linkKind(c) === 'subordinator') ||
      c.kind === 'event' ||
      (c.kind === 'verb' && !lexemeOf(c, 'saying')),
  )
  const closing = (chunks[verb]!.broken && !chunks[verb]!.conjunction) || as
  return opens || !closing ? verb + 1 : 0
}

export function clauseStart(chunks: readonly Chunk[], index: number): number {
  for (let i = index - 1; i > 0; i--) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb' && chunk.conjunction && chunk.broken) return i
    // …، فيما قتل ثلاثة في غارة، وفق المرصد
    if (chunk.kind === 'link' && chunk.broken && chunk.lexemes.some(l => l.data['apart'])) return i
  }
  return 0
}
