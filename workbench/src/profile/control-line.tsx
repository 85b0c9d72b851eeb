import './control-line.css'
import { useState } from 'preact/hooks'
import type { ControlView } from '../../../src/serve/api/index.ts'
import { AnsweredWithNames } from '../api/answered.tsx'
import type { Asked } from '../api/use-answer.ts'
import { lang, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { number } from '../text/values.tsx'
import { SpanLines } from './span-lines.tsx'

/** Places within the one shown that stand in sight. */
const FEW = 8

/** Who was said by whom to hold or besiege a place, its truces and relief, on one line of time; then what lies within it. */
export function ControlLine({ asked }: { asked: Asked<ControlView> }) {
  return (
    <AnsweredWithNames asked={asked}>
      {view => view.spans.length + view.within.length > 0 && <Lines view={view} />}
    </AnsweredWithNames>
  )
}

function Lines({ view }: { view: ControlView }) {
  const w = words.value.profile
  return (
    <section>
      <h2>{w.control}</h2>
      <p class="lead">{w.controlLead}</p>
      {view.spans.length > 0 ? <SpanLines of={view} /> : <p class="open">{w.controlNone}</p>}
      {view.within.length > 0 && <Within view={view} />}
    </section>
  )
}

/** Each place within it apart: what is told of a quarter is not told of its town. */
function Within({ view: { within, withinAll } }: { view: ControlView }) {
  const w = words.value
  const [all, setAll] = useState(false)
  const shown = all ? within : within.slice(0, FEW)
  return (
    <section class="within">
      <h3>{w.profile.within}</h3>
      <p class="lead">{w.profile.withinLead}</p>
      {shown.map(place => (
        <details key={place.id} class="inner-place">
          <summary>
            <Text text={place.label[lang.value]} /> <bdi class="count">{number(place.spans.length)}</bdi>
          </summary>
          <p class="meta">
            <a href={to(`/places/${encodeURIComponent(place.id)}`)}>{w.profile.itsPage}</a>
          </p>
          <SpanLines of={place} />
        </details>
      ))}
      {shown.length < within.length && (
        <button type="button" class="bare" onClick={() => setAll(true)}>
          {w.more(within.length - shown.length)}
        </button>
      )}
      {all && within.length < withinAll && <p class="meta">{w.profile.withinMore(withinAll - within.length)}</p>}
    </section>
  )
}
