import { CONFIRMABLE, type Field, type Judgement } from '../../../src/record/index.ts'
import { words } from '../state/words.ts'
import { Text } from '../text/text.tsx'
import { Moment } from './moment.tsx'

type Past = Judgement & { readonly live: boolean; readonly lost?: boolean }

/** All that persons decided, oldest first; what was taken back stays and is struck out. */
export function History({
  history,
  undo,
  confirm,
}: {
  history: readonly Past[]
  /** Left out where nothing may be changed. */
  undo?: (id: number) => void
  confirm?: (id: number) => void
}) {
  const w = words.value.judging
  if (history.length === 0) return null
  return (
    <section class="history">
      <h2>{w.history}</h2>
      <ol class="plain">
        {history.map(one => (
          <li key={one.id} class={one.live ? '' : 'undone'}>
            <p>
              <strong>
                <Said judgement={one} />
              </strong>{' '}
              <Text text={one.who} /> <Moment at={one.at} />
              {!one.live && <span class="chip">{w.undone}</span>}
              {one.lost && <span class="chip disputed">{w.lost}</span>}
            </p>
            {one.why !== '' && (
              <p class="why">
                {w.because} <Text text={one.why} />
              </p>
            )}
            {one.live && one.decision.kind !== 'undo' && (undo || confirm) && (
              <p class="no-print">
                {undo && (
                  <button type="button" class="bare" onClick={() => undo(one.id)}>
                    {w.actions.undo}
                  </button>
                )}
                {confirm && CONFIRMABLE.has(one.decision.kind) && (
                  <button type="button" class="bare" onClick={() => confirm(one.id)}>
                    {w.actions.confirm}
                  </button>
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Said({ judgement: { decision } }: { judgement: Judgement }) {
  const w = words.value.judging
  switch (decision.kind) {
    case 'edit':
      return <>{w.said.edit(w.fields[decision.field as Field])}</>
    case 'note':
      return (
        <>
          {w.said.note}: <Text text={decision.text} />
        </>
      )
    default:
      return <>{w.said[decision.kind]}</>
  }
}
