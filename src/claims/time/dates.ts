import { type Chunk, lexemeOf, type Mentions, type TimeMention } from '../../mentions/index.ts'
import { type ClaimDate, dayNumber } from '../../record/index.ts'
import { tellsSince } from '../causes.ts'
import type { Draft } from '../draft.ts'
import { type Argument, linkKind } from '../roles/index.ts'
import { apartFrom } from './apart.ts'
import { isCompared } from './superlatives.ts'
import { goesOnWith, isOfDayTold, type Told } from './told.ts'
import { isOpen } from './undated.ts'

/**
 * When a draft is said to be: a time in its clause, else in its sentence, else the day that was told of before, else the
 * day that the report names as its own (`today`), else that of publication. What is to come has only the day that is said for it; null where none is.
 */
export function readDate(
  mentions: Mentions,
  draft: Draft,
  found: readonly Argument[],
  told: Told,
  published: string | null,
  today: TimeMention | null,
): ClaimDate | null {
  const said = found.flatMap(a =>
    a.role === 'time' && a.chunk.time && !isCompared(mentions, a.chunk) && !(a.index > draft.chunk && opens(a.chunk))
      ? [a.chunk]
      : [],
  )
  const coming = draft.status === 'planned' && !draft.tried
  const done = draft.verbal || draft.type === 'statement'
  const apart =
    coming || said.some(c => c.time!.kind === 'day') ? null : apartFrom(mentions, draft, today?.from ?? published, told)
  if (apart) return apart
  const own = said.filter(c =>
    coming ? published === null || (c.time!.to ?? '') > published : !(done && isAhead(c, published)),
  )
  if (!own.length && !coming && spokenOf(mentions, draft)) return null
  const nearest = choose(own.length || coming ? own : near(mentions, draft).filter(c => !isAhead(c, published)))
  // ذروتها في 14 أيار حيث قتل حينها 62: the day that the sentence has told.
  const day = nearest && leans(nearest.time!) && !coming ? choose(near(mentions, draft, true)) : null
  // وقتل عشرون خلال الفترة ذاتها: the days told last, in a sentence before.
  if (!day && !coming && told.last && nearest?.time?.rule === SAME) return { ...told.last, rule: 'inherited' }
  const at = day ?? nearest
  const best = at && timeOf(mentions, draft, at, told, published)
  if (best && best.kind !== 'apart' && (best.kind !== 'vague' || best.from)) {
    // تشهد البلاد منذ 2007 تمردا; not نزاعا منذ 2011 تسبب بمقتل الآلاف: of what came of it in those years, no day is said.
    const open = best.precision === 'year' && (best.kind !== 'since' || cameOfIt(mentions.chunks, at, draft))
    if (best.kind === 'habit' || open || !best.from || !best.to || best.from > best.to) return null
    return { from: best.from, to: best.to, said: best.span, rule: 'said' }
  }
  if (coming) return null
  if (isOpen(mentions, draft)) return null
  const past = isPast(mentions, draft)
  if (past && goesOnWith(told, mentions, draft)) {
    const { days } = told.background!
    return days && { ...days, rule: 'inherited' }
  }
  if (told.day && past && isOfDayTold(told, mentions, draft))
    return !draft.casualties.length && isBygone(told, today?.from ?? published)
      ? null
      : { ...told.day, rule: 'inherited' }
  if (today?.from) return { from: today.from, to: today.from, said: today.span, rule: 'inherited' }
  return published ? { from: published, to: published, said: null, rule: 'published' } : null
}

/** What follows an event of last week happened on no day that anybody knows, unless the report began with that day or tells a toll. */
const isBygone = ({ day, first, begun }: Told, report: string | null) =>
  begun && day !== null && report !== null && dayNumber(report) - dayNumber(day.to) > LATELY && day.from !== first?.from
// In days.
const LATELY = 2

// A row of `arabic/times/vague.yaml`.
const SAME = 'same-day'

/** فجرا, بعد يومين: a time that says no day by itself. */
const leans = ({ kind }: TimeMention) => kind === 'vague' || kind === 'apart'

/** ندد الوزير أمس بالهجوم, قال الوزير أمس إن الرد على الهجوم قريب: the day is that of the words; of the event it is known. */
function spokenOf({ chunks }: Mentions, draft: Draft): boolean {
  const self = chunks[draft.chunk]!
  if (draft.verbal || !draft.definite || self.pronoun || !isAbout(self)) return false
  if (draft.status === 'denied') return false
  if (draft.casualties.length || draft.type === 'statement') return false
  const times = chunks.flatMap((c, i) => (c.time && i < draft.chunk ? [i] : []))
  const time = times.at(-1)
  if (time === undefined || chunks[time]!.time!.kind !== 'day') return false
  const said = (from: number, to: number) => chunks.slice(Math.max(0, from), to).some(isSpeech)
  return said(time - SPEECH_NEAR, time + 3)
}

