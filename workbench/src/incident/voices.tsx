import './voices.css'
import type { Incident } from '../../../src/record/index.ts'
import type { IncidentView } from '../../../src/serve/api/index.ts'
import { to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Outlet, SourceLink } from '../text/chain.tsx'
import { Text } from '../text/text.tsx'
import { Day } from '../text/values.tsx'

/** Who says it, drawn: each chain from the one nearest the event to the voice that it comes through, with its copies. */
export function Voices({ incident, view }: { incident: Incident; view: IncidentView }) {
  const w = words.value.incident
  const reports = new Map(view.reports.map(report => [report.id, report]))
  return (
    <ol class="voices plain">
      {incident.voices.map((voice, n) => {
        const accounts = incident.accounts.flatMap((account, at) => (account.voice === n ? [{ account, at }] : []))
        return (
          <li key={n} class="voice">
            <ol class="flows plain">
              {accounts.map(({ account, at }) => (
                <li key={at} class="flow">
                  <a class="step number" href={`#account-${at + 1}`}>
                    {w.account(at + 1)}
                  </a>
                  {account.chain.slice(0, -1).map((source, step) => (
                    <span key={step} class="step">
                      <SourceLink source={source} />
                    </span>
                  ))}
                  {account.chain.length === 1 && <span class="step own">{w.ownVoice}</span>}
                </li>
              ))}
            </ol>
            <div class="mouth">
              <strong>
                <Outlet given={voice.name} />
              </strong>
              {voice.reports.length > 1 && <span class="meta"> {w.copies(voice.reports.length)}</span>}
              <ul class="plain">
                {voice.reports.map(id => {
                  const report = reports.get(id)
                  return (
                    <li key={id}>
                      <a href={to(`/reports/${encodeURIComponent(id)}`)}>
                        <Text text={report?.title ?? id} />
                      </a>{' '}
                      <span class="meta">
                        {report?.outlet && report.outlet !== voice.name && <Outlet given={report.outlet} />}{' '}
                        <Day day={report?.published ?? null} />
                      </span>
                    </li>
                  )
                })}
              </ul>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
