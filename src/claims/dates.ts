import type { Mentions, TimeMention } from '../mentions/index.ts'
import type { ClaimDate } from '../record/index.ts'
import type { Draft } from './draft.ts'
import type { Argument } from './roles/index.ts'

/** When a draft is said to be: a time in its clause, else in its sentence, else inherited, else the day of publication. */
export function readDate(
  mentions: Mentions,
  draft: Draft,
  found: readonly Argument[],
  before: ClaimDate | null,
  published: string | null,
): ClaimDate | null {
  const own = found.filter(a => a.role === 'time' && a.chunk.time).map(a => a.chunk.time!)
  const times = own.length ? own : near(mentions, draft)
  const best = choose(times)
  if (best) {
    if (best.kind === 'habit' || best.precision === 'year' || !best.from || !best.to)
      return best.kind === 'vague' ? before : null
    return { from: best.from, to: best.to, said: best.span, rule: 'said' }
  }
  if (draft.status === 'planned') return null
  if (before && before.rule !== 'published') return { ...before, rule: 'inherited' }
  return published ? { from: published, to: published, said: null, rule: 'published' } : null
}

/** Times in the same sentence, the nearest before the trigger first. */
function near(mentions: Mentions, draft: Draft): TimeMention[] {
  const { chunks } = mentions
  const at = chunks.flatMap((c, i) =>
    c.time
      ? [
          {
            time: c.time,
            since: c.time.kind === 'since',
            distance: i < draft.chunk ? draft.chunk - i : (i - draft.chunk) * 1.5,
          },
        ]
      : [],
  )
  // منذ tells of the state it stands with, not of what else the sentence tells.
  return at
    .sort((a, b) => a.distance - b.distance)
    .map(x => x.time)
    .slice(0, 1)
}

/** A named weekday or date beats a relative word; a span beats nothing. */
function choose(times: readonly TimeMention[]): TimeMention | null {
  const rank = (t: TimeMention) => (t.from ? 0 : 4) + (t.kind === 'day' ? 0 : t.kind === 'range' ? 1 : 2)
  return [...times].sort((a, b) => rank(a) - rank(b))[0] ?? null
}