const SPEECH_NEAR = 4

// What words are about or for, and what they bring about by no means.
const isAbout = ({ preposition, brings }: Chunk) =>
  brings === 'topic' || brings === 'answered' || ABOUT.has(preposition)
const ABOUT = new Set(['ل', 'علي', 'ب', 'عن'])

const isSpeech = (chunk: Chunk) =>
  chunk.kind === 'verb' &&
  chunk.lexemes.some(l => l.kind === 'saying' || (l.kind === 'event' && l.data['type'] === 'statement'))

/** دعا إلى تمديد الهدنة حتى الأحد المقبل: what was done is of no day that is still to come. */
const isAhead = ({ time }: Chunk, published: string | null) =>
  time!.coming && published !== null && (time!.from ?? time!.to ?? '') > published

/** نزاعا منذ 2011 تسبب بمقتل الآلاف, نزح مليون شخص منذ 2013: what came of it, rather than what goes on since. */
function cameOfIt(chunks: readonly Chunk[], time: Chunk, draft: Draft): boolean {
  const at = chunks.indexOf(time)
  // منذ 2011 تسبب بمقتل: by its preposition it is what something brought about.
  if (TOLLS.has(draft.type) && !draft.verbal && at < draft.chunk && chunks[draft.chunk]!.preposition) return true
  const between = chunks.slice(Math.min(at, draft.chunk) + 1, Math.max(at, draft.chunk))
  return between.some(c => c.kind === 'verb' || (TOLLS.has(draft.type) && c.kind === 'event'))
}

const TOLLS = new Set(['killing', 'destruction', 'displacement'])

/** The time of a chunk, for a draft: منذ ذلك الحين from the time told before, منذ بدء الهجوم في مارس from that day on. */
function timeOf(mentions: Mentions, draft: Draft, at: Chunk, told: Told, published: string | null): TimeMention {
  const time = at.time!
  if (time.kind === 'since' && time.from === null && time.precision === 'unknown')
    return told.last && time.to && told.last.from <= time.to ? { ...time, from: told.last.from } : time
  if (time.from === null || published === null || time.from > published) return time
  const end = mentions.chunks.indexOf(at)
  const since = sinceBefore(mentions, end)
  // منذ سيطرة التنظيم عليها منذ عام: what began then is of then.
  if (time.kind === 'since')
    return since !== null && since <= draft.chunk && draft.chunk < end ? { ...time, to: time.from } : time
  return since !== null && (draft.chunk < since || draft.chunk > end) ? { ...time, to: published, kind: 'since' } : time
}

/** منذ أن بدأت الاحتجاجات يوم 30 مارس, منذ اندلاع الحرب في 2011: where the phrase begins that a time ends, or null. */
function sinceBefore(mentions: Mentions, time: number): number | null {
  const { chunks } = mentions
  let verbs = 0
  for (let i = time - 1; i >= 0 && time - i <= SINCE_WITHIN; i--) {
    const chunk = chunks[i]!
    if (chunks[i + 1]!.broken || chunk.time) return null
    // منذ بداية الاحتجاجات: the preposition may stand before a word that is no phrase of its own.
    if (tellsSince(mentions, chunk) || isSince(mentions, chunk.first - 1)) return i
    if (chunk.kind === 'verb' && ++verbs > 1) return null
    if (chunk.kind === 'link' && linkKind(chunk) === 'relative') return null
  }
  return null
}

const isSince = ({ frame }: Mentions, at: number): boolean =>
  frame.words[at]?.shape.readings.some(r => r.entry.lexeme.data['since'] === true) ?? false

const SINCE_WITHIN = 7

/** تدور اشتباكات، دعت الأمم المتحدة: what goes on and what is said is of the day of the report, not of the day told before. */
function isPast({ chunks }: Mentions, draft: Draft): boolean {
  const carrying = chunks.slice(Math.max(0, draft.chunk - 2), draft.chunk).find(c => lexemeOf(c, 'support'))
  const verb = draft.verbal ? chunks[draft.chunk] : carrying
  return draft.type !== 'statement' && verb?.reading?.entry.features.tense !== 'present'
}

