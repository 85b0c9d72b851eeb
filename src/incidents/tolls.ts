import { type Casualty, type Figure, isTally, type Outcome, type Span } from '../record/index.ts'

/** Victims that are counted within a total when one stands beside them: `قتل 20 شخصا بينهم 4 أطفال`. */
const PARTS = new Set<Casualty['who']>(['children', 'women', 'medics', 'journalists', 'aid-workers'])

/**
 * The figure that a claim's casualties give for one outcome: of each sentence the total where one is said, else the sum of
 * its parts; of several sentences the highest, for they mostly tell the same dead again. `{null, null}` says that there
 * were some, how many is not known; null says that nothing is told.
 */
export function tollOf(
  casualties: readonly Casualty[],
  outcome: Outcome,
  sentences: readonly Span[] = [],
): Figure | null {
  const told = casualties.filter(c => c.outcome === outcome)
  const sentenceOf = ({ evidence }: Casualty): number =>
    sentences.findIndex(s => s.start <= evidence.start && evidence.end <= s.end)
  const bySentence = withoutTallies(withoutBreakdowns([...Map.groupBy(told, sentenceOf).values()]))
  // A sentence that only tells who some of the dead were does not count them.
  const total = bySentence.filter(of => !tellsParts(of))
  const tolls = (total.length > 0 ? total : bySentence).map(tollOfSentence)
  return largest([...tolls, groupsOf(told.filter(c => !isInHeadline(c, sentences)))].filter(toll => toll !== null))
}

/** `قتل مدني. … وقتل في القصف مقاتلان`: civilians and combatants are never the same dead, whichever sentence tells of them. */
function groupsOf(told: readonly Casualty[]): Figure | null {
  const [civilians, combatants] = (['civilians', 'combatants'] as const).map(who =>
    largest(told.filter(c => c.who === who)),
  )
  return civilians && combatants ? sum([civilians, combatants]) : null
}

/** قتلى مدنيون في اقتحام. … قُتل قيادي: the words that head a report tell of those whom its text tells of. */
function isInHeadline({ evidence }: Casualty, [first]: readonly Span[]): boolean {
  return first?.start === 0 && evidence.end <= first.end
}

function tellsParts(sentence: readonly Casualty[]): boolean {
  return sentence.every(c => PARTS.has(c.who))
}

/** `أصيب 320 مواطنا. … بينهم ستة أطفال`: beside a sentence that tells who some of those before it were, those are no tally. */
function withoutBreakdowns(sentences: readonly (readonly Casualty[])[]): readonly (readonly Casualty[])[] {
  const starts = (of: readonly Casualty[]): number => Math.min(...of.map(c => c.evidence.start))
  const first = Math.min(...sentences.filter(of => !tellsParts(of)).map(starts))
  return sentences.filter(of => !tellsParts(of) || starts(of) < first)
}

/** `قتل طفل أمس … منذ عام 2011 قتل 2829 مدنيا`: a count ten times another's is a tally of more than what is told. */
function withoutTallies(sentences: readonly (readonly Casualty[])[]): readonly (readonly Casualty[])[] {
  const sized = sentences.map(of => ({ of, size: sizeOf(tollOfSentence(of) ?? { min: null, max: null }) }))
  const least = Math.min(...sized.map(({ size }) => size).filter(size => size > 0))
  return sized.filter(({ size }) => !isTally(size, least)).map(({ of }) => of)
}

function tollOfSentence(told: readonly Casualty[]): Figure | null {
  const parts = [...PARTS].map(who => largest(told.filter(c => c.who === who))).filter(part => part !== null)
  return withParts(totalOf(told), parts)
}

/** How much a figure tells of: its lower bound, or the upper where the lower says nothing (`dead or hurt: 300`). */
export function sizeOf({ min, max }: Figure): number {
  return min !== null && min > 1 ? min : (max ?? min ?? 0)
}

function totalOf(told: readonly Casualty[]): Figure | null {
  const people = largest(told.filter(c => c.who === 'people'))
  const civilians = largest(told.filter(c => c.who === 'civilians'))
  const combatants = largest(told.filter(c => c.who === 'combatants'))
  const groups = sum([civilians, combatants])
  // `مدني وثلاثة آخرون` adds up; `خمسة أشخاص بينهم مدني` is the five.
  if (people && groups) return (people.min ?? 0) >= (groups.min ?? 0) ? people : sum([groups, people])
  return people ?? groups
}

/** A total holds its parts where it can: `خمسة بينهم طفلان` is five, `رجل وأربعة أطفال` five too, `شخص وطفل` one or two. */
function withParts(total: Figure | null, parts: readonly Figure[]): Figure | null {
  const part = sum(parts)
  if (!total || !part) return total ?? part
  if (part.min === null) return total
  if (total.min === null) return { min: part.min, max: total.max }
  if (total.min > part.min || (total.min === part.min && parts.length > 1)) return total
  const both = { min: total.min + part.min, max: add(total.max, part.max) }
  return total.min === part.min ? { min: total.min, max: both.max } : both
}

/** The figure with the highest lower bound; null for none. */
export function largest(figures: readonly Figure[]): Figure | null {
  let best: Figure | null = null
  for (const { min, max } of figures) {
    if (!best || rank(min, max) > rank(best.min, best.max)) best = { min, max }
  }
  return best
}

function rank(min: number | null, max: number | null): number {
  return (min ?? -1) + (max === null ? 0 : Math.min(max, 1e9) * 1e-10)
}

function sum(figures: readonly (Figure | null)[]): Figure | null {
  const told = figures.filter(f => f !== null)
  if (told.length === 0) return null
  return told.reduce((a, b) => ({ min: add(a.min, b.min), max: add(a.max, b.max) }))
}

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}

/**
 * Bounds over several figures. Open above only where the figure that starts highest is open; `{null, null}` where some are
 * told and nobody counts them; null for no figures.
 */
export function bounds(figures: readonly Figure[]): Figure | null {
  if (figures.length === 0) return null
  const counted = figures.filter(f => f.min !== null || f.max !== null)
  if (counted.length === 0) return { min: null, max: null }
  const mins = counted.map(f => f.min).filter(n => n !== null)
  const ends = counted.map(f => f.max).filter(n => n !== null)
  const top = Math.max(-1, ...mins)
  const end = Math.max(-1, ...ends)
  return { min: mins.length === 0 ? null : Math.min(...mins), max: end >= top && end >= 0 ? end : null }
}

/** True where no number fits both. */
export function exclude(a: Figure, b: Figure): boolean {
  return (a.max !== null && b.min !== null && a.max < b.min) || (b.max !== null && a.min !== null && b.max < a.min)
}

/** Whom a figure counts: one group where all entries name it, else people. */
export function whoOf(casualties: readonly Casualty[]): Casualty['who'] {
  const total = casualties.filter(c => c.who === 'people' || c.who === 'civilians' || c.who === 'combatants')
  const groups = new Set((total.length > 0 ? total : casualties).map(c => c.who))
  return groups.size === 1 ? [...groups][0]! : 'people'
}
