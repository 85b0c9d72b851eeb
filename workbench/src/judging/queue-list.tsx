import type { Queue } from '../../../src/serve/api/index.ts'
import { lang, query, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { knownBy } from '../text/known.ts'
import { Quoted, Text } from '../text/text.tsx'
import { Day, Num } from '../text/values.tsx'
import type { Ref } from './use-claim.ts'

const TABS = ['todo', 'accepted', 'rejected', 'unclear', 'stale'] as const

/** The claims that wait, and those that were decided. */
export function QueueList(given: {
  queue: Queue
  lines: Queue['items']
  now: Ref | null
  state: string
  show: (ref: Ref) => void
}) {
  const { queue, lines, now, state, show } = given
  const w = words.value.judging
  const known = knownBy(queue.names, lang.value)
  const incident = query.value.get('incident') ?? ''
  const of = query.value.get('of') ?? ''
  const count = (tab: (typeof TABS)[number]) =>
    tab === 'todo' ? queue.counts.open + queue.counts.reconsider : queue.counts[tab]
  const address = (tab: string) =>
    `${to('/judging')}?${new URLSearchParams({ state: tab, ...(incident && { incident }), ...(of && { of }) })}`
  return (
    <nav class="queue" aria-label={w.queue}>
      <ul class="tabs plain">
        {TABS.map(tab => (
          <li key={tab}>
            <a href={address(tab)} aria-current={tab === state ? 'true' : undefined}>
              {w.tabs[tab]} <Num n={count(tab)} />
            </a>
          </li>
        ))}
      </ul>
      {(incident || of) && (
        <p class="meta">
          {incident ? w.ofIncident : w.ofReport} <a href={to('/judging')}>{w.allClaims}</a>
        </p>
      )}
      <ol class="plain lines">
        {lines.slice(0, 40).map(line => {
          const here = now?.report === line.report && now.claim === line.claim
          return (
            <li key={`${line.report} ${line.claim}`}>
              <button type="button" class="line" aria-current={here ? 'true' : undefined} onClick={() => show(line)}>
                <strong>{line.type ? words.value.types[line.type] : w.lostShort}</strong>
                {line.lost && <span class="meta">{line.added ? w.byHand : w.lostShort}</span>}
                {line.trigger && (
                  <span>
                    <Quoted text={line.trigger} />
                  </span>
                )}
                <span class="meta">
                  <Text text={line.outlet ? known.outlet(line.outlet) : line.report} /> · <Day day={line.published} />
                </span>
                <span class="meta priority" title={w.formula}>
                  {line.state === 'reconsider' ? (
                    w.states.reconsider
                  ) : (
                    <>
                      {w.urgency} <Num n={Math.round(line.priority)} />
                    </>
                  )}
                  {line.skipped && ` · ${w.skipped}`}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
