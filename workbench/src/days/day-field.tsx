import './day-field.css'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { locale } from '../state/choices.ts'
import { words } from '../state/words.ts'
import { Calendar } from './calendar.tsx'
import { dayShown, dayTyped } from './day-words.ts'

const EXAMPLE = '2018-03-02'

interface Props {
  readonly label: string
  /** YYYY-MM-DD, or empty. */
  readonly value: string
  /** Called with a day or, where the field was emptied, with nothing. */
  readonly set: (day: string) => void
  /** Of the form that it stands in. */
  readonly name?: string
  readonly required?: boolean
  /** No day before this one fits. */
  readonly from?: string
  /** Where the calendar opens while there is no day. */
  readonly near?: string | null | undefined
}

/**
 * A day, typed or chosen in a calendar, in the language, digits and months of the page: a browser's own field of days speaks
 * the browser's language.
 */
export function DayField({ label, value, set, name, required = false, from = '', near }: Props) {
  const w = words.value.days
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const [open, setOpen] = useState(false)
  const unread = typed !== null && typed.trim() !== '' && dayTyped(typed) === null
  const example = dayShown(EXAMPLE, locale.value)
  const wrong = unread ? w.wrong(example) : value !== '' && value < from ? w.before : ''
  useEffect(() => field.current?.setCustomValidity(wrong), [wrong])
  const settle = () => {
    setLeft(true)
    if (!unread) setTyped(null)
  }
  return (
    <span class="day-field">
      <label for={id}>{label}</label>{' '}
      <span class="day-box">
        <input
          ref={field}
          id={id}
          type="text"
          dir="auto"
          autocomplete="off"
          placeholder={w.example(example)}
          required={required}
          aria-invalid={wrong !== '' && left}
          aria-describedby={wrong !== '' && left ? `${id}-wrong` : undefined}
          value={typed ?? (value === '' ? '' : dayShown(value, locale.value))}
          onInput={({ currentTarget }) => {
            const text = currentTarget.value
            const day = text.trim() === '' ? '' : dayTyped(text)
            setTyped(text)
            setLeft(false)
            if (day !== null && day !== value) set(day)
          }}
          onBlur={settle}
          onKeyDown={event => event.key === 'Enter' && settle()}
        />
        <button type="button" class="bare" aria-haspopup="dialog" title={w.open} onClick={() => setOpen(true)}>
          <svg viewBox="0 0 16 16" role="img" aria-label={`${w.open}: ${label}`}>
            <path d="M2 3.5h12v11H2zM2 6.5h12M5 1.5v3M11 1.5v3" />
          </svg>
        </button>
      </span>
      {name && <input type="hidden" name={name} value={value} />}
      {wrong !== '' && left && (
        <span id={`${id}-wrong`} class="wrong" role="alert">
          {wrong}
        </span>
      )}
      {open && (
        <Calendar
          label={label}
          day={value}
          near={near ?? null}
          chosen={day => {
            setTyped(null)
            set(day)
          }}
          close={() => {
            setOpen(false)
            field.current?.focus()
          }}
        />
      )}
    </span>
  )
}
