import { CONFIRMABLE } from '../../../src/record/index.ts'
import type { ToJudge } from '../../../src/serve/api/index.ts'
import { words } from '../state/words.ts'
import { type Action, KEYS } from './keys.ts'

const DEEDS: readonly Action[] = ['accept', 'reject', 'unclear', 'skip', 'undo', 'edit', 'why', 'note', 'add']

/** What can be done with a claim, each with its key. */
export function Deeds({ act, canUndo, answer }: { act: (action: Action) => void; canUndo: boolean; answer: ToJudge }) {
  const w = words.value.judging
  const decided = answer.view.history.some(one => one.live && CONFIRMABLE.has(one.decision.kind))
  return (
    <div class="deeds no-print" role="toolbar" aria-label={w.deeds}>
      {[...DEEDS, ...(decided ? (['confirm'] as const) : [])].map(action => (
        <button
          key={action}
          type="button"
          class={action === 'accept' ? 'main' : ''}
          disabled={action === 'undo' && !canUndo}
          aria-keyshortcuts={KEYS[action].latin}
          onClick={() => act(action)}
        >
          {w.actions[action]} <kbd>{KEYS[action].latin}</kbd>
        </button>
      ))}
    </div>
  )
}
