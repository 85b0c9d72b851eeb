import { useEffect, useRef } from 'preact/hooks'
import { words } from '../state/words.ts'

/**
 * The reason that goes along with the next decision on a claim. Enter leads back to the keys that decide; what was typed
 * stays in this browser until it is sent.
 */
export function WhyField(given: {
  draft: { readonly value: string; set(value: string): void }
  /** Whether it is to be written now. */
  focus?: boolean
  /** Called by Enter and Escape. */
  close?: () => void
}) {
  const { draft, focus = false, close } = given
  const w = words.value.judging
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focus) field.current?.focus()
  }, [focus])
  return (
    <p class="why-field no-print">
      <label>
        {w.actions.why}{' '}
        <input
          ref={field}
          dir="auto"
          maxLength={2000}
          value={draft.value}
          onInput={event => draft.set(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.code !== 'Escape' && event.code !== 'Enter') return
            event.currentTarget.blur()
            close?.()
          }}
        />
      </label>{' '}
      <span class="meta">
        {w.whyHint} {close && w.whyKeys}
      </span>
    </p>
  )
}
