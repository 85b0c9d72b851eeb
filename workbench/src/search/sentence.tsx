import type { SearchView } from '../../../src/serve/api/index.ts'
import { directionOf } from '../text/direction.ts'

/** A sentence of a report with the words that were looked for marked, whole. */
export function Sentence({ sentence }: { sentence: SearchView['items'][number]['sentences'][number] }) {
  const { start, text, hits } = sentence
  const dir = directionOf(text)
  const cuts = hits.map(hit => ({ from: hit.start - start, to: hit.end - start }))
  return (
    <p class="quote" dir={dir} lang={dir === 'rtl' ? 'ar' : ''}>
      {cuts.map(({ from, to }, n) => (
        <span key={from}>
          {text.slice(cuts[n - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(cuts.at(-1)?.to ?? 0)}
    </p>
  )
}
