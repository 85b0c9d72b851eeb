import { useEffect } from 'preact/hooks'

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
  note: { code: 'KeyM', latin: 'M', arabic: 'ة' },
  confirm: { code: 'KeyC', latin: 'C', arabic: 'ؤ' },
  incident: { code: 'KeyI', latin: 'I', arabic: 'ه' },
  help: { code: 'KeyH', latin: 'H', arabic: 'ا' },
} as const
export type Action = keyof typeof KEYS

const ACTIONS = new Map<string, Action>(Object.entries(KEYS).map(([action, { code }]) => [code, action as Action]))

/** Calls what a key stands for; keys typed into a field, or with a modifier, are left alone. */
export function useKeys(act: (action: Action) => void): void {
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog')
      if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      const action = event.code === 'Slash' && event.shiftKey ? 'help' : ACTIONS.get(event.code)
      if (!action) return
      event.preventDefault()
      act(action)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  })
}
