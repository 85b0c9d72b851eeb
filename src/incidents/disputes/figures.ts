import { byCodeUnit } from '../../kit/index.ts'
import type { Dispute, Figure, Named, Outcome, Victims } from '../../record/index.ts'
import type { Told } from '../accounts.ts'
import { type Related, type Relations, share } from '../parties.ts'
import { atOneTimeAndPlace, isSame, nameOneDead } from '../same-act.ts'
import { compare } from '../score.ts'
import type { Telling } from '../telling.ts'
import { exclude, sizeOf, tollOf, whoOf } from '../tolls.ts'
import { compareWhere } from '../where.ts'
import { chains, isOneSpeaker, range } from './sides.ts'

type Sources = readonly Pick<Named, 'id' | 'text'>[]

/** A figure that one telling of an account gives. */
interface Count {
  readonly index: number
  readonly telling: Telling
  readonly figure: Figure
  readonly who: Victims
  /** Known parties that those whom it counts belong to, as its words say. */
  readonly of: readonly string[]
  readonly voice: number
  /** Those who are cited for it. */
  readonly sources: Sources
  /** When the voice, or one that cites the same source, first told it. */
  readonly published: string | null
}

/** Figures of one act that exclude each other and are no updates. */
export function figures(accounts: readonly Told[], outcome: 'killed' | 'wounded', relations: Relations): Dispute[] {
  const mentions = mentionsOf(accounts, outcome)
  const counts = accounts.flatMap((told, index) => countsOf(told, index, outcome, mentions))
  const against = new Set<Count>()
  counts.forEach((a, i) => {
    for (const b of counts.slice(i + 1))
      if (a.index !== b.index && contradict(a, b, counts, relations)) against.add(a).add(b)
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
    const of = countedParties(telling, outcome)
    const count = { index, telling, figure, who, of, voice: account.voice, sources: claim.sources }
    const told = mentions.filter(m => m.min === figure.min && areNear(m, count)).map(m => m.published)
    const first = told.includes(null) ? null : told.toSorted((a, b) => byCodeUnit(a ?? '', b ?? ''))[0]
    return [{ ...count, published: first ?? null }]
  })
}

/** Both count the same of one act, and cannot both be right. */
function contradict(a: Count, b: Count, all: readonly Count[], { related, kin }: Relations): boolean {
  if (!exclude(a.figure, b.figure) || !sameVictims(a, b) || isVague(a) || isVague(b)) return false
  if (isOneOfMany(a, b) || isOneOfMany(b, a) || isOtherScope(a, b) || isOtherScope(b, a)) return false
  if (isUpdate(a, b) || isUpdate(b, a) || isPart(a, b) || isPart(b, a)) return false
  if (isOfOneParty(a, b, all, kin) || isOfOneParty(b, a, all, kin)) return false
  if (nameOneDead(a.telling, b.telling) || agreeOtherwise(a, b, related)) return true
  return atOneTimeAndPlace(a.telling, b.telling) && isSame(a.telling, b.telling, related, 'figures')
}

interface Mention extends Pick<Count, 'voice' | 'sources' | 'published'> {
  readonly min: number | null
}

/** `9 قتلى و15 جريحا` and `8 قتلى و15 جريحا` of one place and night: who agree on the others tell of one act. */
function agreeOtherwise(a: Count, b: Count, related: Related): boolean {
  const [x, y] = [a.telling, b.telling]
  if (x.from === null || y.from === null || Math.abs(x.from - y.from) > 1) return false
  if (compare(x, y, related).barred !== null || (compareWhere(x.where, y.where)?.score ?? 0) <= 0) return false
  const agree = (one: Figure | null, other: Figure | null): boolean =>
    one !== null && other !== null && (one.min ?? 0) >= SEVERAL && one.min === one.max && isEqual(one, other)
  return agree(x.killed, y.killed) || agree(x.wounded, y.wounded)
}

/** Every figure that a claim gives, also those beside its toll: an early count is repeated long after it has risen. */
function mentionsOf(accounts: readonly Told[], outcome: Outcome): Mention[] {
  return accounts.flatMap(({ account: { voice }, tellings }) =>
    tellings.flatMap(telling =>
      telling.claim.casualties
        .filter(c => c.outcome === outcome)
        .map(({ min }) => ({ min, voice, sources: telling.claim.sources, published: telling.report.published })),
    ),
  )
}

/** One voice, or two that cite one source. */
function areNear(a: Pick<Count, 'voice' | 'sources'>, b: Pick<Count, 'voice' | 'sources'>): boolean {
  return a.voice === b.voice || a.sources.some(x => b.sources.some(y => isOneSpeaker(x, y)))
}

/** `سبعة من جنودها`: those of the claim's targets that its figure counts, as far as they are known parties. */
function countedParties({ claim: { casualties, targets }, parties }: Telling, outcome: Outcome): string[] {
  const counted = casualties.filter(c => c.outcome === outcome).map(c => c.evidence)
  const hit = targets.filter(t => counted.some(of => t.start < of.end && of.start < t.end))
  return hit.map(t => t.id).filter(id => id !== null && parties.includes(id)) as string[]
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
  return min !== null && max !== null && (min > 1 || max >= MANY) && max >= VAGUE * min
}
const VAGUE = 4
const MANY = 20

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

/**
 * `سبعة إيرانيين` of `14 قتيلا`: the dead of one party, as somebody says of that count, beside a higher one that not all say
 * is of it alone.
 */
function isOfOneParty(few: Count, more: Count, all: readonly Count[], kin: Related): boolean {
  if ((few.figure.max ?? Number.POSITIVE_INFINITY) >= (more.figure.min ?? 0)) return false
  const of = all.filter(c => isEqual(c.figure, few.figure)).flatMap(c => c.of)
  const against = all
    .filter(c => isEqual(c.figure, more.figure))
    .map(c => (c.of.length > 0 ? c.of : targetsOf(c.telling)))
  return of.length > 0 && !against.every(parties => share(of, parties, kin))
}

function isEqual(a: Figure, b: Figure): boolean {
  return a.min === b.min && a.max === b.max
}

function targetsOf({ actors, parties }: Telling): string[] {
  return parties.filter(id => !actors.includes(id))
}
