import '../fields/field-rows.css'
import { FIELDS, overlaps, type Quote } from '../../../src/record/index.ts'
import type { ReportView } from '../../../src/serve/api/index.ts'
import { FieldBody } from '../fields/field-body.tsx'
import { to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Quoted } from '../text/text.tsx'
import { wordsFor } from './digits.ts'
import { type Begun, given } from './read-claim.ts'

/** All fields of a claim at once; chosen words are given to each by a button, or by its digit. */
export function ClaimForm(props: {
  view: ReportView
  begun: Begun
  set: (begun: Begun) => void
  begunBefore: boolean
  chosen: Quote | null
  why: { readonly value: string; set(value: string): void }
  ready: boolean
  keep: () => void
  discard: () => void
}) {
  const { view, begun, set, begunBefore, chosen, why, ready, keep, discard } = props
  const { report, names } = view
  const w = words.value
  return (
    <form
      class="claim-form"
      aria-label={w.adding.title}
      onSubmit={event => {
        event.preventDefault()
        keep()
      }}
      onKeyDown={event => {
        if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        event.currentTarget.requestSubmit()
      }}
    >
      <p class="meta">{w.adding.lead}</p>
      <p class="chosen-words" role="status">
        {chosen ? (
          <>
            {w.judging.chosen}: <Quoted text={chosen.text} />
          </>
        ) : (
          <span class="meta">{w.judging.chooseFirst}</span>
        )}
      </p>
      <Already view={view} begun={begun} />
      <dl class="field-rows">
        {FIELDS.map(field => {
          const takes = wordsFor(field)
          return (
            <div key={field} class={`field of-${field}`}>
              <dt>{w.judging.fields[field]}</dt>
              <dd>
                <FieldBody
                  field={field}
                  value={begun[field]}
                  set={value => set({ ...begun, [field]: value })}
                  words={chosen}
                  passage={{ start: 0, text: report.text }}
                  names={names}
                  published={report.published}
                />
              </dd>
              {takes && (
                <dd class="do">
                  <button
                    type="button"
                    disabled={!chosen}
                    aria-keyshortcuts={String(takes.digit)}
                    onClick={() => chosen && set(given(begun, takes.field, chosen, report.text))}
                  >
                    {w.adding.give} <kbd>{takes.digit}</kbd>
                    <span class="hidden">: {w.judging.fields[field]}</span>
                  </button>
                </dd>
              )}
            </div>
          )
        })}
      </dl>
      <p>
        <label>
          {w.judging.actions.why}{' '}
          <input
            dir="auto"
            class="why"
            maxLength={2000}
            value={why.value}
            onInput={event => why.set(event.currentTarget.value)}
          />
        </label>
      </p>
      {begunBefore && <p class="meta">{w.judging.draftKept}</p>}
      <p class="buttons">
        <button type="submit" class="main" disabled={!ready} aria-keyshortcuts="Control+Enter">
          {w.adding.submit}
        </button>{' '}
        <button type="button" onClick={discard}>
          {w.judging.discard}
        </button>{' '}
        {!ready && <span class="meta">{w.adding.missing}</span>}
      </p>
    </form>
  )
}

/** Claims that were read already from these very words: what is added may be one of them. */
function Already({ view: { report, claims }, begun: { trigger } }: { view: ReportView; begun: Begun }) {
  const w = words.value
  const near = trigger ? claims.filter(claim => overlaps(claim.trigger, trigger)) : []
  if (near.length === 0) return null
  return (
    <div class="already">
      <p>{w.adding.already}</p>
      <ul class="plain">
        {near.map(claim => (
          <li key={claim.id}>
            <a href={`${to(`/reports/${encodeURIComponent(report.id)}`)}#${encodeURIComponent(claim.id)}`}>
              {w.types[claim.type] ?? claim.type}
            </a>{' '}
            <Quoted text={claim.trigger.text} />
          </li>
        ))}
      </ul>
    </div>
  )
}
