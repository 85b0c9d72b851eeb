import type { Lexeme } from '../../lexicon/index.ts'
import { type Chunk, functionKind, lexemeOf, type Mentions, readingOf } from '../../mentions/index.ts'
import { familyOf, type Quote, type Status } from '../../record/index.ts'
import { type Draft, quoteOf } from '../draft.ts'
import { linkKind } from '../roles/index.ts'
import { type Attribution, opensClause as saysThat } from '../speech/index.ts'
import { carriesComing, isAny, isComing, ofAny, willHappen } from './coming.ts'
import { isPresupposed } from './denials.ts'
import { didNotHappen, hadNoPart, isOfNoPast, negates, noneTold, saidUntrue } from './negation.ts'
import {
  governed,
  governs,
  hasGenitive,
  isShown,
  namesAside,
  objectOf,
  PURPOSE,
  reaches,
  subordinated,
} from './reach.ts'
import { statusWord } from './status-words.ts'
import { isUndertaken } from './undertakings.ts'

/** Why a claim is denied that nobody denies: its own words say that it was not so. */
export const NEGATED = 'negated'
const COMING = 'an adjective of what is to come'
const EXCEPT = new Set(['الا', 'سوي'])
const EXCHANGE = 'مقابل'
// أدى القصف لمقتل سبعة: of the dead and wounded ل says what came of it, not what for.
const HARM_TOLD = new Set(['killed', 'wounded'])
const ASKED_FOR = new Set(['', 'ل', 'الي', 'ب'])
const ATTACKS = new Set(['strikes', 'fighting'])
const ASKING = new Set(['call', 'demand'])
const PLANNING = new Set(['call', 'threaten', 'demand', 'warn', 'plan'])

