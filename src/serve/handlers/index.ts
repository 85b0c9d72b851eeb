import type { World } from '../../lexicon/index.ts'
import type { RiwayaRecord } from '../../store/index.ts'
import { type DataLists, ruleWords } from '../rule-words.ts'
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

/** What is known beside the record: names of the world, the lists of the lexicon. */
export interface Knowledge {
  readonly world?: World | undefined
  readonly data?: DataLists | undefined
}

/** A handler for every address of the API. */
export function handlers(record: RiwayaRecord, { world, data = () => undefined }: Knowledge): Handlers {
  return {
    ...overview(record, world),
    ...reading(record, world),
    ...judging(record, world),
    ...search(record, world),
    ...comparing(record, world),
    ...source(record, world),
    ...about(record),
    ...control(record, world),
    async 'GET /api/rule-words'() {
      return ruleWords(data)
    },
  }
}
