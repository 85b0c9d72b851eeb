import type { World } from '../../lexicon/index.ts'
import type { RiwayaRecord } from '../../store/index.ts'
import { about } from './about.ts'
import { comparing } from './compare.ts'
import { control } from './control.ts'
import type { Handlers } from './handler.ts'
import { judging } from './judging.ts'
import { overview } from './overview.ts'
import { reading } from './reading.ts'
import { search } from './search.ts'
import { source } from './source.ts'

export { type Handler, type Handlers, Ready, Refused } from './handler.ts'

/** A handler for every address of the API. */
export function handlers(record: RiwayaRecord, world: World | undefined, fold?: (text: string) => string): Handlers {
  return {
    ...overview(record, world),
    ...reading(record, world),
    ...judging(record, world),
    ...search(record, world),
    ...comparing(record, world),
    ...source(record, world),
    ...about(record),
    ...control(record, world, fold),
  }
}
