import { RETOLD_WITHIN } from './score.ts'
import type { Lean } from './telling.ts'

/** Degrees of latitude of a block: no smaller than the distance at which two places may still be one. */
const CELL_DEGREES = 0.1
/** Smaller numbers of dead are told of too many happenings to say anything. */
const LEAST_TOLL = 3
/** A claim that spans more days stands in weeks, not in days. */
const LONG_DAYS = 7

/** The time of a block as a number: a day since 1970, a week, or this for a day that is left open. */
const OPEN = -1_000_000_000
const WEEKS = 1_000_000_000

/** A block's place (a cell of the grid, a known place, an unknown name, a larger area, a party …) and its time. */
export interface Block {
  readonly place: string
  readonly slot: number
}

/** The blocks of a place in times from one to another. */
export interface Blocks {
  readonly place: string
  readonly from: number
  readonly to: number
}

/** The blocks that a telling stands in. */
export function stands(telling: Lean): Block[] {
  return across(telling, standsAt(telling), slots(telling))
}

/** The blocks in which a telling looks for others. */
export function looks(telling: Lean): Block[] {
  const { narrow, wide } = looksAt(telling)
  const { from, to } = telling
  // An open day is found among open days, and from those with a day at the same place, not in all the country.
  if (from === null || to === null) return across(telling, [...narrow, ...wide], [OPEN])
  const near = isLong(from, to) ? [-1, 0, 1].map(by => week(from) + by) : days(from - 1, to + 1)
  const open = isLong(from, to) ? [] : across(telling, narrow, [OPEN])
  return [...across(telling, [...narrow, ...wide], near), ...open]
}

/** Marks beside `stands` by which `lookers` finds a telling: of what it looks at without standing there. */
export function marks(telling: Lean): Block[] {
  const { where, killed } = telling
  if (where.spots.length > 0) return []
  const inside = [...(where.area?.within ?? [])].map(id => `inside:${id}`)
  const tolls = tollKeys(killed).map(key => `seeks-${key}`)
  return across(telling, [...inside, ...tolls], slots(telling))
}

/** Where all those stand, or are marked, that look in a block; some who do not look there may stand there too. */
export function lookers({ place, slot }: Block): Blocks[] {
  const planned = place.startsWith(PLANNED) ? PLANNED : ''
  const bare = place.slice(planned.length)
  // From a day with a day's claims only the same place, name or party is looked at among open days.
  const [from, to] = slot !== OPEN ? [slot - 1, slot + 1] : isWide(bare) ? [OPEN, OPEN] : [OPEN, WEEKS / 2]
  return lookersAt(bare).map(key => ({ place: planned + key, from, to }))
}

/** Where all stand that tell of a settlement, a quarter of it or a site in it, whatever the time. */
export function atPlace(id: string): string {
  return `at:${id}`
}

/** True for the block of a place whose members leave the day open: whoever looks there in any year meets the same ones. */
export function isOpen({ slot }: Block): boolean {
  return slot === OPEN
}

export function blockKey({ place, slot }: Block): string {
  return `${place}|${slot}`
}

/** Begins the places of what is only planned: it never meets what is told to have happened. */
const PLANNED = 'planned '

function across({ claim }: Lean, places: readonly string[], times: readonly number[]): Block[] {
  const planned = claim.status === 'planned' ? PLANNED : ''
  return [...new Set(places)].flatMap(place => times.map(slot => ({ place: planned + place, slot })))
}

function slots({ from, to }: Lean): number[] {
  if (from === null || to === null) return [OPEN]
  return isLong(from, to) ? [week(from)] : days(from, to)
}

function isLong(from: number, to: number): boolean {
  return to - from > LONG_DAYS
}

function week(day: number): number {
  return WEEKS + Math.floor(day / 7)
}

function days(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, n) => from + n)
}

