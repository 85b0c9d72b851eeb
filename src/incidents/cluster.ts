import type { Link } from './links.ts'
import type { Related } from './parties.ts'
import { compare, isDenialOf, isOutcomeOf, isRetold, isSameDeath, THRESHOLD } from './score.ts'
import type { Lean } from './telling.ts'
import { compareTwo, compareWhere, type Spot } from './where.ts'

/** A group of tellings, as indices into their list, with what a merge must look at. */
interface Group {
  members: number[]
  /** One member for each different place. */
  places: Map<string, number>
  /** The known places that members name alone, with how many do. */
  spots: Map<string, { readonly spot: Spot; readonly count: number }>
  /** Members of each report. */
  reports: Map<string, number[]>
  /** Days of the dated members: the latest beginning and the earliest end. */
  latestFrom: number
  earliestTo: number
}

/** As many members of each side are compared before two groups become one. */
const SAMPLE = 6
/** Mean score, below the threshold for a pair, that the samples must reach. */
const SLACK = 2
/** Refusals kept in mind, to save asking again; a Set holds no more than sixteen million. */
const MOST_REFUSED = 1_000_000
/** A happening told of more different places is a campaign. */
const MOST_PLACES = 12

/**
 * Joins linked tellings into groups, the most alike first. Two groups become one only if none of their members bars it, so that
 * a row of neighbours does not chain what is far apart. Gives lists of ascending indices, in order of their first.
 */
export function cluster(tellings: readonly Lean[], links: readonly Link[], related: Related): number[][] {
  // Most tellings are like no other and never need a group.
  const groups: (Group | undefined)[] = new Array(tellings.length)
  const groupAt = (index: number): Group => {
    groups[index] ??= single(tellings[index]!, index)
    return groups[index]
  }
  // Leads from a telling to the group that holds it: an index into `groups`.
  const home = Int32Array.from(tellings, (_, index) => index)
  const refused = new Set<string>()
  for (const { a, b } of strongestFirst(links)) {
    const [x, y] = [groupAt(home[a]!), groupAt(home[b]!)]
    if (x === y) continue
    const key = `${home[a]}|${home[b]}|${x.members.length}|${y.members.length}`
    if (refused.has(key)) continue
    if (!canJoin(x, y, tellings, related)) {
      if (refused.size >= MOST_REFUSED) refused.clear()
      refused.add(key)
      continue
    }
    const [into, from] = x.members.length >= y.members.length ? [x, y] : [y, x]
    const to = into === x ? home[a]! : home[b]!
    const gone = into === x ? home[b]! : home[a]!
    join(into, from)
    for (const member of from.members) home[member] = to
    groups[gone] = undefined
  }
  const found: number[][] = []
  home.forEach((at, index) => {
    if (at === index) found.push(groups[index]?.members.toSorted((a, b) => a - b) ?? [index])
  })
  return found.sort((a, b) => a[0]! - b[0]!)
}

function single(telling: Lean, index: number): Group {
  const [spot, ...more] = telling.where.spots
  return {
    members: [index],
    places: new Map([[placeKey(telling), index]]),
    spots: new Map(spot && more.length < 2 ? [[spot.place.id, { spot, count: 1 }]] : []),
    reports: new Map([[telling.ref.report, [index]]]),
    latestFrom: telling.from ?? Number.NEGATIVE_INFINITY,
    earliestTo: telling.to ?? Number.POSITIVE_INFINITY,
  }
}

function placeKey({ where }: Lean): string {
  return [...where.spots.map(s => s.place.id), where.area?.place.id ?? '', where.name ?? ''].join('|')
}

/** Each pair once, the highest score first, then in canonical order. */
function strongestFirst(links: readonly Link[]): Link[] {
  const sorted = links
    .map(({ a, b, score }) => ({ a: Math.min(a, b), b: Math.max(a, b), score }))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  return sorted.filter((link, i) => i === 0 || link.a !== sorted[i - 1]!.a || link.b !== sorted[i - 1]!.b)
}

