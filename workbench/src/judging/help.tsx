import { useEffect, useRef } from 'preact/hooks'
import { words } from '../state/words.ts'
import { type Action, KEYS } from './keys.ts'

/** Which key does what, as a sheet over the page. */
export function Help({ close }: { close: () => void }) {
  const w = words.value.judging
  const sheet = useRef<HTMLDialogElement>(null)
  useEffect(() => sheet.current?.showModal(), [])
  return (
    <dialog ref={sheet} class="help" aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">{w.keys}</h2>
      <p class="meta">{w.keysLead}</p>
      <dl>
        {Object.entries(KEYS).map(([action, { latin, arabic }]) => (
          <div key={action}>
            <dt>
              <kbd>{latin}</kbd> <kbd lang="ar">{arabic}</kbd>
            </dt>
            <dd>{w.actions[action as Action]}</dd>
          </div>
        ))}
      </dl>
      <p>{w.formula}</p>
      <form method="dialog">
        <button type="submit" class="main">
          {w.close}
        </button>
      </form>
    </dialog>
  )
}
