import { DOWNLOADS, type Download } from '../api/index.ts'
import { type Handlers, Sent } from './handler.ts'

/** The lines of a file: all of the record, or some incidents and their claims. */
export type Export = (format: Download, only?: ReadonlySet<string>) => AsyncIterable<string>

/** Files for other programs; nothing where the server was given no way to write them. */
export function download(lines: Export | undefined): Handlers<'GET /api/export/:format' | 'POST /api/export/:format'> {
  const sent = (format: Download, only?: ReadonlySet<string>) =>
    lines
      ? new Sent(
          `${format === 'claims' || format === 'acled' ? format : 'incidents'}.${DOWNLOADS[format]}`,
          lines(format, only),
        )
      : null
  return {
    async 'GET /api/export/:format'({ params: { format } }) {
      return sent(format)
    },
    async 'POST /api/export/:format'({ params: { format }, body: { ids } }) {
      return sent(format, new Set(ids))
    },
  }
}
