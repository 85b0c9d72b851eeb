import type { World } from '../../lexicon/index.ts'
import type { RiwayaRecord } from '../../store/index.ts'
import { type DataLists, ruleWords } from '../rule-words.ts'
import { about } from './about.ts'
import { comparing } from './compare.ts'
import { control } from './control.ts'
import { download, type Export } from './download.ts'
import type { Handlers } from './handler.ts'
import { judging } from './judging.ts'
import { overview } from './overview.ts'
import { reading } from './reading.ts'
import { search } from './search.ts'
import { source } from './source.ts'

export type { Export } from './download.ts'
export { type Handler, type Handlers, Ready, Refused, Sent } from './handler.ts'

/** What is known beside the record: names of the world, the lists of the lexicon, how others write what it holds. */
export interface Knowledge {
  readonly world?: World | undefined
  readonly data?: DataLists | undefined
  readonly lines?: Export | undefined
}

/** A handler for every address of the API. */
export function handlers(record: RiwayaRecord, { world, data = () => undefined, lines }: Knowledge): Handlers {
  return {
    ...overview(record, world),
    ...reading(record, world),
    ...judging(record, world),
    ...search(record, world),
    ...comparing(record, world),
    ...source(record, world),
    ...about(record),
    ...control(record, world),
    ...download(lines),
    async 'GET /api/rule-words'() {
      return ruleWords(data)
    },
  }
}
