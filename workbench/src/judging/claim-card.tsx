import './claim-card.css'
import '../fields/field-rows.css'
import { FIELDS, type Field, type Span } from '../../../src/record/index.ts'
import type { ToJudge } from '../../../src/serve/api/index.ts'
import { lang, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { Day, Num } from '../text/values.tsx'
import { FieldEditor } from './field-editor.tsx'
import { FieldValue } from './field-values.tsx'

/** A claim with all its fields, what a person corrected, and what the program now says where it differs. */
export function ClaimCard(given: {
  answer: ToJudge
  chosen: Span | null
  editing: Field | null
  edit: (field: Field | null) => void
  keep: (field: Field, value: unknown) => void
  readOnly: boolean
}) {
  const { answer, chosen, editing, edit, keep, readOnly } = given
  const { view, report } = answer
  const w = words.value
  const j = w.judging
  const outlet = report.outlet === null ? null : (answer.names.outlets[report.outlet]?.[lang.value] ?? report.outlet)
  return (
    <section class="claim-card" aria-label={j.claim}>
      <p class="meta">
        {outlet ? <Text text={outlet} /> : w.report.noOutlet} · <Day day={report.published} /> ·{' '}
        <a href={`${to(`/reports/${encodeURIComponent(report.id)}`)}#${encodeURIComponent(view.claim.id)}`}>
          {j.openReport}
        </a>
        {view.incident && (
          <>
            {' '}
            · <a href={to(`/incidents/${encodeURIComponent(view.incident)}`)}>{j.openIncident}</a> ·{' '}
            <a href={to(`/regroup/${encodeURIComponent(view.incident)}`)}>{j.regroup}</a>
          </>
        )}
      </p>
      <h1>
        {w.types[view.claim.type] ?? view.claim.type}{' '}
        <span class={`chip state-${view.state}`}>{j.states[view.state]}</span>
        {view.confirmed.length > 0 && <span class="chip">{j.confirmedBy(view.confirmed.join(w.comma))}</span>}
      </h1>
      {view.broken.length > 0 && (
        <p class="loud" role="alert">
          {j.broken(view.broken.map(field => j.fields[field]).join(w.comma))}
        </p>
      )}
      {view.added ? (
        <ByHand view={view} />
      ) : (
        view.program === null && <p class="loud">{view.inForce ? j.lostInForce : j.lostProgram}</p>
      )}
      {view.state === 'reconsider' && <p class="loud">{j.reconsider}</p>}
      {view.doubts.length > 0 && (
        <p class="doubts">
          {j.whyHere}{' '}
          {view.doubts.map(({ doubt, points }) => (
            <span key={doubt} class="chip">
              {j.doubts[doubt as keyof typeof j.doubts] ?? doubt} <Num n={points} />
            </span>
          ))}
        </p>
      )}
      <dl class="field-rows">
        {FIELDS.map(field => (
          <div key={field} class={`field of-${field}`}>
            <dt>
              {j.fields[field]}
              {view.corrected.includes(field) && <span class="chip corrected">{j.corrected}</span>}
            </dt>
            <dd>
              {editing === field ? (
                <FieldEditor
                  key={`${view.subject} ${field}`}
                  answer={answer}
                  field={field}
                  chosen={chosen}
                  keep={value => keep(field, value)}
                  cancel={() => edit(null)}
                />
              ) : (
                <>
                  <FieldValue claim={view.claim} field={field} given={answer} />
                  {view.program && view.differs.includes(field) && (
                    <div class="program">
                      <span class="meta">{j.programSays}</span>{' '}
                      <FieldValue claim={view.program} field={field} given={answer} />
                    </div>
                  )}
                </>
              )}
            </dd>
            {!readOnly && editing !== field && (
              <dd class="do no-print">
                <button
                  type="button"
                  class="bare"
                  aria-label={j.editField(j.fields[field])}
                  onClick={() => edit(field)}
                >
                  {j.edit}
                </button>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Who added it, and whether the program finds it too by now. */
function ByHand({ view }: { view: ToJudge['view'] }) {
  const j = words.value.judging
  const who = view.history.findLast(one => one.decision.kind === 'add')!.who
  return (
    <p class="by-hand">
      {j.addedByHand(who)} {view.program ? j.foundToo : j.notFound} {!view.inForce && j.takenBack}
    </p>
  )
}
