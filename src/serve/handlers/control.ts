import { placeHistories } from '../../incidents/index.ts'
import { containers, type World } from '../../lexicon/index.ts'
import type { PlaceHistory } from '../../record/index.ts'
import type { Coded, RiwayaRecord } from '../../store/index.ts'
import type { Handlers } from './handler.ts'
import { namesByIds, placeLabel } from './names.ts'

type Histories = ReadonlyMap<string, PlaceHistory>

/** Places within the one asked for that an answer holds. */
const MOST_WITHIN = 40

/** Control, sieges, truces and relief of places, made once for each state of the record. */
export function control(
  record: RiwayaRecord,
  world: World | undefined,
  fold: ((text: string) => string) | undefined,
): Handlers<'GET /api/places/:id/control'> {
  let made: { readonly revision: string; readonly histories: Promise<Histories> } | null = null
  return {
    async 'GET /api/places/:id/control'({ params: { id } }) {
      if (!world) return null
      const revision = await record.revision()
      if (made?.revision !== revision) {
        made = { revision, histories: histories(record, world, fold) }
        // A failed attempt is not kept.
        made.histories.catch(() => {
          made = null
        })
      }
      const all = await made.histories
      const own = all.get(id)
      const inside = historiesWithin(id, all, world)
      const within = inside.slice(0, MOST_WITHIN).map(([id, history]) => ({
        ...{ id, label: placeLabel(world, id) ?? { en: id, ar: id } },
        ...told(history),
      }))
      const spans = [own, ...inside.slice(0, MOST_WITHIN).map(([, history]) => history)].flatMap(
        history => history?.spans ?? [],
      )
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

async function histories(
  record: RiwayaRecord,
  world: World,
  fold: ((text: string) => string) | undefined,
): Promise<Histories> {
  const told: Coded[] = []
  for await (const coded of record.currentClaims()) told.push(coded)
  const all = placeHistories(told, world, fold ? { fold } : {})
  return new Map(all.flatMap(history => (history.place.id === null ? [] : [[history.place.id, history] as const])))
}
