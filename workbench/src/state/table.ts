import { useEffect, useState } from 'preact/hooks'
import { ask } from '../api/ask.ts'
import type { Asked } from '../api/use-answer.ts'
import { type Table, tableOf } from '../overview/table.ts'

let kept: Table | null = null

/** The table of all incidents: fetched once, then asked for again whenever a screen opens and kept where nothing changed. */
export function useTable(): Asked<Table> {
  const [round, setRound] = useState(0)
  const [asked, setAsked] = useState<Asked<Table>>({ state: 'waiting' })
  const again = () => setRound(n => n + 1)
  useEffect(() => {
    const stop = new AbortController()
    if (kept) setAsked({ state: 'there', answer: kept, again })
    ask('GET /api/overview', {}, stop.signal).then(
      overview => {
        if (kept?.overview.revision !== overview.revision) kept = tableOf(overview)
        if (!stop.signal.aborted) setAsked({ state: 'there', answer: kept, again })
      },
      failed => stop.signal.aborted || setAsked({ state: 'failed', failed, again }),
    )
    return () => stop.abort()
  }, [round])
  return asked
}