/** Whether a draft is reported, denied or planned, by what stands before it in its clause and by how it is said. */
export function readStatus(
  text: string,
  mentions: Mentions,
  draft: Draft,
  said: Attribution | undefined,
): { status: Status; hedges: Quote[]; why: string; open: boolean } {
  const { chunks } = mentions
  const self = chunks[draft.chunk]!
  const hedges: Quote[] = []
  let status: Status = draft.status
  let why = ''
  const set = (next: Status, reason: string) => {
    if (status === 'reported') {
      status = next
      why = reason
    }
  }
  let open = false
  // طالبت بوقف القصف: what is asked for is its end.
  const stopped = isStopped(mentions, draft)
  const told = happened(chunks, draft) || pointedOut(mentions, draft)
  for (let i = draft.chunk - 1; i >= 0 && i >= draft.chunk - 8; i--) {
    const chunk = chunks[i]!
    // قضى طفل بانفجار: a verb that is told of its victim governs nothing.
    const word = befell(chunks, i) ? undefined : statusWord(mentions, chunk)
    const entry = word?.data['status']
    // خرج الوضع عن السيطرة واعتقلت الشرطة رجلا: a preposition takes no verb; nor does what is feared one of a clause of its own.
    const ofOwn = chunks[draft.chunk]!.broken && chunks[draft.chunk]!.conjunction
    const takesIt = !(draft.verbal && (word?.data['bound'] || ofOwn))
    if (entry === 'open' && takesIt && asks(chunks, i, draft.chunk) && governs(word!, mentions, i, draft.chunk))
      open ||= reaches(mentions, i, draft.chunk, true)
    // لا نستبعد قصف المواقع, استبعد المشاركة في المعركة
    // الجنود الذين رفضوا القتال, رفض تسليم نفسه: nobody asked for it in public, and it did not come.
    if (entry === 'planned' && declines(mentions, word!, i, draft)) open = true
    // مشاهد مفبركة، وتتهم: what is untrue is no deed told after it.
    if (draft.verbal && entry === 'denied' && word!.data['scope'] === 'preceding') continue
    const ruledOut = entry === 'denied' && word!.data['scope'] === 'following' && chunk.kind === 'verb'
    const negatedWord = ruledOut && chunks[i - 1]?.kind === 'link' && linkKind(chunks[i - 1]!) === 'negation'
    if (entry === 'hedge') hedges.push(quoteOf(text, chunk.span))
    const planned =
      entry === 'planned' &&
      !told &&
      !stopped &&
      !spares(word!, draft.type) &&
      !namesAside(chunks, i, draft.chunk) &&
      !hangsOn(mentions, draft, word!) &&
      governs(word!, mentions, i, draft.chunk) &&
      (!draft.verbal || word!.data['finite'] === true || subordinated(chunks, i, draft.chunk))
    if (
      (planned || (entry === 'denied' && (!ruledOut || objectOf(chunks, i, draft.chunk)))) &&
      !opensClause(mentions, draft.chunk) &&
      reaches(mentions, i, draft.chunk, word!.data['preposition'] !== undefined)
    )
      set(negatedWord ? 'planned' : (entry as Status), `after ${word!.lemma}`)
    // ستشن غارات: the verb that carries the event is in the future.
    if (!told && carriesComing(mentions, chunk, self) && reaches(mentions, i, draft.chunk, false))
      set('planned', 'future')
    const negation = entry === 'negated' || (chunk.kind === 'link' && linkKind(chunk) === 'negation')
    // لم تتمكن المنظمات من إدخال أي مساعدات: the negation is part of what is told.
    const withheld = draft.type === 'aid-denied'
    if (negation && !withheld && negates(chunks, i, draft) && !excepted(mentions, draft.chunk)) {
      // ناشد عناصره عدم الفرار: what somebody is asked not to do tells nothing.
      if ((word?.data['of_noun'] === true && askedNot(mentions, i)) || isOfNoPast(chunks, i, draft)) open = true
      set('denied', NEGATED)
    }
    const saying = chunk.kind === 'verb' ? lexemeOf(chunk, 'saying') : undefined
    // نفى فلان تقارير عن سيطرة المسلحين: denied, whoever he is.
    const object = saying?.data['sense'] === 'deny' && !chunks.slice(i + 1, draft.chunk).some(c => c.kind === 'verb')
    const supposed = object && isPresupposed(mentions, i, draft.chunk)
    if (object && !supposed && draft.type !== 'statement' && reaches(mentions, i, draft.chunk, true)) {
      // نفى الوزير وجود خطط لشن هجوم: a plan that is denied is none.
      if (status === 'planned') status = 'reported'
      set('denied', 'object of a denial')
    }
    if (saying && (saying.data['needs'] !== 'clause' || saysThat(mentions, i))) break
  }
  if (noneTold(chunks, draft) || saidUntrue(chunks, draft.chunk) || hadNoPart(chunks, draft.chunk))
    set('denied', NEGATED)
  if (!draft.verbal && didNotHappen(chunks, draft.chunk)) set('denied', 'what its verb denies')
  const adjective = draft.verbal ? undefined : readingOf(mentions.frame.words[self.end], 'status')?.entry.lexeme.data
  if (adjective?.['scope'] === 'preceding' && adjective['status'] === 'planned') set('planned', COMING)
  if (isUndertaken(mentions, draft)) set('planned', 'what an operation is for')
  if (isComing(mentions, self) || (!draft.verbal && willHappen(mentions, draft.chunk))) set('planned', 'future')
  if (draft.verbal && self.reading?.entry.features.tense === 'present' && ofAny(chunks, draft.chunk))
    set('planned', 'of any that there may be')
  if (
    !draft.verbal &&
    self.preposition === PURPOSE &&
    (!self.definite || (familyOf(draft.type) === 'territory' && !draft.entry.anaphor)) &&
    self.reading?.entry.features.number !== 'plural' &&
    !HARM_TOLD.has(draft.entry.outcome ?? '') &&
    !told &&
    !habit(mentions, draft.chunk) &&
    !isShown(chunks, draft.chunk) &&
    (!ATTACKS.has(familyOf(draft.type)) || hasGenitive(mentions, draft.chunk)) &&
    !governed(chunks, draft.chunk)
  )
    set('planned', 'purpose')
  const aim = familyOf(draft.type) === 'territory' && !draft.verbal && carriedAim(mentions, draft.chunk)
  if (aim && !told && !habit(mentions, draft.chunk) && !governed(chunks, draft.chunk - 1)) set('planned', 'purpose')
  const denied = said?.sense === 'deny' && draft.type !== 'statement' && draft.chunk > said.at
  if (denied && !isPresupposed(mentions, said.at, draft.chunk)) set('denied', 'object of a denial')
  if (
    said &&
    PLANNING.has(said.sense) &&
    draft.type !== 'statement' &&
    !draft.verbal &&
    !self.definite &&
    !stopped &&
    // تدعو إلى موقف من استهداف, طلبت إيضاحات بعد سحب القوات: what the thing asked for is about.
    (!ASKING.has(said.sense) || ASKED_FOR.has(self.preposition)) &&
    objectOf(chunks, said.at, draft.chunk)
  )
    set('planned', `object of a verb of the kind ${said.sense}`)
  // سيرد على أي هجوم: one that may be.
  if (status === 'reported' && !draft.verbal && ATTACKS.has(familyOf(draft.type)) && isAny(chunks[draft.chunk - 1]))
    open = true
  // خشية من هجوم وشيك
  return { status, hedges, why, open: open && why !== COMING }
}