function canJoin(x: Group, y: Group, tellings: readonly Lean[], related: Related): boolean {
  if (Math.max(x.latestFrom, y.latestFrom) - Math.min(x.earliestTo, y.earliestTo) > 1) return false
  if (x.places.size + y.places.size > MOST_PLACES || standApart(home(x), home(y))) return false
  for (const a of x.places.values()) {
    for (const b of y.places.values()) if (!compareWhere(tellings[a]!.where, tellings[b]!.where)) return false
  }
  if (isHeadlineOf(x, y, tellings) || isHeadlineOf(y, x, tellings)) return true
  if (!reportsAgree(x, y, tellings, related)) return false
  if (tellOneDeath(x, y, tellings)) return true
  let sum = 0
  const [ours, theirs] = [sample(x.members), sample(y.members)]
  for (const a of ours) {
    for (const b of theirs) {
      const { score, barred } = compare(tellings[a]!, tellings[b]!, related)
      if (barred) return false
      sum += score
    }
  }
  return sum >= (THRESHOLD - SLACK) * ours.length * theirs.length
}

/** Two places, so many members say each, that are neither one nor parts of one: a list of both must not bridge them. */
function standApart(a: Spot | null, b: Spot | null): boolean {
  return a !== null && b !== null && (compareTwo(a, b)?.score ?? 0) <= 0
}

/** The place where most members that name one alone see it; null where fewer than two agree. */
function home({ spots }: Group): Spot | null {
  let [best, all]: [{ spot: Spot; count: number } | null, number] = [null, 0]
  for (const one of spots.values()) {
    all += one.count
    if (!best || one.count > best.count) best = one
  }
  return best && best.count >= AGREED && best.count * 2 > all ? best.spot : null
}
const AGREED = 2

/** One claim alone that its report tells in full, or denies, elsewhere: it says little of itself and goes where that is told. */
function isHeadlineOf(one: Group, full: Group, tellings: readonly Lean[]): boolean {
  const [first, ...more] = one.members
  if (more.length > 0) return false
  const headline = tellings[first!]!
  return (full.reports.get(headline.ref.report) ?? []).some(
    index =>
      isOutcomeOf(headline, tellings[index]!) ||
      isRetold(headline, tellings[index]!) ||
      isDenialOf(headline, tellings[index]!),
  )
}

/** Both name one and the same dead: how he died may be told in ways that nothing else would bring together. */
function tellOneDeath(x: Group, y: Group, tellings: readonly Lean[]): boolean {
  const named = (group: Group): number[] => group.members.filter(index => tellings[index]!.dead.length > 0)
  const theirs = named(y)
  return named(x).some(a => theirs.some(b => isSameDeath(tellings[a]!, tellings[b]!)))
}

/** No report may tell as two what the groups would make one. */
function reportsAgree(x: Group, y: Group, tellings: readonly Lean[], related: Related): boolean {
  const [few, many] = x.reports.size <= y.reports.size ? [x, y] : [y, x]
  for (const [report, members] of few.reports) {
    for (const a of members) {
      for (const b of many.reports.get(report) ?? []) {
        if (compare(tellings[a]!, tellings[b]!, related).barred) return false
      }
    }
  }
  return true
}

/** The members with the lowest indices and others at even steps. */
function sample(members: readonly number[]): number[] {
  if (members.length <= SAMPLE) return [...members]
  const sorted = members.toSorted((a, b) => a - b)
  return Array.from({ length: SAMPLE }, (_, i) => sorted[Math.floor((i * (sorted.length - 1)) / (SAMPLE - 1))]!)
}

function join(into: Group, from: Group): void {
  into.members.push(...from.members)
  into.latestFrom = Math.max(into.latestFrom, from.latestFrom)
  into.earliestTo = Math.min(into.earliestTo, from.earliestTo)
  for (const [key, member] of from.places) if (!into.places.has(key)) into.places.set(key, member)
  for (const [id, { spot, count }] of from.spots)
    into.spots.set(id, { spot, count: count + (into.spots.get(id)?.count ?? 0) })
  for (const [report, members] of from.reports) {
    into.reports.set(report, [...(into.reports.get(report) ?? []), ...members])
  }
}
