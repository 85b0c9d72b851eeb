import type { Chunk, Mentions } from '../../mentions/index.ts'
import { type ClaimDate, dayNumber, type Named } from '../../record/index.ts'
import { tellsPrior } from '../causes.ts'
import type { Draft } from '../draft.ts'
import { setsElsewhere } from '../place/index.ts'
import { turnsAway } from '../scene/index.ts'

/** The days that a report told of so far. */
export interface Told {
  /** The day that what follows happened on, unless it says otherwise. */
  readonly day: ClaimDate | null
  /** The sentence that told it. */
  readonly dayAt: number
  /** The day that the report told of first. */
  readonly first: ClaimDate | null
  /** The last day told of, of background too: ذلك الحين. */
  readonly last: ClaimDate | null
  /** The background that the last sentence told; null where it told none. */
  readonly background: Background | null
  /** A sentence behind the headline has told something: the news itself, however long ago it was. */
  readonly begun: boolean
  /** Where that happened which was told of the day. */
  readonly where: readonly Named[]
}

/** What was long ago or went on for long: its days, null where they are not known (سيطر التنظيم على المدينة عام 2014). */
export interface Background {
  readonly days: ClaimDate | null
  readonly sentence: number
}

export const NOTHING_TOLD: Told = {
  day: null,
  dayAt: -1,
  first: null,
  last: null,
  background: null,
  begun: false,
  where: [],
}

/**
 * The day that is told of from here on: the last that was said. A span (منذ ثلاثة أشهر, الأسبوع الماضي) or a day longer ago than
 * a week is background, which only the next sentence may go on about.
 */
export function toldOn(
  before: Told,
  mentions: Mentions,
  all: readonly Draft[],
  sentence: number,
  inBody: boolean,
  published: string | null,
): Told {
  const drafts = all.filter(d => !d.date || !isAhead(d, d.date, published))
  const said = drafts.flatMap(({ date }) => (date?.rule === 'said' ? [date] : []))
  const last = said.at(-1) ?? before.last
  const kept = before.day && isRecent(before.day, published) ? before.day : null
  const now = drafts.flatMap(d => (d.date?.rule === 'said' && !isPrior(mentions, d) ? [d.date] : []))
  const carried = now.findLast(date => days(date) <= CARRIED_DAYS) ?? null
  // قصفت الطائرات البلدة لليوم الثاني على التوالي: what follows happened on the last of those days.
  const day = carried && goesOnFrom(mentions, carried) ? { ...carried, from: carried.to } : (carried ?? kept)
  const ofDay = drafts.filter(d => day !== null && d.date?.from === day.from).flatMap(d => d.places)
  const background = before.begun ? backgroundOf(before, mentions, drafts, said, sentence, published) : null
  return {
    day,
    dayAt: carried ? sentence : before.dayAt,
    first: before.begun ? before.first : (before.first ?? day),
    last,
    background,
    begun: before.begun || (inBody && all.length > 0),
    where: [...(carried ? [] : before.where), ...ofDay].slice(-WHERE_KEPT),
  }
}

// What a paragraph may be about: the places of the last few events.
const WHERE_KEPT = 12

/** حاصرت القوات المطار بعدما سيطرت أول من أمس على القرية, عقب انسحاب القوات مساء الأحد: the report goes on from what came after. */
function isPrior(mentions: Mentions, { chunk }: Draft): boolean {
  const [before, self] = [mentions.chunks[chunk - 1], mentions.chunks[chunk]!]
  return tellsPrior(mentions, self) || (before?.kind === 'link' && tellsPrior(mentions, before))
}

/**
 * Whether a draft with no day of its own is of the day told before: that on which the report began, or that of the sentence before
 * where this one is joined to it and turns to nothing else. What else was told on a day of its own is not gone on about.
 */
export function isOfDayTold(
  { day, dayAt, first, where }: Told,
  mentions: Mentions,
  { chunk, sentence, turns }: Draft,
): boolean {
  const { chunks } = mentions
  if (!day || setsElsewhere(mentions, chunk, where)) return false
  return day.from === first?.from || (sentence - dayAt <= 1 && !turns && joins(chunks[0]))
}

/**
 * تستعد القبائل لمواجهات في الأيام المقبلة: nothing that has happened was then. What is told as done may be of the day after
 * that on which the report says it was published.
 */
const isAhead = ({ status, tried }: Draft, { to }: ClaimDate, published: string | null) =>
  published !== null && dayNumber(to) - dayNumber(published) > (status === 'planned' && !tried ? 0 : 1)

/** وقصفت, كما قصفت */
const joins = (chunk: Chunk | undefined) =>
  chunk !== undefined && (chunk.conjunction || chunk.lexemes.some(l => l.data['as'] === true))

const goesOnFrom = ({ chunks }: Mentions, { said }: ClaimDate) =>
  chunks.some(({ time }) => time?.kind === 'since' && time.span.start === said?.start)

function backgroundOf(
  { background }: Told,
  { chunks }: Mentions,
  drafts: readonly Draft[],
  said: readonly ClaimDate[],
  sentence: number,
  published: string | null,
): Background | null {
  if (said.length) {
    const recent = said.some(date => isRecent(date, published) && days(date) < LASTING_DAYS)
    return recent ? null : { days: said.at(-1)!, sentence }
  }
  const reported = drafts.filter(d => d.status === 'reported')
  const goesOn = background && reported.some(d => (background.days ? d.date?.said === background.days.said : !d.date))
  if (goesOn) return { ...background, sentence }
  const years = chunks.some(
    ({ time }) => time && time.kind !== 'apart' && (time.kind === 'background' || time.precision === 'year'),
  )
  return years && reported.length && reported.every(d => !d.date) ? { days: null, sentence } : null
}

/**
 * Whether a draft with no day of its own goes on with the background of the sentence before: in the past, by nobody who speaks
 * only here (وقال مصدر), and without a word that turns to something else (من ناحية أخرى).
 */
export function goesOnWith({ background }: Told, { chunks, frame }: Mentions, draft: Draft): boolean {
  if (!background || draft.sentence - background.sentence > 1 || draft.definite) return false
  const { start, end } = frame.sentence
  if (draft.sources.some(s => s.start >= start && s.end <= end)) return false
  const verb = chunks.slice(0, draft.chunk + 1).findLast(c => c.kind === 'verb')
  return tenseOf(verb) !== 'present' && !turnsAway(frame)
}

const tenseOf = (verb: Chunk | undefined) => verb?.reading?.entry.features.tense

// Two days and the night between: the longest span that reports still tell as one happening.
const CARRIED_DAYS = 3
const RECENT_DAYS = 7
// An operation of a few days is still the day's news.
const LASTING_DAYS = 5

const days = (date: ClaimDate) => dayNumber(date.to) - dayNumber(date.from) + 1

const isRecent = (date: ClaimDate, published: string | null) =>
  published === null || dayNumber(published) - dayNumber(date.to) <= RECENT_DAYS
