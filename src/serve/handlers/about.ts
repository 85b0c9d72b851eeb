import { readFileSync } from 'node:fs'
import type { RiwayaRecord } from '../../store/index.ts'
import type { Handlers } from './handler.ts'

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
)

/** Which program and which record this is: what a citation names. */
export function about(record: RiwayaRecord): Handlers<'GET /api/about'> {
  return {
    async 'GET /api/about'() {
      const { incidents, reports, claims } = await record.counts()
      return { version, counts: { incidents, reports, claims } }
    },
  }
}
