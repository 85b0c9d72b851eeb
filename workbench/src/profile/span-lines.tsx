import { dayNumber, dayText, type PlaceSpan, SPAN_KINDS } from '../../../src/record/index.ts'
import type { ControlView } from '../../../src/serve/api/index.ts'
import { to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Chain } from '../text/chain.tsx'
import { useKnown } from '../text/known.ts'
import { Text } from '../text/text.tsx'
import { Day, Days } from '../text/values.tsx'

/** First and last day of a line of time, counted from 1970-01-01. */
type Reach = readonly [first: number, last: number]

function reachOf(spans: readonly PlaceSpan[]): Reach {
  const first = Math.min(...spans.map(({ from }) => dayNumber(from)))
  return [first, Math.max(...spans.map(span => dayNumber(endOf(span))), first + 1)]
}

/** The spans of one place, a line each, by their kinds; opened, a line tells who said so. */
export function SpanLines({ of }: { of: Pick<ControlView, 'spans' | 'contradictions'> }) {
  const reach = reachOf(of.spans)
  const contested = new Set(of.contradictions.flatMap(({ spans }) => spans))
  const inOrder = SPAN_KINDS.flatMap(kind => of.spans.flatMap((span, n) => (span.kind === kind ? [{ span, n }] : [])))
  const [first, last] = reach.map(dayText)
  return (
    <div class="spans">
      {inOrder.map(({ span, n }) => (
        <SpanLine key={n} span={span} contested={contested.has(n)} reach={reach} />
      ))}
      <p class="span-ends meta" aria-hidden="true">
        <span />
        <span class="ends">
          <Day day={first!} />
          <Day day={last!} />
        </span>
        <span />
      </p>
    </div>
  )
}

function SpanLine({ span, contested, reach }: { span: PlaceSpan; contested: boolean; reach: Reach }) {
  const w = words.value.profile
  const [first, last] = reach
  const share = (day: string) => ((dayNumber(day) - first) / (last - first)) * 100
  return (
    <details class={`span span-${span.kind}`}>
      <summary>
        <span class="who">
          <span class="meta">{w.spans[span.kind]}</span> <Parties span={span} />{' '}
          {contested && <span class="chip disputed">≠ {w.contradictedShort}</span>}
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
          <Days range={{ from: span.from, to: endOf(span) }} />{' '}
          <span class="meta">{span.ended === null ? w.noEnd : w.ended[span.ended]}</span>
        </span>
      </summary>
      {contested && <p class="notice">{w.contradicted}</p>}
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
  )
}

/** Where no end is told, the last day on which anybody tells of it. */
function endOf({ to, lastTold }: PlaceSpan): string {
  return to ?? lastTold
}

function Parties({ span: { parties } }: { span: PlaceSpan }) {
  const w = words.value
  const known = useKnown()
  if (parties.length === 0) return <span class="open">({w.profile.noParty})</span>
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
