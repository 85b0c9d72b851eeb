import type { World } from '../lexicon/index.ts'
import type { IncidentPlace } from '../record/index.ts'
import { isolate } from './direction.ts'
import { type Html, html } from './html.ts'
import type { Lang } from './words/index.ts'

/** The usual name, in the page's language, of an entry of `world/`; null where there is none. */
export type Known = (id: string | null) => string | null

export function knownIn(world: World | undefined, lang: Lang): Known {
  return id => {
    if (!world || id === null) return null
    const place = world.places.get(id)
    if (place) return lang === 'ar' ? (place.names[0] ?? null) : place.latin
    return world.actors.get(id)?.label[lang] ?? null
  }
}

/** A place as the reports name it, with its usual name before it where that says more. */
export function placeName(place: IncidentPlace, known: Known): Html {
  const usual = known(place.id)
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
