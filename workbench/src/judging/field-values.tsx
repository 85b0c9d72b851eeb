import type { Casualty, Claim, Field, Named, Quote, Span } from '../../../src/record/index.ts'
import type { ToJudge } from '../../../src/serve/api/index.ts'
import { lang } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Quoted, Text } from '../text/text.tsx'
import { Toll as Harmed } from '../text/toll.tsx'
import { Days } from '../text/values.tsx'

/** What a field of a claim holds, in the report's words and in the page's. */
export function FieldValue({ claim, field, given }: { claim: Claim; field: Field; given: ToJudge }) {
  const w = words.value
  switch (field) {
    case 'type':
      return <>{w.types[claim.type] ?? claim.type}</>
    case 'status':
      return <>{w.statuses[claim.status] ?? claim.status}</>
    case 'trigger':
      return <Quoted text={claim.trigger.text} />
    case 'date':
      return claim.date ? (
        <>
          <Days range={claim.date} />{' '}
          {claim.date.said ? (
            <Quoted text={claim.date.said.text} />
          ) : (
            <span class="meta">{w.judging.dateRules[claim.date.rule]}</span>
          )}
        </>
      ) : (
        <NotSaid />
      )
    case 'evidence':
      return <Listed items={claim.evidence} show={span => <Quoted text={cut(given, span)} />} />
    case 'casualties':
      return <Listed items={claim.casualties} show={one => <Toll one={one} />} />
    case 'hedges':
      return <Listed items={claim.hedges} show={(one: Quote) => <Quoted text={one.text} />} />
    default:
      return <Listed items={claim[field]} show={(one: Named) => <NamedValue one={one} field={field} given={given} />} />
  }
}

function Listed<T>({ items, show }: { items: readonly T[]; show: (item: T) => preact.ComponentChild }) {
  if (items.length === 0) return <NotSaid />
  return (
    <ul class="plain">
      {items.map((item, n) => (
        <li key={n}>{show(item)}</li>
      ))}
    </ul>
  )
}

function NotSaid() {
  return <span class="open">{words.value.notSaid}</span>
}

function NamedValue({ one, field, given }: { one: Named; field: Field; given: ToJudge }) {
  const names = field === 'places' ? given.names.places : given.names.world
  const label = one.id === null ? null : names[one.id]?.[lang.value]
  return (
    <>
      <Quoted text={one.text} />
      {label && label !== one.text && (
        <span class="meta">
          {' '}
          <Text text={label} />
        </span>
      )}
      {one.from === 'context' && <span class="chip">{words.value.judging.fromContext}</span>}
    </>
  )
}

export function Toll({ one }: { one: Casualty }) {
  const w = words.value
  return (
    <>
      {w.outcomes[one.outcome]}: <Harmed figure={one} who={one.who} /> <Quoted text={one.evidence.text} />
    </>
  )
}

function cut({ text: { start, text } }: ToJudge, span: Span): string {
  return text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start)) || '…'
}
