import './loud.css'
import './outbox.css'
import type { Field } from '../../../src/record/index.ts'
import { Said } from '../api/said.tsx'
import { to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { Num } from '../text/values.tsx'
import { drop, flush, hindered, insist, outbox, type Pending, waiting } from './outbox.ts'

/** What is on its way to the server, and what it would not take. */
export function OutboxView() {
  const w = words.value.judging
  const stuck = outbox.value.filter(one => one.state !== 'waiting')
  return (
    <div class="outbox" aria-live="polite">
      {hindered.value && waiting.value > 0 && (
        <p class="loud" data-state={hindered.value}>
          {hindered.value === 'away' ? w.away : w.signedOut} {w.waiting} <Num n={waiting.value} />{' '}
          <button type="button" onClick={() => void flush()}>
            {words.value.app.again}
          </button>
          {hindered.value === 'signed-out' && <a href="/enter">{words.value.enter.title}</a>}
        </p>
      )}
      {stuck.map(one => (
        <Stuck key={one.key} one={one} />
      ))}
    </div>
  )
}

function Stuck({ one }: { one: Pending }) {
  const w = words.value.judging
  const { sent, refusal } = one
  const look = lookAt(sent.target)
  return (
    <div class="loud" role="alert" data-state={one.state}>
      <p>
        <strong>{one.state === 'conflict' ? w.conflict : w.refused}</strong>{' '}
        {one.state === 'refused' && refusal && <Said refusal={refusal} />}
      </p>
      {refusal?.newer?.map(({ id, who, decision }) => (
        <p key={id}>
          <Text text={who} />:{' '}
          {decision.kind === 'edit' ? w.said.edit(w.fields[decision.field as Field]) : w.said[decision.kind]}
        </p>
      ))}
      <p>
        {w.yours}{' '}
        {sent.decision.kind === 'edit' ? w.said.edit(w.fields[sent.decision.field]) : w.said[sent.decision.kind]}{' '}
        {one.state === 'conflict' && (
          <button type="button" onClick={() => insist(one)}>
            {w.insist}
          </button>
        )}{' '}
        <button type="button" onClick={() => drop(one.key)}>
          {w.giveUp}
        </button>{' '}
        {look && <a href={look}>{w.lookAgain}</a>}
      </p>
    </div>
  )
}

/** Where that stands which a judgement is about; incidents are at hand where they are judged. */
function lookAt({ kind, id }: Pending['sent']['target']): string | null {
  if (kind === 'incident') return null
  if (kind === 'report') return to(`/reports/${encodeURIComponent(id)}`)
  const at = id.lastIndexOf('#')
  return `${to('/judging')}?${new URLSearchParams({ report: id.slice(0, at), claim: id.slice(at + 1) })}`
}
