import './sentence.css'
import type { Claim, Quote } from '../../../src/record/index.ts'
import { directionOf } from '../text/direction.ts'
import { fieldName, pieces } from './marks.ts'

/** A sentence of a report with the words of a claim's fields marked; `lit` are the ones that are asked about. */
export function MarkedSentence(props: { sentence: Quote; claim: Claim; lit?: readonly Quote[] }) {
  const { sentence, claim, lit = [] } = props
  const dir = directionOf(sentence.text)
  const names = new Set(lit.map(quote => fieldName(claim, quote)))
  return (
    <bdi class="quote sentence" lang={dir === 'rtl' ? 'ar' : ''} dir={dir}>
      {pieces(sentence, claim).map(({ start, text, fields }) =>
        fields.length === 0 ? (
          text
        ) : (
          <mark key={start} class={fields.some(field => names.has(field)) ? 'lit' : undefined}>
            {text}
          </mark>
        ),
      )}
    </bdi>
  )
}
