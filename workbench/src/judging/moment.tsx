import { locale } from '../state/choices.ts'

/** When something was decided, in the reader's own time. */
export function Moment({ at }: { at: string }) {
  const when = new Date(at)
  const text = Number.isNaN(when.getTime())
    ? at
    : when.toLocaleString(locale.value, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <time class="meta" dateTime={at}>
      <bdi>{text}</bdi>
    </time>
  )
}