/** The time in the same sentence that is nearest to the trigger, rather before than after it; none of a clause behind it. */
function near(mentions: Mentions, draft: Draft, named = false): Chunk[] {
  const { chunks } = mentions
  const elsewhere = goesOnElsewhere(chunks, draft)
  const end = draft.type === 'statement' ? wordsEnd(chunks, draft.chunk) : clauseEnd(chunks, draft.chunk)
  const at = chunks.flatMap((c, i) =>
    c.time &&
    (!named || c.time.kind === 'day') &&
    i < end &&
    !isCompared(mentions, c) &&
    !(elsewhere && c.time.kind !== 'habit') &&
    !(draft.type === 'statement' && describesDeed(chunks, i, draft.chunk)) &&
    !(i < draft.chunk && (c.time.kind === 'habit' || lasts(c.time)) && newClause(chunks, i, draft.chunk))
      ? [{ chunk: c, distance: i < draft.chunk ? draft.chunk - i : (i - draft.chunk) * 1.5 }]
      : [],
  )
  return at
    .sort((a, b) => a.distance - b.distance)
    .map(x => x.chunk)
    .slice(0, 1)
}

/** قتل أمس قرب الحاجز، حيث ينتشر المسلحون, القاعدة التي يحاصرها الجيش: what goes on there is of no day that the clause before tells. */
function goesOnElsewhere(chunks: readonly Chunk[], draft: Draft): boolean {
  if (!draft.verbal || chunks[draft.chunk]!.reading?.entry.features.tense !== 'present') return false
  const link = chunks[draft.chunk - 1]
  return link?.kind === 'link' && (linkKind(link) === 'relative' || link.lexemes.some(l => l.data['explains'] === true))
}

/** دعا إلى وقف القصف الذي بدأ أمس: behind the deed that a statement is about, the time is the deed's. */
function wordsEnd(chunks: readonly Chunk[], from: number): number {
  const end = clauseEnd(chunks, from)
  const deed = chunks.findIndex((c, i) => i > from && (c.kind === 'event' || c.kind === 'verb'))
  // أدان الوزير القصف، وذلك في بيان صدر أمس: the words take it up themselves.
  const again = chunks.some((c, i) => i > deed && c.kind === 'link' && c.conjunction && linkKind(c) === 'demonstrative')
  return deed < 0 || again ? end : Math.min(end, deed)
}

/** ندد بالهجوم الذي أوقع أمس قتلى ووصفه بالجريمة: the time of a clause that describes the deed is not that of the words after it. */
function describesDeed(chunks: readonly Chunk[], time: number, words: number): boolean {
  if (time > words) return false
  const opens = chunks.findLastIndex(
    (c, i) =>
      i < time &&
      ((c.kind === 'link' && linkKind(c) === 'relative') || (c.kind === 'verb' && (c.conjunction || c.broken))),
  )
  return (
    opens >= 0 &&
    chunks[opens]!.kind === 'link' &&
    chunks.slice(time + 1, words + 1).some(c => c.kind === 'verb' && c.conjunction)
  )
}

/** منذ أواخر عام 2014، ويتزامن الهجوم: a span of weeks is not the time of what another clause tells. */
const lasts = ({ from, to }: TimeMention) => from !== null && to !== null && days({ from, to }) > SPAN_DAYS

const SPAN_DAYS = 8

const newClause = (chunks: readonly Chunk[], after: number, to: number) =>
  chunks.slice(after + 1, to + 1).some(c => c.kind === 'verb' && c.broken && c.conjunction)

/** ندد بالهجوم الذي وقع أمس، دارت اشتباكات، كما قصفت الطائرات أمس: where another clause begins that has its own time. */
function clauseEnd(chunks: readonly Chunk[], from: number): number {
  for (let i = from + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    if (opens(chunk)) return i
    const verb = chunks[i + 1]?.kind === 'verb' || chunks[i + 2]?.kind === 'verb'
    if (chunk.kind !== 'link' || !verb) continue
    // الاعتداء المزدوج الذي أوقع قتلى أمس: a clause on the event itself tells its day.
    const onItself = chunks.slice(from + 1, i).every(c => c.kind !== 'event' && c.kind !== 'link' && !c.preposition)
    if (setsBeside(chunk) || (linkKind(chunk) === 'relative' && !onItself)) return i
  }
  return chunks.length
}

/** تحاصر القوات البلدات، وغالبا ما تندلع اشتباكات: a time with which a clause opens is that clause's. */
const opens = ({ time, broken, conjunction }: Chunk) => time !== null && broken && conjunction

const setsBeside = (link: Chunk) => link.lexemes.some(l => l.data['contrast'] === true)

/** A named weekday or date beats a relative word; a span beats nothing. */
function choose(chunks: readonly Chunk[]): Chunk | null {
  const rank = ({ time }: Chunk) => (time!.from ? 0 : 4) + (time!.kind === 'day' ? 0 : time!.kind === 'range' ? 1 : 2)
  return [...chunks].sort((a, b) => rank(a) - rank(b))[0] ?? null
}

const days = (date: Pick<ClaimDate, 'from' | 'to'>) => dayNumber(date.to) - dayNumber(date.from) + 1
