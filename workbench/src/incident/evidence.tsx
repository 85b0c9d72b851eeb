import './evidence.css'
import { useEffect } from 'preact/hooks'
import type { ClaimRef, Quote } from '../../../src/record/index.ts'
import type { IncidentView } from '../../../src/serve/api/index.ts'
import { Veil } from '../claims/graphic.tsx'
import { MarkedSentence } from '../claims/sentence.tsx'
import { setQuery, to } from '../state/address.ts'
import { words } from '../state/words.ts'
import { Outlet } from '../text/chain.tsx'
import { Day } from '../text/values.tsx'
import { fieldTitle } from './accounts.tsx'
import type { FindTold } from './claims.ts'
import type { FieldName, MatrixRow } from './matrix.ts'

/** The sentences behind one cell, its words lit. Closed by Escape. */
export function Evidence(props: { seen: string; rows: readonly MatrixRow[]; find: FindTold; view: IncidentView }) {
  const { seen, rows, find, view } = props
  const w = words.value.incident
  const [account, field] = [Number(seen.slice(0, seen.indexOf('.'))), seen.slice(seen.indexOf('.') + 1) as FieldName]
  const cell = rows.find(row => row.field === field)?.cells[account - 1]
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setQuery({ see: '' })
      document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(seen)}"]`)?.focus()
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [seen])
  if (!cell || cell.entries.length === 0) return null
  return (
    <aside class="evidence" aria-label={w.evidence} aria-live="polite">
      <header>
        <h2>
          {fieldTitle(field)} <span class="meta">{w.account(account)}</span>
        </h2>
        <button type="button" class="bare" onClick={() => setQuery({ see: '' })}>
          {w.close}
        </button>
      </header>
      {[...Map.groupBy(cell.entries, ({ ref }) => `${ref.report} ${ref.claim}`)].map(([key, entries]) => (
        <ClaimEvidence
          key={key}
          at={entries[0]!.ref}
          lit={entries.flatMap(({ quotes }) => quotes)}
          find={find}
          view={view}
        />
      ))}
    </aside>
  )
}

/** The sentences of one claim with where they stand. */
export function ClaimEvidence(props: { at: ClaimRef; lit?: readonly Quote[]; find: FindTold; view: IncidentView }) {
  const { at, lit = [], find, view } = props
  const w = words.value.incident
  const told = find(at)
  const report = view.reports.find(({ id }) => id === at.report)
  if (!told || !report) return <p class="open">{w.gone}</p>
  const { claim, sentences, broken } = told
  return (
    <figure class="told-sentence">
      {broken && (
        <p class="notice" role="alert">
          {w.broken}
        </p>
      )}
      <blockquote>
        <Veil over={[claim]}>
          {sentences.map(sentence => (
            <MarkedSentence key={sentence.start} sentence={sentence as Quote} claim={claim} lit={lit} />
          ))}
        </Veil>
      </blockquote>
      <figcaption>
        {report.outlet && <Outlet given={report.outlet} />} <Day day={report.published} />{' '}
        {claim.origin === 'person' && <span class="chip">{words.value.judging.byHand}</span>}{' '}
        {lit.length === 0 && claim.date?.rule === 'published' && <span class="meta">{w.filledIn}</span>}
        <a href={`${to(`/reports/${encodeURIComponent(at.report)}`)}#${encodeURIComponent(claim.id)}`}>
          {w.openReport}
        </a>
      </figcaption>
    </figure>
  )
}
