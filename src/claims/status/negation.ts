import type { Lexeme } from '../../lexicon/index.ts'
import { type Chunk, lexemeOf } from '../../mentions/index.ts'
import type { Draft } from '../draft.ts'
import { linkKind } from '../roles/index.ts'

const SUBJECT_OF = 5

/** الهجوم على المدينة لم يحدث, أن أي غارات لم تقع: its own verb, one of happening, is negated. */
export function didNotHappen(chunks: readonly Chunk[], event: number): boolean {
  for (let i = event + 1; i < chunks.length && i <= event + SUBJECT_OF; i++) {
    const chunk = chunks[i]!
    // بعد العملية ولم يتم التعرف عليهم: another clause, of something else.
    if (chunk.conjunction || chunk.broken) return false
    if (chunk.kind === 'link' && linkKind(chunk) === 'negation') {
      const verb = chunks[i + 1]
      const own = chunks[i + 2]
      if (own && own.preposition === '' && !own.broken && OTHERS.has(own.kind)) return false
      const happens = verb?.kind === 'verb' ? verb.lexemes.find(l => l.kind === 'support')?.data : undefined
      return happens?.['subject'] === 'none' && happens['stops'] !== true && happens['relative'] === undefined
    }
    if (!['actor', 'place', 'time', 'thing', 'victim'].includes(chunk.kind)) return false
  }
  return false
}

// What the negated verb may have as a subject of its own.
const OTHERS = new Set(['thing', 'event', 'actor', 'victim', 'support'])

/** لم تقصف, لم تشن غارات, عدم وقوع اشتباكات, لم تسفر عن هدنة: only what carries the event may stand between. */
export function negates(chunks: readonly Chunk[], negation: number, draft: Draft): boolean {
  // عدم وجود أي هجوم
  const harm = draft.entry.outcome !== undefined
  const words = chunks
    .slice(negation + 1, draft.chunk)
    // دون إصابات أو ضحايا
    .filter(c => !c.lexemes.some(l => l.data['any'] === true) && !(harm && (isHarm(c) || joins(c))))
  return words.every((c, k, between) => {
    // لم يتمكن الجيش من استعادة البلدة: the subject of what carries the event.
    if (k === 1) {
      // لم يسفر الانفجار عن قتلى
      if (c.kind === 'event' && lexemeOf(between[0]!, 'cause')) return harm || chunks[draft.chunk]!.preposition !== ''
      if (!between[0]!.lexemes.some(l => l.kind === 'support')) return false
      // لم يجر تنفيذ غارات
      return (c.kind === 'actor' && c.preposition === '') || c.kind === 'support'
    }
    if (k > 0) return false
    // لم تتوقف الهجمات: they go on.
    // لا تشمل الهدنة الجماعة: it tells of the truce, and not that there is none.
    if (c.lexemes.some(l => l.kind === 'support')) return !c.lexemes.some(l => l.data['stops'] || l.data['relative'])
    if (c.kind === 'thing') return !c.definite && c.end === c.first + 1
    // لم تسفر عن هدنة, لم يوقع ضحايا; not لم يوقع القصف ضحايا, where the event is what brought none.
    return c.kind === 'verb' && lexemeOf(c, 'cause') !== undefined && (harm || chunks[draft.chunk]!.preposition !== '')
  })
}

/** لا تقصف المدنيين, لن تشن غارات: what is not done, or not to come, is no denial that something was done. */
export function isOfNoPast(chunks: readonly Chunk[], negation: number, { type }: Draft): boolean {
  const features = chunks[negation + 1]?.reading?.entry.features
  if (type === 'aid-delivery' || features?.pos !== 'verb' || features.tense !== 'present') return false
  return chunks[negation]!.kind === 'link' && !chunks[negation]!.lexemes.some(l => l.data['done'] === true)
}

// In chunks: as far behind an event as its clause may say that it is untrue.
const SAID_WITHIN = 8

/** الأنباء عن مقتل القائد عارية عن الصحة, ما يتردد عن هجوم مجرد خدعة: the words that its clause ends in say that it was not so. */
export function saidUntrue(chunks: readonly Chunk[], event: number): boolean {
  for (let i = event + 1; i < chunks.length && i <= event + SAID_WITHIN; i++) {
    const chunk = chunks[i]!
    if (chunk.kind === 'verb' || (chunk.conjunction && (chunk.broken || chunk.kind === 'link'))) return false
    // أصيبوا بالاختناق، بينما نفى صحة التقرير فلان: another clause.
    if (chunk.kind === 'link' && chunk.broken) return false
    // وصف الأنباء عن دخول الجيش بأنها كاذبة
    if (chunk.kind === 'link' && OPENS.has(linkKind(chunk) ?? ''))
      return chunk.lexemes.some(l => l.data['subject'] === true) && chunks[i + 1]?.lexemes.some(saysUntrue) === true
    if (chunk.lexemes.some(saysUntrue) || isDenial(chunk)) return true
  }
  return false
}

