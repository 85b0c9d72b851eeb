import './download-menu.css'
import { useState } from 'preact/hooks'
import { DOWNLOADS, type Download } from '../../../src/serve/api/shared.ts'
import type { Failed } from '../api/ask.ts'
import { Said } from '../api/said.tsx'
import { words } from '../state/words.ts'
import { number } from '../text/values.tsx'
import { fetchFile } from './fetch-file.ts'

interface Props {
  /** How many incidents the file will hold. */
  readonly n: number
  /** Their ids; null for all of the record. */
  readonly ids: () => readonly string[] | null
}

/** Incidents in view as a file for other programs. */
export function DownloadMenu({ n, ids }: Props) {
  const w = words.value
  const [busy, setBusy] = useState<Download | null>(null)
  const [failed, setFailed] = useState<Failed | null>(null)
  const fetchAs = (format: Download) => {
    setBusy(format)
    setFailed(null)
    fetchFile(format, ids())
      .catch(setFailed)
      .finally(() => setBusy(null))
  }
  return (
    <details
      class="download no-print"
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') currentTarget.open = false
      }}
    >
      <summary>{w.download.title}</summary>
      <div class="sheet">
        <p>{w.download.lead(w.overview.incidents(n, number(n)))}</p>
        <ul class="plain">
          {(Object.keys(DOWNLOADS) as Download[]).map(format => (
            <li key={format}>
              <button type="button" class="bare" disabled={busy !== null} onClick={() => fetchAs(format)}>
                {w.download.formats[format].name}
              </button>{' '}
              <span class="meta">{busy === format ? w.download.busy : w.download.formats[format].what}</span>
            </li>
          ))}
        </ul>
        {failed && (
          <p role="alert" class="loud">
            {w.download.failed} {failed.status === 0 ? w.app.away : failed.refusal && <Said refusal={failed.refusal} />}
          </p>
        )}
      </div>
    </details>
  )
}
