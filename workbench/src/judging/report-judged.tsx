import './loud.css'
import type { ReportJudging, ReportView } from '../../../src/serve/api/index.ts'
import { to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Quoted, Text } from '../text/text.tsx'

/** On a report's page: what persons decided about its claims, loudly where its words have changed since. */
export function ReportJudged({ view: { report, current }, given }: { view: ReportView; given: ReportJudging }) {
  const w = words.value
  const j = w.judging
  const { judged, stale } = given
  const address = (claim: string) => `${to('/judging')}?${new URLSearchParams({ report: report.id, claim })}`
  return (
    <section class="judged-here">
      <h2>{j.reportJudged}</h2>
      {stale.length > 0 && (
        <div class="loud" role="alert">
          <p>{j.staleHere}</p>
          <ul class="plain">
            {stale.map(({ type, trigger, by }, n) => (
              <li key={n}>
                {w.types[type] ?? type} <Quoted text={trigger} /> · <Text text={by.join(w.comma)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {judged.length + stale.length === 0 && <p class="open">{j.nobodyJudged}</p>}
      <ul class="plain">
        {judged.map(one => (
          <li key={one.claim}>
            <span class={`chip state-${one.state}`}>{j.states[one.state]}</span> {w.types[one.type] ?? one.type}{' '}
            <Quoted text={one.trigger} /> · <Text text={one.by.join(w.comma)} />{' '}
            {one.corrected.length > 0 && (
              <span class="meta">{j.said.edit(one.corrected.map(field => j.fields[field]).join(w.comma))} </span>
            )}
            {one.broken.length > 0 && (
              <span class="loud" role="alert">
                {j.broken(one.broken.map(field => j.fields[field]).join(w.comma))}
              </span>
            )}
            {one.added && (
              <span class="meta">
                {j.byHand}. {one.lost ? j.notFound : j.foundToo} {!one.inForce && j.takenBack}{' '}
              </span>
            )}
            {one.confirmed.length > 0 && <span class="meta">{j.confirmedBy(one.confirmed.join(w.comma))} </span>}
            {one.lost && !one.added && <span class="meta">{one.inForce ? j.lostInForce : j.lostProgram} </span>}
            {current && (
              <a class="no-print" href={address(one.claim)}>
                {j.judge}
              </a>
            )}
          </li>
        ))}
      </ul>
      {current && (
        <p class="no-print">
          <a href={`${to('/judging')}?${new URLSearchParams({ of: report.id })}`}>{j.judgeItsClaims}</a>
        </p>
      )}
    </section>
  )
}
