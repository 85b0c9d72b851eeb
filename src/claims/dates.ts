import { type Chunk, lexemeOf, type Mentions, type TimeMention } from '../mentions/index.ts'
import type { ClaimDate } from '../record/index.ts'
import type { Draft } from './draft.ts'
import { type Argument, linkKind } from './roles/index.ts'

/**
 * When a draft is said to be: a time in its clause, else in its sentence, else the day that was told of before, else the
 * day that the report names as its own (`today`), else that of publication. What is to come has only the day that is said for it; null where none is.
 */
export function readDate(
  mentions: Mentions,
  draft: Draft,
  found: readonly Argument[],
  before: ClaimDate | null,
  published: string | null,
  today: TimeMention | null,
): ClaimDate | null {
  const said = found.flatMap(a => (a.role === 'time' && a.chunk.time ? [a.chunk.time] : []))
  const coming = draft.status === 'planned' && !draft.tried
  const own = coming ? said.filter(t => published === null || (t.to ?? '') > published) : said
  const best = choose(own.length || coming ? own : near(mentions, draft))
  if (best && best.kind !== 'vague') {
    if (best.kind === 'habit' || best.precision === 'year' || !best.from || !best.to) return null
    return { from: best.from, to: best.to, said: best.span, rule: 'said' }
  }
  if (coming) return null
  if (before && isPast(mentions, draft)) return { ...before, rule: 'inherited' }
  if (today?.from) return { from: today.from, to: today.from, said: today.span, rule: 'inherited' }
  return published ? { from: published, to: published, said: null, rule: 'published' } : null
}

/** تدور اشتباكات، دعت الأمم المتحدة: what goes on and what is said is of the day of the report, not of the day told before. */
function isPast({ chunks }: Mentions, draft: Draft): boolean {
  const carrying = chunks.slice(Math.max(0, draft.chunk - 2), draft.chunk).find(c => lexemeOf(c, 'support'))
  const verb = draft.verbal ? chunks[draft.chunk] : carrying
  return draft.type !== 'statement' && verb?.reading?.entry.features.tense !== 'present'
}

/** The time in the same sentence that is nearest to the trigger, rather before than after it; none of a clause behind it. */
function near({ chunks }: Mentions, draft: Draft): TimeMention[] {
  const end = clauseEnd(chunks, draft.chunk)
  const at = chunks.flatMap((c, i) =>
    c.time && i < end && !(i < draft.chunk && lasts(c.time) && newClause(chunks, i, draft.chunk))
      ? [{ time: c.time, distance: i < draft.chunk ? draft.chunk - i : (i - draft.chunk) * 1.5 }]
      : [],
  )
  return at
    .sort((a, b) => a.distance - b.distance)
    .map(x => x.time)
    .slice(0, 1)
}

/** منذ أواخر عام 2014، ويتزامن الهجوم: a span of weeks is not the time of what another clause tells. */
const lasts = ({ from, to }: TimeMention) => from !== null && to !== null && days({ from, to }) > CARRIED_DAYS

const newClause = (chunks: readonly Chunk[], after: number, to: number) =>
  chunks.slice(after + 1, to + 1).some(c => c.kind === 'verb' && c.broken && c.conjunction)

/** ندد بالهجوم الذي وقع أمس، دارت اشتباكات، كما قصفت الطائرات أمس: where another clause begins that has its own time. */
function clauseEnd(chunks: readonly Chunk[], from: number): number {
  for (let i = from + 1; i < chunks.length; i++) {
    const chunk = chunks[i]!
    const verb = chunks[i + 1]?.kind === 'verb' || chunks[i + 2]?.kind === 'verb'
    if (chunk.kind !== 'link' || !verb) continue
    // الاعتداء المزدوج الذي أوقع قتلى أمس: a clause on the event itself tells its day.
    const onItself = chunks.slice(from + 1, i).every(c => c.kind !== 'event' && c.kind !== 'link' && !c.preposition)
    if (setsBeside(chunk) || (linkKind(chunk) === 'relative' && !onItself)) return i
  }
  return chunks.length
}

const setsBeside = (link: Chunk) => link.lexemes.some(l => l.data['contrast'] === true)

/** A named weekday or date beats a relative word; a span beats nothing. */
function choose(times: readonly TimeMention[]): TimeMention | null {
  const rank = (t: TimeMention) => (t.from ? 0 : 4) + (t.kind === 'day' ? 0 : t.kind === 'range' ? 1 : 2)
  return [...times].sort((a, b) => rank(a) - rank(b))[0] ?? null
}

/** The day that is told of from here on: the last that was said; a longer span (منذ ثلاثة أشهر) belongs only to what it was said of. */
export function carriedDate(told: readonly Draft[]): ClaimDate | null {
  const carries = ({ date }: Draft) => date?.rule === 'said' && days(date) <= CARRIED_DAYS
  return told.findLast(carries)?.date ?? null
}

// A week and a day: the longest span that reports still tell as one happening.
const CARRIED_DAYS = 8

const days = (date: Pick<ClaimDate, 'from' | 'to'>) => (Date.parse(date.to) - Date.parse(date.from)) / 86_400_000 + 1
