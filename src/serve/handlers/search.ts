import type { Actor, Outlet, Place, World } from '../../lexicon/index.ts'
import type { RiwayaRecord } from '../../store/index.ts'
import type { SEARCH_KINDS } from '../api/shared.ts'
import type { Handlers } from './handler.ts'
import { labelOf, namesOf } from './names.ts'

/** Things of the world that one name may mean, and other names of theirs that are looked for. */
const THINGS = 12
const NAMES = 60

/** Sentences of reports. */
export function search(record: RiwayaRecord, world: World | undefined): Handlers<'GET /api/search'> {
  return {
    async 'GET /api/search'({ query: { q, within, strict, cursor } }) {
      const known = strict === '' ? meant(record, world, q, within) : []
      const found = await record.passages({
        text: q,
        strict: strict === '1',
        within,
        ids: known.map(({ id }) => id),
        names: known.flatMap(({ names }) => names).slice(0, NAMES),
        cursor,
      })
      const outlets = found.items.map(({ report }) => report.outlet)
      return {
        items: found.items.map(item => ({
          ...item,
          sentences: item.sentences.map(one => ({ ...one, hits: [...one.hits] })),
          claims: [...item.claims],
        })),
        next: found.next,
        candidates: found.candidates,
        known: known.flatMap(({ id }) => {
          const label = labelOf(world, id) ?? outletLabel(world, id)
          return label ? [{ id, label }] : []
        }),
        names: namesOf(world, [], [], outlets),
      }
    },
  }
}

/** What the world knows under exactly this name, in either script. */
function meant(
  record: RiwayaRecord,
  world: World | undefined,
  q: string,
  within: (typeof SEARCH_KINDS)[number],
): readonly (Place | Actor | Outlet)[] {
  const asked = record.words(q).join(' ')
  if (!world || asked === '') return []
  // The world knows no persons, and words alone name nothing.
  const all: Partial<Record<typeof within, readonly Iterable<Place | Actor | Outlet>[]>> = {
    place: [world.places.values()],
    party: [world.actors.values()],
    source: [world.actors.values(), world.outlets.values()],
  }
  return (all[within] ?? [])
    .flatMap(things => [...things])
    .filter(thing => [...thing.names, latinOf(thing)].some(name => record.words(name).join(' ') === asked))
    .slice(0, THINGS)
}

function latinOf(thing: Place | Actor | Outlet): string {
  return 'latin' in thing ? thing.latin : thing.label.en
}

function outletLabel(world: World | undefined, id: string) {
  const outlet = world?.outlets.get(id)
  return outlet ? { en: outlet.latin, ar: outlet.names[0] ?? outlet.latin } : null
}
