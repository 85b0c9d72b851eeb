import type { Refusal } from '../../../src/serve/api/index.ts'
import { type Words, words } from '../state/words.ts'
import { Note } from '../text/text.tsx'

/** What the server refused, in the language of the page; what only it can say stands beside it, in English. */
export function Said({ refusal }: { refusal: Refusal }) {
  const { error, remedy, code, detail } = refusal
  const known = words.value.refusals[code as keyof Words['refusals']]
  return (
    <>
      {known ? `${known.what} ${known.remedy}` : <Note text={remedy ? `${error} ${remedy}` : error} />}
      {detail && (
        <>
          {' '}
          <Note text={detail} />
        </>
      )}
    </>
  )
}
