import type { Telling } from '../../../src/serve/api/index.ts'
import { to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Quoted, Text } from '../text/text.tsx'
import { Bounds } from '../text/values.tsx'

/** What one of the two says of an incident, each sentence leading to its place in the report. */
export function Told({ told }: { told: readonly Telling[] }) {
  const w = words.value
  if (told.length === 0) return <p class="silent">{w.compare.silent}</p>
  return (
    <ul class="plain">
      {told.map(one => (
        <li key={`${one.report} ${one.claim}`}>
          {one.status !== 'reported' && <span class={`chip status-${one.status}`}>{w.statuses[one.status]}</span>}
          <a href={`${to(`/reports/${encodeURIComponent(one.report)}`)}#${encodeURIComponent(one.claim)}`}>
            <Quoted text={one.sentence.text} />
          </a>
          {one.figures.map((figure, n) => (
            <span key={n} class="meta">
              {' '}
              {w.outcomes[figure.outcome]} <Bounds figure={figure} />
            </span>
          ))}
          {one.chain.length > 0 && (
            <span class="meta">
              {' '}
              {one.chain.map((name, n) => (
                <span key={n}>
                  {n > 0 && w.comma}
                  <Text text={name} />
                </span>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