/** وقف القصف: what stands before the event is its end. */
function isStopped({ chunks, frame }: Mentions, draft: Draft): boolean {
  const before = chunks[draft.chunk - 1]
  if (draft.verbal || !before || before.kind !== 'thing' || chunks[draft.chunk]!.preposition) return false
  return readingOf(frame.words[before.end - 1], 'general-noun')?.entry.lexeme.data['stops'] === true
}

/** لاستكمال تحرير المدينة, لإعادة السيطرة على البلدة: ل stands on the verbal noun that carries the event. */
function carriedAim({ chunks, frame }: Mentions, event: number): boolean {
  const self = chunks[event]!
  const before = chunks[event - 1]
  if (!before || before.preposition !== PURPOSE || before.definite || before.end !== self.first) return false
  if (self.preposition || self.conjunction || self.broken || before.end > before.first + 1) return false
  return frame.words[before.first]!.shape.readings.some(
    r => r.preposition === PURPOSE && r.entry.features.pos === 'noun' && CARRIES.has(r.entry.lexeme.kind),
  )
}

const CARRIES = new Set(['support', 'general-verb'])

/** To refuse to fight or to give oneself up answers no call; nor does what only tells who somebody is (الذين رفضوا). */
function declines({ chunks }: Mentions, word: Lexeme, at: number, { type, chunk }: Draft): boolean {
  if (word.data['declines'] !== true || chunks.slice(at + 1, chunk).some(c => c.kind === 'verb')) return false
  const before = chunks[at - 1]
  return DECLINED.has(type) || (before?.kind === 'link' && linkKind(before) === 'relative')
}

const DECLINED = new Set(['clash', 'defection'])

const spares = (word: Lexeme, type: string) => ((word.data['except'] as readonly string[]) ?? []).includes(type)

// In chunks: so near before it stands the verb that asks for it.
const ASKED = 4

/** دعا السكان إلى عدم العودة, أمر قواته بعدم تنفيذ هجمات. */
function askedNot(mentions: Mentions, negation: number): boolean {
  for (let i = negation - 1; i >= 0 && i >= negation - ASKED; i--) {
    const chunk = mentions.chunks[i]!
    const sense = String(lexemeOf(chunk, 'saying')?.data['sense'])
    if (statusWord(mentions, chunk)?.data['status'] === 'planned' || PLANNING.has(sense)) return true
    if (chunk.kind === 'verb' || chunk.kind === 'link') return false
  }
  return false
}

/** كانت تستخدمها الميليشيات لقصف المدنيين: what something was used for was done. */
function habit(mentions: Mentions, event: number): boolean {
  const { chunks } = mentions
  const at = chunks.findLastIndex((c, i) => i < event && i >= event - 4 && c.kind === 'verb')
  if (at < 1 || statusWord(mentions, chunks[at]!)?.data['status'] !== 'used') return false
  return chunks
    .slice(Math.max(0, at - 3), at)
    .some(c => c.kind === 'link' && c.lexemes.some(l => l.data['past'] === true))
}

