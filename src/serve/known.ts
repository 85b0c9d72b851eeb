import type { Outlet, World } from '../lexicon/index.ts'
import type { IncidentPlace, Named } from '../record/index.ts'
import { isolate } from './direction.ts'
import { type Html, html } from './html.ts'
import type { Lang } from './words/index.ts'

/** What is known of the names that the record holds, in the page's language. */
export interface Known {
  /** The usual name of an entry of `world/`; null where there is none. */
  name(id: string | null): string | null
  /** The usual name of a party, place or source, where it says more than the report's own words. */
  beside(named: Named): string | null
  /** The usual name of an outlet that is given by its id, host or one of its names; null where it is not known. */
  outlet(given: string | null): string | null
  /** Parties without the labels in the other language whose own label stands beside them. */
  parties(names: readonly string[]): readonly string[]
}

export function knownIn(world: World | undefined, lang: Lang): Known {
  const other = lang === 'ar' ? 'en' : 'ar'
  function name(id: string | null): string | null {
    if (!world || id === null) return null
    const place = world.places.get(id)
    if (place) return lang === 'ar' ? (place.names[0] ?? null) : place.latin
    return world.actors.get(id)?.label[lang] ?? null
  }
  return {
    name,
    beside({ id, text }) {
      const usual = name(id)
      return usual === null || text.includes(usual) ? null : usual
    },
    outlet(given) {
      const outlet = given === null ? undefined : outletOf(world, given)
      return outlet ? ((lang === 'ar' ? outlet.names[0] : outlet.latin) ?? null) : null
    },
    parties(names) {
      const given = new Set(names)
      const doubled = [...(world?.actors.values() ?? [])].filter(({ label }) => given.has(label[lang]))
      for (const { label } of doubled) if (label[other] !== label[lang]) given.delete(label[other])
      return [...given]
    },
  }
}

/** An outlet by its id, host or one of its names; undefined where it is not known. */
export function outletOf(world: World | undefined, given: string): Outlet | undefined {
  return outletsOf(world).get(given.toLowerCase())
}

const OUTLETS = new WeakMap<World, ReadonlyMap<string, Outlet>>()

/** Outlets by all that an input may call them; made once for a world. */
function outletsOf(world: World | undefined): ReadonlyMap<string, Outlet> {
  if (!world) return new Map()
  const made = OUTLETS.get(world)
  if (made) return made
  const all = [...world.outlets.values()].flatMap(outlet =>
    [`${outlet.id}`, outlet.latin, ...outlet.names, ...(outlet.hosts ?? [])].map(
      key => [key.toLowerCase(), outlet] as const,
    ),
  )
  OUTLETS.set(world, new Map(all))
  return OUTLETS.get(world)!
}

/** An outlet by its usual name, or as it is given; what was given stays at hand where the two differ. */
export function outletName(given: string, known: Known): Html {
  const usual = known.outlet(given)
  return usual && usual !== given ? html`<span title="${given}">${isolate(usual)}</span>` : isolate(given)
}

/** A place as the reports name it, with its usual name before it where that says more. */
export function placeName(place: IncidentPlace, known: Known): Html {
  const usual = known.name(place.id)
  return usual && usual !== place.name ? html`${isolate(usual)} ${isolate(place.name)}` : isolate(place.name)
}

/** Ids of the places whose Latin name begins with what was typed; none for Arabic, which is searched as written. */
export function placesCalled(world: World | undefined, typed: string): readonly string[] {
  const latin = plain(typed)
  if (!world || latin === '') return []
  return [...world.places.values()].filter(place => plain(place.latin).startsWith(latin)).map(place => place.id)
}

/** Latin letters without their marks: Dūmā and Duma are one. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
}
