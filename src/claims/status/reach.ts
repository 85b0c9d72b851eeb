import type { Lexeme } from '../../lexicon/index.ts'
import { type Chunk, lexemeOf, type Mentions } from '../../mentions/index.ts'
import { tellsAside, tellsPrior, tellsTime } from '../causes.ts'
import { linkKind } from '../roles/index.ts'

/** The preposition of a purpose, folded. */
export const PURPOSE = 'ل'

/** A status word reaches a trigger when no other finite clause begins between them, nor another event that takes it; `bound`: the word
 * has its own preposition, which this event has too. */
export function reaches(mentions: Mentions, from: number, to: number, bound: boolean): boolean {
  const { chunks } = mentions
  const self = chunks[to]!
  if (standsAside(mentions, from, to)) return false
  // يجب ألا نقف مع نظام يستخدم الغاز لقتل شعبه
  if (chunks.slice(from + 1, to).filter(c => c.kind === 'verb').length > 1) return false
  return !chunks.slice(from + 1, to).some((c, k) => {
    if (c.kind === 'verb') return c.conjunction || c.broken
    if (c.kind === 'link')
      return (
        linkKind(c) === 'relative' ||
        linkKind(c) === 'negation' ||
        (k > 0 && ((c.broken && linkKind(c) !== 'pronoun') || (c.conjunction && linkKind(c) === 'subordinator')))
      )
    return (
      c.kind === 'event' &&
      !bound &&
      !self.conjunction &&
      self.preposition !== '' &&
      c.lexemes.some(l => l.kind === 'event')
    )
  })
}

/** يتوقع أن تشن: a word of intent reaches a finite verb over أن; رفض وأطلق النار, سعت وقصفت tell of two deeds. */
export function subordinated(chunks: readonly Chunk[], word: number, verb: number): boolean {
  const deed = chunks[verb]!.conjunction
  // دعا إلى وقف القتال، حيث قتل خمسة: the clause tells what was.
  const explained = chunks.slice(word, verb).findLastIndex(c => c.lexemes.some(l => l.data['explains'] === true))
  return chunks
    .slice(word + explained + 1, verb)
    .some(c => (c.kind === 'link' && linkKind(c) === 'subordinator') || (c.kind === 'phrase' && !deed))
}

/**
 * دعا إلى تحقيق في الهجوم: the attack is not what is asked for. The event has the word's own preposition (or ل in place of
 * إلى) or none; after a word that is `bound` something between must have it (خطة لشن غارات, but not مشروع 1070 وغارات).
 */
export function governs(word: Lexeme, { chunks, frame }: Mentions, from: number, to: number): boolean {
  const own = frame.lexicon.fold(String(word.data['preposition'] ?? ''))
  const event = chunks[to]!
  if (!own || event.kind === 'verb') return true
  const fits = (c: Chunk) => c.preposition === own || (own === 'الي' && c.preposition === PURPOSE)
  return event.preposition ? fits(event) : !word.data['bound'] || chunks.slice(from + 1, to).some(fits)
}

/** دعا إلى وقف القصف: the event is what is asked for, not what the asking is about. */
export function objectOf(chunks: readonly Chunk[], verb: number, event: number): boolean {
  const between = chunks.slice(verb + 1, event)
  return (
    between.length <= 3 &&
    between.every(
      c =>
        c.kind !== 'event' &&
        !lexemeOf(c, 'cause') &&
        // طلبت بغداد من أنقرة سحب جنودها
        (c.preposition === '' || c.preposition === 'في' || (c.preposition === 'من' && asked(c))) &&
        !(c.kind === 'link' && linkKind(c) === 'relative'),
    )
  )
}

const asked = (c: Chunk) => c.acts || c.kind === 'place'

// تتعرض قرى كثيرة في ريف البلدة … لقصف: what is listed between the verb and its event is long.
const GOVERNS = 16

/** تعرضت المدينة لقصف: ل belongs to the carrying verb; الجمعة العاشرة لمسيرات: to a time. */
export function governed(chunks: readonly Chunk[], event: number): boolean {
  if (chunks[event]!.conjunction || chunks[event - 1]?.kind === 'time') return true
  for (let i = event - 1; i >= 0 && i >= event - GOVERNS; i--) {
    const support = chunks[i]!.lexemes.filter(l => l.kind === 'support')
    if (lexemeOf(chunks[i]!, 'cause')) return true
    // في محاولة منها لاقتحام المدينة
    if (i >= event - 2 && support.some(l => l.data['attempt'] === true)) return true
    if (support.length) return support.some(l => l.data['by'] === PURPOSE)
    // تعرضت حافلة تقل عمالا لكمين
    const describes = !chunks[i]!.conjunction && !chunks[i]!.broken && lexemeOf(chunks[i]!, 'general-verb')
    if (chunks[i]!.kind === 'verb' && !describes) return false
  }
  return false
}

/** سيرد بعد الهجوم, جلسة حول مزاعم شن هجوم, طالب خلال اجتماع ب: it, or what it hangs on, only says when, why or about what. */
function standsAside(mentions: Mentions, from: number, to: number): boolean {
  const before = mentions.chunks[to - 1]
  if (
    to - 1 > from &&
    before?.kind === 'phrase' &&
    before.end === mentions.chunks[to]!.first &&
    tellsTime(mentions, before)
  )
    return true
  return mentions.chunks
    .slice(from + 1, to + 1)
    .some(c =>
      c.kind === 'phrase' ? tellsPrior(mentions, c) : c.kind !== 'time' && c.preposition && tellsAside(mentions, c),
    )
}

/** لقصف المواقع, لقصف مواقع الفصائل; but لقصف عنيف, لقصف تركي: the event has somebody or something to be done to. */
export function hasGenitive({ chunks, frame }: Mentions, event: number): boolean {
  const [self, next] = [chunks[event]!, chunks[event + 1]]
  if (self.pronoun) return true
  if (!next || next.first !== self.end || next.preposition || next.conjunction || next.broken) return false
  if (next.kind === 'link' || next.kind === 'time' || next.kind === 'verb' || next.kind === 'phrase') return false
  if (next.definite || next.quantity) return true
  const { readings } = frame.words[next.first]!.shape
  return !readings.some(r => r.entry.features.pos === 'adjective')
}

/** مشاهد لقصف البلدة, لقطات أولية لاستهداف السوق: what is shown was done. */
export function isShown(chunks: readonly Chunk[], event: number): boolean {
  const before = chunks.slice(Math.max(0, event - 2), event).findLast(c => c.kind !== 'thing' || c.lexemes.length > 0)
  return before?.lexemes.some(l => l.data['shows'] === true) === true && !chunks[event]!.broken
}

/** شن التحالف من أجل دعم الشرعية في اليمن، غارات: what a party is for, between its verb and the deed that the verb carries. */
export function namesAside(chunks: readonly Chunk[], word: number, event: number): boolean {
  if (!chunks[event]!.broken) return false
  const verb = chunks.findLastIndex((c, i) => i < word && c.kind === 'verb')
  const carries = verb >= 0 && lexemeOf(chunks[verb]!, 'support') !== undefined
  return carries && word - verb <= 2 && !chunks.slice(word, event).some(c => c.kind === 'verb' || c.kind === 'event')
}
