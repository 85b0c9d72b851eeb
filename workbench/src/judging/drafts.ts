import { useState } from 'preact/hooks'

/** What was typed and not sent yet, kept in this browser under a name until `done`. */
export function useDraft<T>(
  name: string,
  begin: T,
): { readonly value: T; set(value: T): void; done(): void; readonly kept: boolean } {
  const key = `riwaya.draft.${name}`
  const [state, setState] = useState(() => ({ key, value: read<T>(key) }))
  const value = state.key === key ? state.value : read<T>(key)
  return {
    value: value ?? begin,
    kept: value !== null,
    set(value) {
      localStorage.setItem(key, JSON.stringify(value))
      setState({ key, value })
    },
    done() {
      localStorage.removeItem(key)
      setState({ key, value: null })
    },
  }
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}
