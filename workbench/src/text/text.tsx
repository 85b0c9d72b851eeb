import { directionOf, runsByScript } from './direction.ts'

/** Foreign words in a line of the page, isolated: they never reorder what stands beside them. */
export function Text({ text, title }: { text: string; title?: string | undefined }) {
  const dir = directionOf(text)
  return (
    <bdi lang={dir === 'rtl' ? 'ar' : ''} dir={dir} title={title}>
      {text}
    </bdi>
  )
}

/** Words of a report, set in its own face. */
export function Quoted({ text }: { text: string }) {
  const dir = directionOf(text)
  return (
    <bdi class="quote" lang={dir === 'rtl' ? 'ar' : ''} dir={dir}>
      {text}
    </bdi>
  )
}

/** A note of the program itself, in English whatever the page's language; names in Arabic keep their own direction. */
export function Note({ text }: { text: string }) {
  return (
    <bdi class="note" lang="en" dir="ltr">
      {runsByScript(text).map(part => (part.arabic ? <Text text={part.text} /> : part.text))}
    </bdi>
  )
}
