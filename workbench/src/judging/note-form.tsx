import { useEffect, useRef } from 'preact/hooks'
import { words } from '../state/words.ts'
import { useDraft } from './drafts.ts'

/** A note in the reader's own words; what is typed stays in this browser until it is sent. */
export function NoteForm({ name, keep, close }: { name: string; keep: (text: string) => void; close: () => void }) {
  const w = words.value.judging
  const draft = useDraft(`note ${name}`, '')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  function send() {
    if (draft.value.trim() === '') return
    keep(draft.value.trim())
    draft.done()
    close()
  }
  return (
    <form
      class="note-form"
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <label>
        {w.note}
        <textarea
          ref={field}
          dir="auto"
          rows={3}
          value={draft.value}
          onInput={event => draft.set(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.code === 'Escape') close()
            if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) send()
          }}
        />
      </label>
      <p>
        <button type="submit" class="main">
          {w.keep}
        </button>{' '}
        <button type="button" onClick={close}>
          {w.close}
        </button>
      </p>
    </form>
  )
}