const OPENS = new Set(['relative', 'subordinator', 'demonstrative'])

/** لا أساس له من الصحة: said of what stands before it. */
const isDenial = (chunk: Chunk) => chunk.kind === 'phrase' && lexemeOf(chunk, 'saying')?.data['sense'] === 'deny'

const saysUntrue = ({ kind, data }: Lexeme) =>
  kind === 'status' && data['status'] === 'denied' && data['scope'] === 'preceding'

/** لا علاقة لقواته بالضربة, ليس للجيش أي دور في القصف: whoever is named had no part in it. */
export function hadNoPart(chunks: readonly Chunk[], event: number): boolean {
  const near = (c: Chunk) => (c.kind === 'link' && linkKind(c) !== 'relative') || (c.acts && c.preposition === OWNER)
  let at = event - 1
  while (at >= 0 && !isPart(chunks[at]!) && near(chunks[at]!)) at--
  if (at < 0 || !isPart(chunks[at]!)) return false
  // بتلك الضربة: the pointing word has the preposition.
  const before = chunks[event - 1]!
  if (!chunks[event]!.preposition && linkKind(before) !== 'demonstrative') return false
  for (let i = at - 1; i >= 0 && near(chunks[i]!); i--)
    if (chunks[i]!.kind === 'link' && linkKind(chunks[i]!) === 'negation') return true
  return false
}

const OWNER = 'ل'
const isPart = (chunk: Chunk) => chunk.kind === 'thing' && chunk.lexemes.some(l => l.data['involvement'] === true)

// In chunks: as far before the dead as it may be said that none were told of.
const NONE_WITHIN = 6

/**
 * لم يتم رصد أي ضحايا, لم ترد تقارير عن سقوط قتلى أو جرحى: the dead and hurt themselves, none of them counted, are what a
 * negated verb of being told or coming about has for its subject or object.
 */
export function noneTold(chunks: readonly Chunk[], draft: Draft): boolean {
  const self = chunks[draft.chunk]!
  // دون أن يبلغ عن اعتقالات
  const arrests =
    draft.entry.outcome === 'captured' && !draft.verbal && self.reading?.entry.features.number === 'plural'
  if (!(draft.entry.person === true || arrests) || self.quantity || self.definite || self.pronoun) return false
  const before = chunks[draft.chunk - 1]
  if (!before || self.broken || (self.conjunction && !isHarm(before) && !joins(before))) return false
  for (let i = draft.chunk - 1; i >= 0 && i >= draft.chunk - NONE_WITHIN; i--) {
    const chunk = chunks[i]!
    // لم يتسن التحقق من وجود ضحايا
    if (chunk.lexemes.some(l => l.data['unverified'] === true)) return true
    const negated = (chunk.kind === 'link' && linkKind(chunk) === 'negation') || chunk.lexemes.some(saysNone)
    if (negated) return chunks[i + 1]!.kind === 'verb'
    const told = chunk.lexemes.some(l => TELLS.has(l.kind))
    if (chunk.kind === 'actor' || chunk.kind === 'person' || chunk.kind === 'place') return false
    if ((chunk.kind === 'verb' && !told) || chunk.broken || (chunk.conjunction && !isHarm(chunk))) return false
  }
  return false
}

/** دون أن */
const saysNone = (lexeme: Lexeme) => lexeme.kind === 'status' && lexeme.data['status'] === 'negated'

const TELLS = new Set(['saying', 'support'])

const isHarm = (chunk: Chunk) => lexemeOf(chunk, 'event')?.data['outcome'] !== undefined
const joins = (chunk: Chunk) => chunk.kind === 'link' && linkKind(chunk) === 'conjunction'

/** لم تدخل أي مساعدات: relief that did not come is relief gone without. Sets type and status of the draft. */
export function wentWithout(draft: Draft): void {
  if (draft.type !== 'aid-delivery' || draft.status !== 'denied') return
  draft.type = 'aid-denied'
  draft.status = 'reported'
}