/** لم يعرف إن كان الجيش قصف المدينة أو اقتحمها: how far such a question goes. */
function asks(chunks: readonly Chunk[], question: number, event: number): boolean {
  return !chunks
    .slice(question + 1, event)
    .some(c => c.kind === 'link' && ['subordinator', 'relative'].includes(linkKind(c) ?? ''))
}

function befell(chunks: readonly Chunk[], verb: number): boolean {
  const next = chunks[verb + 1]
  return lexemeOf(chunks[verb]!, 'event')?.data['people_only'] === true && next?.kind === 'victim'
}

/** بهدف استعادة البلدة، وانتهت الهدنة: a phrase that begins with a finite verb after a comma is a clause of its own. */
function opensClause({ chunks, frame }: Mentions, event: number): boolean {
  const { kind, first, broken, conjunction } = chunks[event]!
  const { readings } = frame.words[first]!.shape
  return (
    kind === 'event' &&
    broken &&
    conjunction &&
    readings.length > 0 &&
    readings.every(r => r.entry.features.pos === 'verb')
  )
}

/** لهدنة بدأ تطبيقها, لقصف استهدف المشفى: a verb in the past that goes on about the event tells it as done. */
function happened(chunks: readonly Chunk[], draft: Draft): boolean {
  const next = chunks[draft.chunk + 1]
  return (
    !draft.verbal &&
    next?.kind === 'verb' &&
    !next.broken &&
    !next.conjunction &&
    next.reading?.entry.features.tense === 'past'
  )
}

/** سترد على ذلك الهجوم, سيصل إلى موقع الهجوم, لبحث الهجوم: what is pointed at, or is the genitive of another thing, has been told. */
function pointedOut({ frame, chunks }: Mentions, draft: Draft): boolean {
  const self = chunks[draft.chunk]!
  if (draft.verbal || !draft.entry.anaphor || !self.definite) return false
  if (functionKind(frame.words[self.first - 1]) === 'demonstrative') return true
  const before = chunks[draft.chunk - 1]
  if (before?.kind !== 'thing' || before.end !== self.first || !self.reading?.article || self.preposition) return false
  return !self.conjunction && !self.broken && !before.lexemes.some(l => CARRYING.has(l.kind))
}

/** حمايتهم من القصف, الرد على الهجوم; but حذر من الهجوم: an attack with the article that hangs on another word has been told. */
const hangsOn = ({ chunks }: Mentions, draft: Draft, word: Lexeme): boolean => {
  const { reading, preposition } = chunks[draft.chunk]!
  if (draft.verbal || !draft.entry.means_decides || !reading?.article) return false
  return !ASKED_FOR.has(preposition) && preposition !== word.data['preposition']
}

// بدء الهجوم, خطة الهجوم, عملية الاقتحام
const CARRYING = new Set(['support', 'status', 'event', 'saying'])

/** لا تسيطر إلا على ثلث المدينة: what is excepted is so. */
function excepted({ chunks, frame }: Mentions, event: number): boolean {
  const { end } = chunks[event]!
  return frame.words.slice(end, end + 3).some(word => EXCEPT.has(word.shape.fold))
}

/** لإيصال المساعدات وإخراج الجرحى, المغادرة مقابل إطلاق الأسرى: a verbal noun joined or set against one is as its fellow before it. */
export function shareStatus({ chunks }: Mentions, opened: readonly Draft[]): void {
  opened.forEach((draft, i) => {
    const before = opened[i - 1]
    if (!before || draft.verbal || before.verbal || draft.status !== 'reported' || before.status === 'reported') return
    const self = chunks[draft.chunk]!
    const exchanged = self.preposition === EXCHANGE || self.brings === 'companion'
    const apart = self.broken && draft.entry !== before.entry
    if ((!self.conjunction && !exchanged) || apart || HARM_TOLD.has(draft.entry.outcome ?? '')) return
    if (exchanged) {
      draft.status = before.status
      return
    }
    if (chunks.slice(before.chunk + 1, draft.chunk).some(c => c.kind === 'verb' || c.kind === 'link')) return
    draft.status = before.status
    draft.steps.push({ rule: `status.${before.status}`, gave: 'joined to one that is so', at: before.trigger })
  })
}
