import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { locale } from '../state/choices.ts'
import { words } from '../state/words.ts'
import { dayShown } from './day-words.ts'
import { ledTo, moved, weeksOf } from './month.ts'

interface Props {
  readonly label: string
  /** YYYY-MM-DD, or empty. */
  readonly day: string
  readonly near: string | null
  readonly chosen: (day: string) => void
  readonly close: () => void
}

/** A month to choose a day of, by mouse or by the keys of https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/ */
export function Calendar({ label, day, near, chosen, close }: Props) {
  const w = words.value.days
  const sheet = useRef<HTMLDialogElement>(null)
  const [at, setAt] = useState(day || near || new Date().toISOString().slice(0, 10))
  const weeks = weeksOf(at, w.weekBegins)
  const named = (part: string, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale.value, { ...style, timeZone: 'UTC' }).format(new Date(`${part}T00:00:00Z`))
  // At once, not after the next picture: a key that follows quickly means the day that it led to.
  useLayoutEffect(() => sheet.current?.showModal(), [])
  useLayoutEffect(() => sheet.current?.querySelector<HTMLElement>('td [tabindex="0"]')?.focus(), [at])
  const step = (months: number, name: string, sign: string) => (
    <button type="button" class="bare" aria-label={name} title={name} onClick={() => setAt(moved(at, months))}>
      {sign}
    </button>
  )
  return (
    <dialog
      ref={sheet}
      class="calendar"
      aria-label={label}
      onClose={close}
      // Keys of the page around it mean nothing here.
      onKeyDown={event => {
        event.stopPropagation()
        const inGrid = event.target instanceof Element && event.target.closest('table')
        const next = inGrid && ledTo(event, at, { rtl: words.value.dir === 'rtl', first: w.weekBegins })
        if (!next) return
        event.preventDefault()
        setAt(next)
      }}
    >
      <p class="steps">
        {step(-12, w.yearBefore, '«')}
        {step(-1, w.monthBefore, '‹')}
        <strong aria-live="polite">{named(at, { month: 'long', year: 'numeric' })}</strong>
        {step(1, w.monthAfter, '›')}
        {step(12, w.yearAfter, '»')}
      </p>
      <table>
        <thead>
          <tr>
            {weeks[0]!.map(one => (
              <th key={one} scope="col" abbr={named(one, { weekday: 'long' })}>
                {named(one, { weekday: locale.value.startsWith('ar') ? 'long' : 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(week => (
            <tr key={week[0]}>
              {week.map(one => (
                <td key={one}>
                  <button
                    type="button"
                    class={one.slice(0, 7) === at.slice(0, 7) ? 'date' : 'date other'}
                    tabIndex={one === at ? 0 : -1}
                    aria-pressed={one === day}
                    aria-label={dayShown(one, locale.value)}
                    onClick={() => {
                      chosen(one)
                      sheet.current?.close()
                    }}
                  >
                    {Number(one.slice(8)).toLocaleString(locale.value)}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="ends">
        <button
          type="button"
          onClick={() => {
            chosen('')
            sheet.current?.close()
          }}
        >
          {w.none}
        </button>{' '}
        <button type="button" onClick={() => sheet.current?.close()}>
          {words.value.judging.close}
        </button>
      </p>
    </dialog>
  )
}
