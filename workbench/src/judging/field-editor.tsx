import { useEffect, useRef } from 'preact/hooks'
import type { Field, Span } from '../../../src/record/index.ts'
import type { ToJudge } from '../../../src/serve/api/index.ts'
import { FieldBody } from '../fields/field-body.tsx'
import { withWords } from '../fields/with-words.ts'
import { words } from '../state/words.ts'
import { Quoted } from '../text/text.tsx'
import { useDraft } from './drafts.ts'
import { quoteAt } from './words-of.ts'

/** Fields that hold one stretch of words. */
const SINGLE: ReadonlySet<Field> = new Set(['trigger', 'date'])

/** Sets one field anew; what is typed stays in this browser until it is sent. */
export function FieldEditor({
  answer,
  field,
  chosen,
  keep,
  cancel,
}: {
  answer: ToJudge
  field: Field
  chosen: Span | null
  keep: (value: unknown) => void
  cancel: () => void
}) {
  const w = words.value.judging
  const draft = useDraft<unknown>(`${answer.view.subject} ${field}`, answer.view.claim[field])
  const quote = chosen && quoteAt(answer.text.text, answer.text.start, chosen)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input, button')?.focus(), [])
  return (
    <form
      ref={form}
      class="field-editor"
      onSubmit={event => {
        event.preventDefault()
        draft.done()
        keep(draft.value)
      }}
      onKeyDown={event => {
        if (event.code === 'Escape') cancel()
      }}
    >
      {draft.kept && <p class="meta">{w.draftKept}</p>}
      <FieldBody
        field={field}
        value={draft.value}
        set={draft.set}
        words={quote}
        passage={answer.text}
        names={answer.names}
        published={answer.report.published}
      />
      {field !== 'type' && field !== 'status' && (
        <p>
          <button
            type="button"
            disabled={!quote}
            onClick={() => quote && draft.set(withWords(field, draft.value as never, quote))}
          >
            {SINGLE.has(field) ? w.takeWords : w.addWords}
          </button>{' '}
          {quote ? <Quoted text={quote.text} /> : <span class="meta">{w.chooseFirst}</span>}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="main">
          {w.keep}
        </button>{' '}
        <button
          type="button"
          onClick={() => {
            draft.done()
            cancel()
          }}
        >
          {w.discard}
        </button>
      </p>
    </form>
  )
}
