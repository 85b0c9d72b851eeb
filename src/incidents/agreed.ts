import { byCodeUnit } from '../kit/index.ts'
import { containers, type Place, type World } from '../lexicon/index.ts'
import type { DayRange, IncidentPlace } from '../record/index.ts'
import type { Telling } from './telling.ts'
import { isInRegion, type Spot, standsApart } from './where.ts'

/** A day that a report says weighs more than one taken from a sentence before or from the day of publication. */
const WEIGHT = { said: 3, inherited: 2, published: 1 } as const

/** What a place counts that a claim names beside another, which it names first. */
const BESIDE = 0.75

/** The days that most reports give; of equals the narrowest, then the earliest. Null where none gives any. */
export function agreedDate(tellings: readonly Telling[]): DayRange | null {
  const votes = new Map<string, number>()
  for (const { claim } of tellings) {
    if (!claim.date) continue
    const key = `${claim.date.from} ${claim.date.to}`
    votes.set(key, (votes.get(key) ?? 0) + WEIGHT[claim.date.rule])
  }
  const width = (key: string): number => Date.parse(key.slice(11)) - Date.parse(key.slice(0, 10))
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || width(a) - width(b) || byCodeUnit(a, b))
  return best ? { from: best[0].slice(0, 10), to: best[0].slice(11) } : null
}

/**
 * The most specific place that the tellings agree on. A report that names the city speaks for each quarter of it, and for a
 * village of its land where most name the village; of two quarters with as many reports neither is agreed, and the city
 * stands.
 */
export function agreedPlace(tellings: readonly Telling[], world: World): IncidentPlace | null {
  const votes = new Map<string, { spot: Spot; reports: Map<string, number> }>()
  for (const { where, ref } of tellings) {
    const said = where.spots.length > 0 ? where.spots : where.area ? [where.area] : []
    said.forEach((spot, i) => {
      const vote = votes.get(spot.place.id) ?? { spot, reports: new Map() }
      vote.reports.set(ref.report, Math.max(vote.reports.get(ref.report) ?? 0, i === 0 ? 1 : BESIDE))
      votes.set(spot.place.id, vote)
    })
  }
  const own = (id: string): number => [...(votes.get(id)?.reports.values() ?? [])].reduce((sum, vote) => sum + vote, 0)
  const weight = ({ spot }: { spot: Spot }): number => {
    const said = own(spot.place.id)
    const around = [...spot.within].filter(id => !standsApart(spot, world.places.get(id)) || own(id) <= said)
    const regions = [...votes.values()]
      .filter(v => v.spot.place.kind !== spot.place.kind && isInRegion(spot, v.spot.place))
      .map(v => v.spot.place.id)
    return said + [...new Set([...around, ...regions])].reduce((sum, id) => sum + own(id), 0)
  }
  const ranked = [...votes.values()].sort(
    (a, b) => weight(b) - weight(a) || byCodeUnit(a.spot.place.id, b.spot.place.id),
  )
  const [first, second] = ranked
  const named = agreedName(tellings)
  if (named && (!first || !ranked.some(v => tellings.some(t => t.where.spots.includes(v.spot))))) {
    return { id: null, name: named, ...pointOf(world, first?.spot.place ?? null, false) }
  }
  if (!first) return null
  const even = second && weight(first) === weight(second) && !first.spot.within.has(second.spot.place.id)
  const town = even ? [...first.spot.within].find(id => votes.has(id) && second.spot.within.has(id)) : undefined
  const place = (town === undefined ? undefined : votes.get(town)?.spot.place) ?? first.spot.place
  return { id: place.id, name: place.names[0] ?? place.latin, ...pointOf(world, place, true) }
}

/** The unknown name that most reports write. */
function agreedName(tellings: readonly Telling[]): string | null {
  const votes = Map.groupBy(
    tellings.filter(t => t.where.said !== null),
    t => t.where.name!,
  )
  const [best] = [...votes].sort(([a, x], [b, y]) => y.length - x.length || byCodeUnit(a, b))
  return best ? best[1].map(t => t.where.said!).sort(byCodeUnit)[0]! : null
}

/** Where a place is: its own point, or its nearest container's. */
export function pointOf(
  world: World,
  place: Place | null,
  own: boolean,
): Pick<IncidentPlace, 'lat' | 'lon' | 'precision'> {
  if (!place) return { lat: null, lon: null, precision: null }
  const lit = [place, ...containers(world, place.id)].find(p => p.lat !== null && p.lon !== null)
  if (!lit) return { lat: null, lon: null, precision: null }
  return { lat: lit.lat, lon: lit.lon, precision: own && lit === place ? place.precision : 'area' }
}

/** Parties as written, without doubles after folding, and the labels (English and Arabic) of those that are known. */
export function partyNames(
  named: readonly { readonly id: string | null; readonly text: string }[],
  world: World,
  fold: (text: string) => string,
): string[] {
  const names = new Map<string, string>()
  const add = (name: string): void => {
    const key = fold(name).trim()
    if (key && !names.has(key)) names.set(key, name)
  }
  for (const { text } of named) add(text)
  const ids = [...new Set(named.map(n => n.id).filter(id => id !== null))].sort(byCodeUnit)
  for (const id of ids) {
    const label = world.actors.get(id)?.label
    if (label) {
      add(label.en)
      add(label.ar)
    }
  }
  return [...names.values()]
}

/** Names as written that no telling knows as a party of `world/`, without doubles after folding. */
export function unlistedNames(
  named: readonly { readonly id: string | null; readonly text: string }[],
  world: World,
  fold: (text: string) => string,
): string[] {
  const isListed = (id: string | null): boolean => id !== null && world.actors.has(id)
  const key = (text: string): string => fold(text).trim()
  const listed = new Set(named.filter(({ id }) => isListed(id)).map(({ text }) => key(text)))
  const names = new Map<string, string>()
  for (const { text } of named) if (!listed.has(key(text)) && !names.has(key(text))) names.set(key(text), text)
  return [...names.values()]
}
