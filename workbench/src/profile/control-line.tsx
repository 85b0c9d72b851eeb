import './control-line.css'
import { dayNumber, type PlaceSpan, SPAN_KINDS } from '../../../src/record/index.ts'
import type { ControlView } from '../../../src/serve/api/index.ts'
import { Answered } from '../api/answered.tsx'
import { useAnswer } from '../api/use-answer.ts'
import { to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Chain } from '../text/chain.tsx'
import { NamesContext, useKnown } from '../text/known.ts'
import { Text } from '../text/text.tsx'
import { Days, daysText } from '../text/values.tsx'

/** Who was said by whom to hold or besiege a place, its truces and relief, on one line of time. */
export function ControlLine({ id }: { id: string }) {
  const asked = useAnswer('GET /api/places/:id/control', { params: { id } })
  return (
    <Answered asked={asked}>
      {view =>
        view.spans.length > 0 && (
          <NamesContext.Provider value={view.names}>
            <Lines view={view} />
          </NamesContext.Provider>
        )
      }
    </Answered>
  )
}

function Lines({ view: { spans, contradictions } }: { view: ControlView }) {
  const w = words.value.profile
  const first = Math.min(...spans.map(({ from }) => dayNumber(from)))
  const last = Math.max(...spans.map(span => dayNumber(endOf(span))), first + 1)
  const share = (day: string) => ((dayNumber(day) - first) / (last - first)) * 100
  const contested = new Set(contradictions.flatMap(({ spans: of }) => of))
  const inOrder = SPAN_KINDS.flatMap(kind => spans.flatMap((span, n) => (span.kind === kind ? [{ span, n }] : [])))
  return (
    <section>
      <h2>{w.control}</h2>
      <p class="lead">{w.controlLead}</p>
      <div class="spans">
        {inOrder.map(({ span, n }) => (
          <details key={n} class={`span span-${span.kind}`}>
            <summary>
              <span class="who">
                <span class="meta">{w.spans[span.kind]}</span> <Parties span={span} />{' '}
                {contested.has(n) && (
                  <span class="chip disputed" title={w.contradicted}>
                    ≠
                  </span>
                )}
              </span>
              <span class="track" aria-hidden="true">
                <span
                  class={span.to === null ? 'stretch open' : 'stretch'}
                  style={{
                    insetInlineStart: `${share(span.from)}%`,
                    inlineSize: `max(6px, ${share(endOf(span)) - share(span.from)}%)`,
                  }}
                />
              </span>
              <span class="when">
                <Days range={{ from: span.from, to: endOf(span) }} />
                {span.to === null && (
                  <span class="meta"> {w.lastTold(daysText({ from: span.lastTold, to: span.lastTold }))}</span>
                )}
              </span>
            </summary>
            {contested.has(n) && <p class="notice">{w.contradicted}</p>}
            <ul class="plain">
              {span.claims.map(({ report, claim, says, chain, days }) => (
                <li key={`${report} ${claim}`}>
                  <a href={`${to(`/reports/${encodeURIComponent(report)}`)}#${encodeURIComponent(claim)}`}>
                    {w.says[says]} <Days range={days} />
                  </a>{' '}
                  <Chain chain={chain} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  )
}

function endOf({ to, lastTold }: PlaceSpan): string {
  return to ?? lastTold
}

function Parties({ span: { parties } }: { span: PlaceSpan }) {
  const w = words.value
  const known = useKnown()
  if (parties.length === 0) return <span class="open">{w.profile.noParty}</span>
  return (
    <>
      {parties.map((party, n) => (
        <span key={party}>
          {n > 0 && w.comma}
          <Text text={known.name(party) ?? party} />
        </span>
      ))}
    </>
  )
}
