import { containers, type World } from '../../lexicon/index.ts'
import type { PlaceHistory } from '../../record/index.ts'
import type { RiwayaRecord } from '../../store/index.ts'
import type { Handlers } from './handler.ts'
import { namesByIds } from './names.ts'
import { distinctLabels } from './place-labels.ts'

type Histories = ReadonlyMap<string, PlaceHistory>

/** Places within the one asked for that an answer holds. */
const MOST_WITHIN = 40

/** Control, sieges, truces and relief of places, read once for each state of the record. */
export function control(record: RiwayaRecord, world: World | undefined): Handlers<'GET /api/places/:id/control'> {
  let made: { readonly revision: string; readonly histories: Promise<Histories> } | null = null
  return {
    async 'GET /api/places/:id/control'({ params: { id } }) {
      if (!world) return null
      const revision = await record.revision()
      if (made?.revision !== revision) {
        made = { revision, histories: histories(record) }
        // A failed attempt is not kept.
        made.histories.catch(() => {
          made = null
        })
      }
      const all = await made.histories
      const own = all.get(id)
      const inside = historiesWithin(id, all, world)
      const shown = inside.slice(0, MOST_WITHIN)
      const labels = distinctLabels(world, [id, ...shown.map(([other]) => other)])
      const within = shown.map(([id, history]) => ({
        ...{ id, label: labels.get(id) ?? { en: id, ar: id } },
        ...told(history),
      }))
      const spans = [own, ...shown.map(([, history]) => history)].flatMap(history => history?.spans ?? [])
      const outlets = spans.flatMap(({ claims }) => claims.flatMap(({ chain }) => chain.slice(-1)))
      const parties = spans.flatMap(span => span.parties)
      return { ...told(own), within, withinAll: inside.length, names: namesByIds(world, parties, outlets) }
    },
  }
}

function told(history: PlaceHistory | undefined) {
  return { spans: [...(history?.spans ?? [])], contradictions: [...(history?.contradictions ?? [])] }
}

/** Histories of the places that lie within one, most told first. */
function historiesWithin(id: string, all: Histories, world: World): readonly (readonly [string, PlaceHistory])[] {
  const claims = ({ spans }: PlaceHistory) => spans.reduce((sum, span) => sum + span.claims.length, 0)
  return [...all]
    .filter(([other, { spans }]) => spans.length > 0 && containers(world, other).some(place => place.id === id))
    .sort(([a, one], [b, two]) => claims(two) - claims(one) || (a < b ? -1 : 1))
}

async function histories(record: RiwayaRecord): Promise<Histories> {
  const all = new Map<string, PlaceHistory>()
  for await (const history of record.placeHistories()) if (history.place.id !== null) all.set(history.place.id, history)
  return all
}
