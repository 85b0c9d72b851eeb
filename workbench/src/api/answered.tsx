import type { ComponentChildren } from 'preact'
import type { Names } from '../../../src/serve/api/index.ts'
import { words } from '../state/words.ts'
import { NamesContext } from '../text/known.ts'
import { Said } from './said.tsx'
import type { Asked } from './use-answer.ts'

/** Shows what came back; waiting, missing and failed look the same on every screen. */
export function Answered<T>({ asked, children }: { asked: Asked<T>; children: (answer: T) => ComponentChildren }) {
  const w = words.value
  if (asked.state === 'there') return <>{children(asked.answer)}</>
  if (asked.state === 'waiting')
    return (
      <p class="waiting" role="status">
        {w.app.waiting}
      </p>
    )
  const { failed, again } = asked
  const missing = failed.status === 404
  if (failed.status === 401) return <SignedOut />
  return (
    <div class="head" role="alert">
      <h1>{missing ? w.notFound.title : failed.status === 0 ? w.app.away : w.failed.title}</h1>
      <p class="lead">{missing ? w.notFound.text : failed.status === 0 ? w.app.awayText : w.failed.text}</p>
      {!missing && failed.status !== 0 && (
        <p>
          <Said refusal={failed.refusal ?? { error: failed.message }} />
        </p>
      )}
      {!missing && (
        <button type="button" onClick={again}>
          {w.app.again}
        </button>
      )}
    </div>
  )
}

/** The server was started anew and no longer knows this browser: whoever comes in again comes back to this view. */
function SignedOut() {
  const { refusals, enter } = words.value
  const { pathname, search, hash } = location
  return (
    <div class="head" role="alert">
      <h1>{enter.title}</h1>
      <p class="lead">{refusals['no-token'].what}</p>
      <p>
        <a href={`/enter?${new URLSearchParams({ to: `${pathname}${search}${hash}` })}`}>{enter.title}</a>
      </p>
    </div>
  )
}

/** The same, where every part of what is shown finds the usual names of what the answer names. */
export function AnsweredWithNames<T extends { readonly names: Names }>(given: {
  asked: Asked<T>
  children: (answer: T) => ComponentChildren
}) {
  return (
    <Answered asked={given.asked}>
      {answer => <NamesContext.Provider value={answer.names}>{given.children(answer)}</NamesContext.Provider>}
    </Answered>
  )
}
