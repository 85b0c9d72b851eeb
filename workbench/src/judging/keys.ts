import { useEffect, useRef } from 'preact/hooks'

/** Keys by their place on the keyboard, so that they work whatever letters it is set to; with what stands on them. */
export const KEYS = {
  accept: { code: 'KeyA', latin: 'A', arabic: 'ش' },
  reject: { code: 'KeyR', latin: 'R', arabic: 'ق' },
  unclear: { code: 'KeyN', latin: 'N', arabic: 'ى' },
  skip: { code: 'KeyS', latin: 'S', arabic: 'س' },
  undo: { code: 'KeyU', latin: 'U', arabic: 'ع' },
  next: { code: 'KeyJ', latin: 'J', arabic: 'ت' },
  previous: { code: 'KeyK', latin: 'K', arabic: 'ن' },
  edit: { code: 'KeyE', latin: 'E', arabic: 'ث' },
  words: { code: 'KeyW', latin: 'W', arabic: 'ص' },
  why: { code: 'KeyY', latin: 'Y', arabic: 'غ' },
  note: { code: 'KeyM', latin: 'M', arabic: 'ة' },
  add: { code: 'KeyP', latin: 'P', arabic: 'ح' },
  confirm: { code: 'KeyC', latin: 'C', arabic: 'ؤ' },
  incident: { code: 'KeyI', latin: 'I', arabic: 'ه' },
  help: { code: 'KeyH', latin: 'H', arabic: 'ا' },
} as const
export type Action = keyof typeof KEYS

/** By code, for `useKeys`: all of them, or those named. */
export function keysOf<A extends Action>(...actions: readonly A[]): ReadonlyMap<string, A> {
  return new Map(actions.map(action => [KEYS[action].code, action]))
}

/**
 * Calls what a key stands for; keys typed into a field, or with a modifier, are left alone. `keys` must stay the same
 * from one drawing to the next.
 */
export function useKeys<A>(keys: ReadonlyMap<string, A>, act: (action: A) => void): void {
  const now = useRef(act)
  now.current = act
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog')
      if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      // A question mark asks for help as well.
      const action = keys.get(event.code === 'Slash' && event.shiftKey ? KEYS.help.code : event.code)
      if (action === undefined) return
      event.preventDefault()
      now.current(action)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [keys])
}
