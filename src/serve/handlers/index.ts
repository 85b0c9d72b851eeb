import type { World } from '../../lexicon/index.ts'
import type { RiwayaRecord } from '../../store/index.ts'
import type { Handlers } from './handler.ts'
import { overview } from './overview.ts'
import { reading } from './reading.ts'

export { type Handler, type Handlers, Ready, Refused } from './handler.ts'

/** A handler for every address of the API. */
export function handlers(record: RiwayaRecord, world: World | undefined): Handlers {
  return { ...overview(record, world), ...reading(record, world) }
}
