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
          {figuresOf(one).length > 0 && (
            <p class="meta">
              {figuresOf(one).map((figure, n) => (
                <span key={n}>
                  {n > 0 && w.comma}
                  {w.outcomes[figure.outcome]} <Bounds figure={figure} />
                </span>
              ))}
            </p>
          )}
          {one.chain.length > 0 && (
            <p class="meta">
              {one.chain.map((name, n) => (
                <span key={n}>
                  {n > 0 && w.comma}
                  <Text text={name} />
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Each figure once; where a number is given, those without one say no more. */
function figuresOf({ figures }: Telling): Telling['figures'] {
  const known = figures.filter(({ min, max }) => min !== null || max !== null)
  const shown = known.length > 0 ? known : figures
  return [...new Map(shown.map(one => [`${one.outcome} ${one.min} ${one.max}`, one])).values()]
}