function standsAt(telling: Lean): string[] {
  const { where } = telling
  const keys = common(telling)
  for (const { place, within, waters } of where.spots) {
    if (place.lat !== null && place.lon !== null) keys.push(cell(place.lat, place.lon, 0, 0))
    for (const id of [...within, ...waters]) keys.push(`around:${id}`)
  }
  if (where.spots.length === 0) keys.push(where.area ? `area:${where.area.place.id}` : 'area:none')
  else keys.push(...tollKeys(telling.killed))
  return keys
}

function looksAt(telling: Lean): { readonly narrow: string[]; readonly wide: string[] } {
  const { where } = telling
  const narrow = common(telling)
  const wide: string[] = []
  for (const { place, within, waters } of where.spots) {
    if (place.lat !== null && place.lon !== null) {
      for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) wide.push(cell(place.lat, place.lon, dx, dy))
    }
    for (const id of [...within, ...waters]) wide.push(`area:${id}`)
  }
  if (where.spots.length === 0) {
    if (where.area) {
      wide.push(`area:${where.area.place.id}`, `around:${where.area.place.id}`)
      for (const id of where.area.within) wide.push(`area:${id}`)
    } else wide.push('area:none')
    narrow.push(...tollKeys(telling.killed))
  }
  return { narrow, wide }
}

/** A toll that is told elsewhere with its place finds it by its number. */
function tollKeys(killed: Lean['killed']): string[] {
  return killed?.min != null && killed.min >= LEAST_TOLL ? [`killed:${killed.min}`] : []
}

/** Where tellings stand and look alike: known places with those around them, names, parties, what a report denies. */
function common({ where, actors, claim, ref, order, bond, dead, denied }: Lean): string[] {
  const keys: string[] = []
  for (const { place, towns } of where.spots) {
    keys.push(atPlace(place.id), ...towns.map(atPlace))
  }
  if (order < RETOLD_WITHIN) keys.push(`report:${ref.report}`)
  if (bond !== null) keys.push(`bond:${bond}:${ref.report}`)
  if (denied) keys.push(`said:${claim.type}:${ref.report}`)
  for (const name of dead) keys.push(`dead:${name}`)
  if (where.name !== null) for (const word of where.name.split(' ')) if (word.length > 3) keys.push(`name:${word}`)
  if (where.spots.length === 0) {
    for (const actor of actors) keys.push(`by:${claim.type}:${actor}`)
    if (actors.length === 0) for (const actor of claim.actors) keys.push(`by:${claim.type}:${actor.text}`)
  }
  return keys
}

function isWide(place: string): boolean {
  return ['cell', 'around', 'area'].includes(place.split(':')[0]!)
}

function lookersAt(place: string): string[] {
  const [kind, ...rest] = place.split(':')
  if (kind === 'cell') return cellsAround(Number(rest[0]), Number(rest[1]))
  if (kind === 'around') return [`area:${rest[0]}`]
  if (kind === 'area') return [place, `around:${rest[0]}`, `inside:${rest[0]}`]
  if (kind === 'killed') return [`seeks-${place}`]
  return [place]
}

function cell(lat: number, lon: number, dx: number, dy: number): string {
  const band = Math.floor(lat / CELL_DEGREES) + dy
  return `cell:${band}:${Math.floor(lon / cellWidth(band)) + dx}`
}

/** A degree of longitude shrinks towards the poles: whole degrees of latitude share one width. */
function cellWidth(band: number): number {
  return CELL_DEGREES / Math.max(0.2, Math.cos((Math.round(band * CELL_DEGREES) * Math.PI) / 180))
}

/** The cells from which a cell is looked at: beside it, and in the bands next to it, whose cells are of another width. */
function cellsAround(band: number, column: number): string[] {
  const [west, east] = [(column - 1) * cellWidth(band), (column + 2) * cellWidth(band)]
  return [band - 1, band, band + 1].flatMap(other =>
    days(Math.floor(west / cellWidth(other)), Math.floor(east / cellWidth(other))).map(at => `cell:${other}:${at}`),
  )
}
