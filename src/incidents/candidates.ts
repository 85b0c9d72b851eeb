import { isBareDenial, RETOLD_WITHIN } from './score.ts'
import type { Telling } from './telling.ts'

/** Gives the places in the list of the tellings that may be the same happening as one of them. */
export type Candidates = (index: number) => readonly number[]

/** Degrees of latitude of a block: no smaller than the distance at which two places may still be one. */
const CELL_DEGREES = 0.1
/** At most as many candidates for one telling, so that two thousand reports of one town and day stay cheap. */
const MOST = 64
/** Smaller numbers of dead are told of too many happenings to say anything. */
const LEAST_TOLL = 3
/** A claim that spans more days stands in weeks, not in days. */
const LONG_DAYS = 7

/**
 * Sorts tellings into blocks of a day and a place (a cell of the grid, a known place, an unknown name, a larger area, a
 * party) and finds candidates only there: the work grows with the number of tellings, not with its square.
 */
export function candidates(tellings: readonly Telling[]): Candidates {
  const blocks = new Map<string, number[]>()
  const denied = new Set(tellings.filter(isBareDenial).map(saidKey))
  const said = (telling: Telling): string[] => (denied.has(saidKey(telling)) ? [saidKey(telling)] : [])
  tellings.forEach((telling, index) => {
    for (const key of keys(telling, [...stands(telling), ...said(telling)], times(telling, 0))) {
      const block = blocks.get(key)
      if (block) block.push(index)
      else blocks.set(key, [index])
    }
  })
  return index => {
    const telling = tellings[index]!
    const found = new Set<number>()
    for (const key of keys(telling, [...looks(telling), ...said(telling)], times(telling, 1))) {
      for (const other of nearest(blocks.get(key), index)) found.add(other)
    }
    return [...found].sort((a, b) => Math.abs(a - index) - Math.abs(b - index) || a - b).slice(0, MOST)
  }
}

/** A report's claims of one type. */
function saidKey({ source, claim }: Telling): string {
  return `said:${source}:${claim.type}`
}

function* keys(telling: Telling, places: readonly string[], days: readonly string[]): Generator<string> {
  const planned = telling.claim.status === 'planned' ? 'p' : ''
  for (const place of places) for (const day of days) yield `${planned}${place}|${day}`
}

/** The members of a block that stand nearest in the canonical order, which is by likeness. Ascending blocks only. */
function nearest(block: readonly number[] | undefined, index: number): number[] {
  if (!block) return []
  let after = 0
  for (let low = 0, high = block.length; low < high; after = low) {
    const middle = (low + high) >>> 1
    if (block[middle]! <= index) low = middle + 1
    else high = middle
  }
  const start = Math.max(0, after - MOST / 2 - 1)
  return block.slice(start, start + MOST + 1).filter(other => other !== index)
}

function times({ from, to }: Telling, grace: 0 | 1): string[] {
  // An open day is found among open days, and by those with a day.
  if (from === null || to === null) return ['open']
  const open = grace === 1 ? ['open'] : []
  if (to - from > LONG_DAYS) {
    const week = Math.floor(from / 7)
    return grace === 1 ? [week - 1, week, week + 1].map(w => `w${w}`) : [`w${week}`]
  }
  const days: string[] = open
  for (let day = from - grace; day <= to + grace; day++) days.push(String(day))
  return days
}

/** The blocks that a telling stands in. */
function stands(telling: Telling): string[] {
  const { where } = telling
  const keys = common(telling)
  for (const { place, within } of where.spots) {
    if (place.lat !== null && place.lon !== null) keys.push(cell(place.lat, place.lon, 0, 0))
    for (const id of within) keys.push(`around:${id}`)
  }
  if (where.spots.length === 0) keys.push(where.area ? `area:${where.area.place.id}` : 'area:none')
  else keys.push(...toll(telling))
  return [...new Set(keys)]
}

/** The blocks that it looks in. */
function looks(telling: Telling): string[] {
  const { where } = telling
  const keys = common(telling)
  for (const { place, within } of where.spots) {
    if (place.lat !== null && place.lon !== null) {
      for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) keys.push(cell(place.lat, place.lon, dx, dy))
    }
    for (const id of within) keys.push(`area:${id}`)
  }
  if (where.spots.length === 0) {
    if (where.area) {
      keys.push(`area:${where.area.place.id}`, `around:${where.area.place.id}`)
      for (const id of where.area.within) keys.push(`area:${id}`)
    } else keys.push('area:none')
    keys.push(...toll(telling))
  }
  return [...new Set(keys)]
}

/** A toll that is told elsewhere with its place finds it by its number. */
function toll({ killed }: Telling): string[] {
  return killed?.min != null && killed.min >= LEAST_TOLL ? [`killed:${killed.min}`] : []
}

/** Blocks in which tellings stand and look alike: known places with those around them, names, parties. */
function common({ where, actors, claim, source, order, dead }: Telling): string[] {
  const keys: string[] = []
  for (const { place, towns } of where.spots) {
    keys.push(`at:${place.id}`)
    for (const id of towns) keys.push(`at:${id}`)
  }
  if (order < RETOLD_WITHIN) keys.push(`report:${source}`)
  for (const name of dead) keys.push(`dead:${name}`)
  if (where.name !== null) for (const word of where.name.split(' ')) if (word.length > 3) keys.push(`name:${word}`)
  if (where.spots.length === 0) {
    for (const actor of actors) keys.push(`by:${claim.type}:${actor}`)
    if (actors.length === 0) for (const actor of claim.actors) keys.push(`by:${claim.type}:${actor.text}`)
  }
  return keys
}

function cell(lat: number, lon: number, dx: number, dy: number): string {
  const band = Math.floor(lat / CELL_DEGREES) + dy
  // A degree of longitude shrinks towards the poles: whole degrees of latitude share one width.
  const width = CELL_DEGREES / Math.max(0.2, Math.cos((Math.round(band * CELL_DEGREES) * Math.PI) / 180))
  return `cell:${band}:${Math.floor(lon / width) + dx}`
}
