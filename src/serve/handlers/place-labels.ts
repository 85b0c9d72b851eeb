import { containers, type Place, type World } from '../../lexicon/index.ts'
import type { Label } from '../api/index.ts'
import { LANGS, type Lang, wordsOf } from '../words/index.ts'
import { placeLabel } from './names.ts'

/**
 * The usual names of some places, told apart where several bear one name: by what they are (a city and its governorate),
 * and where that is not enough by what they lie in.
 */
export function distinctLabels(world: World | undefined, ids: Iterable<string>): ReadonlyMap<string, Label> {
  const places = [...new Set(ids)].flatMap(id => world?.places.get(id) ?? [])
  const shown = Object.fromEntries(LANGS.map(lang => [lang, namesIn(lang, places, world)])) as Readonly<
    Record<Lang, ReadonlyMap<string, string>>
  >
  return new Map(places.map(({ id }) => [id, { en: shown.en.get(id)!, ar: shown.ar.get(id)! }]))
}

function namesIn(lang: Lang, places: readonly Place[], world: World | undefined): ReadonlyMap<string, string> {
  const { placeKinds, comma } = wordsOf(lang)
  const plain = (place: Place) => placeLabel(world, place.id)?.[lang] ?? place.id
  const kind = (place: Place) => (placeKinds as Readonly<Record<string, string>>)[place.kind] ?? place.kind
  const around = (place: Place) => (world ? containers(world, place.id).slice(0, 1).map(plain) : [])
  const ways = [
    plain,
    (place: Place) => `${plain(place)} (${kind(place)})`,
    (place: Place) => `${plain(place)} (${[kind(place), ...around(place)].join(comma)})`,
  ]
  const found = new Map<string, string>()
  let left = places
  for (const [n, way] of ways.entries()) {
    const groups = Map.groupBy(left, way)
    const isLast = n === ways.length - 1
    for (const [name, same] of groups) if (isLast || same.length === 1) for (const { id } of same) found.set(id, name)
    left = left.filter(({ id }) => !found.has(id))
  }
  return found
}
