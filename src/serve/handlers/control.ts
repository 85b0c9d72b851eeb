import { placeHistories } from '../../incidents/index.ts'
import type { World } from '../../lexicon/index.ts'
import type { PlaceHistory } from '../../record/index.ts'
import type { Coded, RiwayaRecord } from '../../store/index.ts'
import type { Handlers } from './handler.ts'
import { namesByIds } from './names.ts'

type Histories = ReadonlyMap<string, PlaceHistory>

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
      const history = (await made.histories).get(id)
      const spans = [...(history?.spans ?? [])]
      const outlets = spans.flatMap(({ claims }) => claims.flatMap(({ chain }) => chain.slice(-1)))
      const parties = spans.flatMap(span => span.parties)
      return { spans, contradictions: [...(history?.contradictions ?? [])], names: namesByIds(world, parties, outlets) }
    },
  }
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
