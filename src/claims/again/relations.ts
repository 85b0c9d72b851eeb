import { containers, type Lexicon, type World } from '../../lexicon/index.ts'
import { type Casualty, type DayRange, dayNumber, isTally, type Named } from '../../record/index.ts'
import type { Draft } from '../draft.ts'
import { nameWords, sameName } from '../names.ts'
import { sameArea } from './areas.ts'

/** What two tellings have in common in one respect; unknown where one of them does not say. */
export type Relation = 'shared' | 'apart' | 'unknown'

const WIDE = new Set(['country', 'governorate', 'region', 'sea'])

const isWide = (place: Named, world: World) => place.id !== null && WIDE.has(world.places.get(place.id)?.kind ?? '')

/** Same entry of `world/`; of a name that is in no list the words tell, but not its first alone (قرية). */
export function samePlace(a: Named, b: Named, lexicon: Lexicon): boolean {
  if (a.id && b.id) return a.id === b.id
  const [x, y] = [nameWords(a.text, lexicon), nameWords(b.text, lexicon)]
  const [long, short] = x.length > 1 && y.length > 1 ? [x.slice(1), y.slice(1)] : [x, y]
  return long.some(word => short.includes(word)) && sameName(a, b, lexicon)
}

/** ريف إدلب الجنوبي, قرية نحلة: a place that no list has is narrower than a region. */
const finest = (places: readonly Named[], { world }: Lexicon) => places.find(p => !isWide(p, world)) ?? places[0]

/** How two lists of places lie to each other, most specific first. */
export function placesRelation(a: readonly Named[], b: readonly Named[], lexicon: Lexicon): Relation {
  const [x, y] = [finest(a, lexicon), finest(b, lexicon)]
  if (!x || !y) return 'unknown'
  if (a.some(z => samePlace(z, y, lexicon)) || b.some(z => samePlace(x, z, lexicon))) return 'shared'
  const { world } = lexicon
  // بلدة في شمال العراق: where a place lies that no list has, a wide one does not tell.
  if (a.length === 1 && y.id === null && isWide(x, world)) return 'unknown'
  if (b.length === 1 && x.id === null && isWide(y, world)) return 'unknown'
  const around = holder(x, y, world) ?? holder(y, x, world)
  // A quarter and its city are one place; a village and its governorate may or may not be.
  return around && !WIDE.has(around.kind) ? 'shared' : 'apart'
}

/** شمالي حلب, ريف حلب الشمالي: whether the finest place of one list is an area that the other names too. */
export function inOneArea(a: readonly Named[], b: readonly Named[], lexicon: Lexicon): boolean {
  const [x, y] = [finest(a, lexicon), finest(b, lexicon)]
  if (!x || !y) return false
  return a.some(z => sameArea(z, y, lexicon)) || b.some(z => sameArea(x, z, lexicon))
}

/** Whether one of two lists of places lies within what the other names, however wide. */
export function placesNest(a: readonly Named[], b: readonly Named[], { world }: Lexicon): boolean {
  const [x, y] = [a[0], b[0]]
  return x !== undefined && y !== undefined && (holder(x, y, world) ?? holder(y, x, world)) !== undefined
}

function holder(inner: Named, outer: Named, world: World) {
  if (inner.id === null || outer.id === null) return undefined
  return containers(world, inner.id).find(place => place.id === outer.id)
}

// Figures told longer ago than this are told again in between, or of another event.
const LAST_TOLD = 30

// So few wounded may be told of two places by chance.
const FEW = 3

