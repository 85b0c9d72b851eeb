import { byCodeUnit } from '../../kit/index.ts'
import type { Dispute, Figure, Outcome, Victims } from '../../record/index.ts'
import type { Told } from '../accounts.ts'
import type { Related } from '../parties.ts'
import { atOneTimeAndPlace, isSame, nameOneDead } from '../same-act.ts'
import type { Telling } from '../telling.ts'
import { exclude, sizeOf, tollOf, whoOf } from '../tolls.ts'
import { chains, range } from './sides.ts'

/** A figure that one telling of an account gives. */
interface Count {
  readonly index: number
  readonly telling: Telling
  readonly figure: Figure
  readonly who: Victims
  readonly voice: number
  /** Ids or words of those who are cited for it. */
  readonly sources: readonly string[]
  /** When the voice, or one that cites the same source, first told it. */
  readonly published: string | null
}

/** Figures of one act that exclude each other and are no updates. */
export function figures(accounts: readonly Told[], outcome: 'killed' | 'wounded', related: Related): Dispute[] {
  const mentions = mentionsOf(accounts, outcome)
  const counts = accounts.flatMap((told, index) => countsOf(told, index, outcome, mentions))
  const against = new Set<Count>()
  counts.forEach((a, i) => {
    for (const b of counts.slice(i + 1)) if (a.index !== b.index && contradict(a, b, related)) against.add(a).add(b)
  })
  if (against.size === 0) return []
  const told = [...against].sort((a, b) => (a.figure.min ?? 0) - (b.figure.min ?? 0) || a.index - b.index)
  const groups = Map.groupBy(told, c => range(c.figure))
  const sides = [...groups.values()].map(of => [...new Set(of.map(c => c.index))].sort((a, b) => a - b))
  const text = [...groups.keys()].map((figure, i) => `${figure} ${outcome} (${chains(accounts, sides[i]!)})`)
  const values = [...groups.values()].map(([c]) => ({ min: c!.figure.min, max: c!.figure.max }))
  return [
    { about: 'figure', text: `${text.join('; ')}.`, sides, code: 'figures', params: { outcome, figures: values } },
  ]
}

function countsOf({ account, tellings }: Told, index: number, outcome: Outcome, mentions: readonly Mention[]): Count[] {
  if (account.status !== 'reported') return []
  const tally = account.figures.find(f => f.outcome === outcome && f.tally)
  return tellings.flatMap(telling => {
    const { claim } = telling
    const figure = tollOf(claim.casualties, outcome, claim.evidence)
    if (!figure || (tally && sizeOf(figure) >= sizeOf(tally))) return []
    const who = whoOf(claim.casualties.filter(c => c.outcome === outcome))
    const count = { index, telling, figure, who, voice: account.voice, sources: sourcesOf(telling) }
    const told = mentions.filter(m => m.min === figure.min && areNear(m, count)).map(m => m.published)
    const first = told.includes(null) ? null : told.toSorted((a, b) => byCodeUnit(a ?? '', b ?? ''))[0]
    return [{ ...count, published: first ?? null }]
  })
}

/** Both count the same of one act, and cannot both be right. */
function contradict(a: Count, b: Count, related: Related): boolean {
  if (!exclude(a.figure, b.figure) || !sameVictims(a, b) || isVague(a) || isVague(b)) return false
  if (isOneOfMany(a, b) || isOneOfMany(b, a) || isOtherScope(a, b) || isOtherScope(b, a)) return false
  if (isUpdate(a, b) || isUpdate(b, a) || isPart(a, b) || isPart(b, a)) return false
  if (nameOneDead(a.telling, b.telling)) return true
  return atOneTimeAndPlace(a.telling, b.telling) && isSame(a.telling, b.telling, related, 'figures')
}

interface Mention extends Pick<Count, 'voice' | 'sources' | 'published'> {
  readonly min: number | null
}

/** Every figure that a claim gives, also those beside its toll: an early count is repeated long after it has risen. */
function mentionsOf(accounts: readonly Told[], outcome: Outcome): Mention[] {
  return accounts.flatMap(({ account: { voice }, tellings }) =>
    tellings.flatMap(telling =>
      telling.claim.casualties
        .filter(c => c.outcome === outcome)
        .map(({ min }) => ({ min, voice, sources: sourcesOf(telling), published: telling.report.published })),
    ),
  )
}

/** One voice, or two that cite one source. */
function areNear(a: Pick<Count, 'voice' | 'sources'>, b: Pick<Count, 'voice' | 'sources'>): boolean {
  return a.voice === b.voice || a.sources.some(source => b.sources.includes(source))
}

function sourcesOf({ claim }: Telling): string[] {
  return claim.sources.map(s => s.id ?? s.text)
}

/** A higher toll told later, or told by the same voice or after the same source, or on the same day where one of the two is nobody's count. */
function isUpdate(before: Count, after: Count): boolean {
  const higher = (after.figure.min ?? 0) > (before.figure.max ?? Number.POSITIVE_INFINITY)
  if (!higher) return false
  if (areNear(before, after))
    return before.published === null || after.published === null || before.published <= after.published
  if (before.published === null || after.published === null) return false
  const attributed = before.sources.length > 0 && after.sources.length > 0
  return attributed ? before.published < after.published : before.published <= after.published
}

/** Soldiers and civilians are counted apart; who are not said to be either may be civilians. */
function sameVictims(a: Count, b: Count): boolean {
  return (a.who === 'combatants') === (b.who === 'combatants')
}

/** The death of one beside the toll of several: mostly one of them, or another's. */
function isOneOfMany(one: Count, many: Count): boolean {
  return one.figure.max === 1 && (many.figure.min ?? 0) >= SEVERAL
}
const SEVERAL = 3

/** `عشرات`, `مئات`: a word for many is no count, and excludes none. */
function isVague({ figure: { min, max } }: Count): boolean {
  return min !== null && max !== null && min > 1 && max >= VAGUE * min
}
const VAGUE = 4

/** So many times another count, and not told beside it by another source: of more, or of other people, than what that counts. */
function isOtherScope(more: Count, few: Count): boolean {
  if (more.telling.ref.report === few.telling.ref.report) return false
  return (more.figure.min ?? 0) > SCOPE * (few.figure.max ?? Number.POSITIVE_INFINITY)
}
const SCOPE = 5

/** A count of children or of journalists alone is a part of a higher count of all. */
function isPart(part: Count, whole: Count): boolean {
  return NARROW.has(part.who) && (part.figure.max ?? Number.POSITIVE_INFINITY) < (whole.figure.min ?? 0)
}
const NARROW: ReadonlySet<Victims> = new Set(['children', 'women', 'medics', 'journalists', 'aid-workers'])
