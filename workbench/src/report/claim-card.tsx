import './claim-card.css'
import type { ComponentChildren } from 'preact'
import type { Claim, Named, Quote } from '../../../src/record/index.ts'
import type { ReportJudging } from '../../../src/serve/api/index.ts'
import { fieldQuotes } from '../claims/marks.ts'
import { Steps } from '../claims/steps.tsx'
import { words } from '../state/words.ts'
import { useKnown } from '../text/known.ts'
import { Quoted, Text } from '../text/text.tsx'
import { Toll } from '../text/toll.tsx'
import { Days } from '../text/values.tsx'
import type { Kind } from './kinds.ts'
import { chooseClaim } from './report.screen.tsx'

/** A claim with its fields, each in the words of the report, and how it was read. */
export function ClaimCard(given: {
  claim: Claim
  text: string
  chosen: boolean
  /** What persons decided about it, where they did. */
  judged: ReportJudging['judged'][number] | null
}) {
  const { claim, text, chosen, judged } = given
  const { report: w, incident: i, types, statuses, outcomes } = words.value
  const broken = fieldQuotes(claim).some(quote => text.slice(quote.start, quote.end) !== quote.text)
  return (
    <article class={chosen ? 'claim chosen' : 'claim'} data-claim={claim.id}>
      <h3>
        <a href={`#${encodeURIComponent(claim.id)}`} title={w.show}>
          {types[claim.type] ?? claim.type}
        </a>{' '}
        <span class={`chip status-${claim.status}`}>{statuses[claim.status]}</span>{' '}
        <span class="meta id">
          <bdi dir="ltr">{claim.id}</bdi>
        </span>
      </h3>
      {chosen && (
        <button type="button" class="bare close" onClick={() => chooseClaim('')}>
          {w.close}
        </button>
      )}
      {claim.origin === 'person' && <Origin judged={judged} />}
      {broken && (
        <p class="notice" role="alert">
          {i.broken}
        </p>
      )}
      <dl>
        <Line kind="trigger" name={i.trigger} quotes={[claim.trigger]} />
        <NamedLine kind="actor" name={i.actors} named={claim.actors} />
        <NamedLine kind="target" name={i.targets} named={claim.targets} />
        <NamedLine kind="place" name={i.places} named={claim.places} />
        <Line kind="date" name={i.date} quotes={claim.date?.said ? [claim.date.said] : []}>
          <Days range={claim.date} /> {claim.date && <span class="meta">{w.dateRules[claim.date.rule]}</span>}
        </Line>
        {claim.casualties.map(casualty => (
          <Line
            key={`${casualty.outcome} ${casualty.evidence.start}`}
            kind="figure"
            name={outcomes[casualty.outcome]}
            quotes={[casualty.evidence]}
          >
            <Toll figure={casualty} who={casualty.who} />
          </Line>
        ))}
        {claim.sources.length > 0 ? (
          <NamedLine kind="source" name={w.chain} named={claim.sources} />
        ) : (
          <Line kind="source" name={w.chain} quotes={[]}>
            {i.ownVoice}
          </Line>
        )}
        {claim.hedges.length > 0 && <Line kind="hedge" name={i.hedges} quotes={claim.hedges} />}
      </dl>
      {claim.derivation.length > 0 && (
        <details>
          <summary>{w.derivation}</summary>
          <Steps steps={claim.derivation} />
        </details>
      )}
    </article>
  )
}

/** That a person read it and the program did not, or has come to find it since. */
function Origin({ judged }: { judged: ReportJudging['judged'][number] | null }) {
  const { judging: j, comma } = words.value
  return (
    <p class="by-hand">
      {judged ? j.addedByHand(judged.by.join(comma)) : `${j.byHand}.`}{' '}
      {judged && (judged.lost ? j.notFound : j.foundToo)}
    </p>
  )
}

function Line(props: { kind: Kind; name: string; quotes: readonly Quote[]; children?: ComponentChildren }) {
  const { kind, name, quotes, children } = props
  return (
    <div data-kind={kind}>
      <dt>{name}</dt>
      <dd>
        <ul class="plain">
          {children && <li>{children}</li>}
          {quotes.map(quote => (
            <li key={quote.start}>
              <Quoted text={quote.text} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}

function NamedLine({ kind, name, named }: { kind: Kind; name: string; named: readonly Named[] }) {
  const { report: w } = words.value
  const known = useKnown()
  if (named.length === 0) return null
  return (
    <div data-kind={kind}>
      <dt>{name}</dt>
      <dd>
        <ul class="plain">
          {named.map(one => {
            const usual = known.beside(one, kind === 'place')
            return (
              <li key={one.start}>
                <Quoted text={one.text} /> {one.from === 'context' && <span class="meta">{w.fromContext}</span>}{' '}
                {usual !== null && (
                  <span class="meta" title={`${w.known} ${one.id}`}>
                    <Text text={usual} />
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      </dd>
    </div>
  )
}
