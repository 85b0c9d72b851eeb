import { useEffect, useRef } from 'preact/hooks'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { me, reader } from './reader.ts'

/** Who judges: every judgement bears the name. */
export function ReaderName({ missing, changed }: { missing: boolean; changed: () => void }) {
  const w = words.value.judging
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (missing) field.current?.focus()
  }, [missing])
  if (me.value?.name)
    return (
      <p class="reader">
        {w.reader} <Text text={me.value.name} />
      </p>
    )
  return (
    <p class="reader">
      <label>
        {w.reader}{' '}
        <input
          ref={field}
          dir="auto"
          maxLength={200}
          value={reader.value}
          aria-invalid={missing}
          onInput={event => {
            reader.value = event.currentTarget.value
            changed()
          }}
          onKeyDown={event => {
            if (event.key === 'Enter') event.currentTarget.blur()
          }}
        />
      </label>
      {missing && (
        <span class="loud" role="alert">
          {w.nameFirst}
        </span>
      )}
    </p>
  )
}