/** Whether two tellings count the same dead or wounded. */
export function figures(a: Draft, b: Draft): Relation {
  if (!a.casualties.length || !b.casualties.length) return 'unknown'
  const told = (draft: Draft, outcome: Casualty['outcome']) => {
    const shares = draft.tolls.filter(t => t.share).flatMap(t => t.casualties)
    return draft.casualties
      .slice(-LAST_TOLD)
      .filter(c => c.outcome === outcome && c.min !== null && !shares.includes(c))
  }
  const wounded = told(b, 'wounded')
  if (told(a, 'wounded').some(c => (c.min ?? 0) > FEW && wounded.some(d => d.min === c.min && d.max === c.max)))
    return 'shared'
  const dead: readonly [Casualty[], Casualty[]] = [told(a, 'killed'), told(b, 'killed')]
  // اعتقلت رجلين … واعتقلت خمسة
  const [x, y] = dead[0].length || dead[1].length ? dead : [told(a, 'captured'), told(b, 'captured')]
  if (!x.length || !y.length) return 'unknown'
  const same = (c: Casualty, d: Casualty) => d.min === c.min && (d.max === c.max || d.max === null || c.max === null)
  // Of single victims the figure tells nothing.
  if (x.some(c => c.min !== 1 && y.some(d => same(c, d)))) return 'shared'
  return x.some(c => y.some(d => !countOthers(c, d))) ? 'unknown' : 'apart'
}

// أكثر من 1500 and أكثر من 400 are two figures, though the greater is more than 400 too; أكثر من 20 and 25 may be one.
const MUCH_MORE = 1.5

/** Whether two figures cannot be of the same people. */
function countOthers(c: Casualty, d: Casualty): boolean {
  const [few, many] = [c.min ?? 0, d.min ?? 0].sort((m, n) => m - n) as [number, number]
  if (c.max === null && d.max === null && few > FEW && many >= few * MUCH_MORE) return true
  return (c.min ?? 0) > (d.max ?? Infinity) || (d.min ?? 0) > (c.max ?? Infinity)
}

/** انفجر لغم بامرأة. … وأصابت الألغام 700 مدني: whether one of two counts so many more of one kind that it is of many happenings. */
export function isTallyOf(a: Draft, b: Draft): boolean {
  if (!a.casualties.length || !b.casualties.length) return false
  return (['killed', 'wounded'] as const).some(outcome => {
    const [few, many] = [sizeOf(a, outcome), sizeOf(b, outcome)].sort((x, y) => x - y) as [number, number]
    return few > 0 && isTally(many, few)
  })
}

const sizeOf = ({ casualties }: Draft, outcome: Casualty['outcome']): number =>
  Math.max(0, ...casualties.slice(-LAST_TOLD).map(c => (c.outcome === outcome ? (c.min ?? 0) : 0)))

// In days: fighting that is told as one happening.
const WEEK = 7

const isLongBefore = (before: DayRange, { from }: DayRange) => dayNumber(from) - dayNumber(before.to) > WEEK
/** Whether a span of days is longer than a week. */
export const lasting = ({ from, to }: DayRange) => from !== to && dayNumber(to) - dayNumber(from) > WEEK

const said = ({ date }: Draft) => date?.rule === 'said'

/** Two days that are said, and differ, set two tellings apart; not those filled in. */
export function onOtherDays(a: Draft, b: Draft): boolean {
  return said(a) && said(b) && !daysMeet(a.date!, b.date!)
}

/** Whether two spans of days have one in common. */
export const daysMeet = (a: DayRange, b: DayRange) => a.to >= b.from && b.to >= a.from

/** What is told of weeks ago goes on about nothing told before; and a toll of weeks is none of a day. */
export function datesApart(a: Draft, b: Draft): boolean {
  if (onOtherDays(a, b)) return true
  // وفي 11 تشرين الماضي وقع انفجار: unless it is pointed to.
  if (a.date?.rule === 'inherited' && said(b) && !b.definite && !b.anaphoric && isLongBefore(b.date!, a.date))
    return true
  // قتل أربعون منذ بدء الاحتجاجات
  const ofWeeks = (draft: Draft) => said(draft) && lasting(draft.date!)
  if (!a.date || !b.date || !a.casualties.length || !b.casualties.length) return false
  return ofWeeks(a) !== ofWeeks(b) && lasting(a.date) !== lasting(b.date) && figures(a, b) !== 'shared'
}
