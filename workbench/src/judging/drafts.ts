import { useState } from 'preact/hooks'

/** What was typed; nothing may have been typed as well: a day left open is a draft of null. */
type Kept<T> = { readonly value: T } | null

/** What was typed and not sent yet, kept in this browser under a name until `done`. */
export function useDraft<T>(
  name: string,
  begin: T,
): { readonly value: T; set(value: T): void; done(): void; readonly kept: boolean } {
  const key = `riwaya.draft.${name}`
  const [state, setState] = useState(() => ({ key, kept: read<T>(key) }))
  const kept = state.key === key ? state.kept : read<T>(key)
  return {
    value: kept ? kept.value : begin,
    kept: kept !== null,
    set(value) {
      localStorage.setItem(key, JSON.stringify(value))
      setState({ key, kept: { value } })
    },
    done() {
      localStorage.removeItem(key)
      setState({ key, kept: null })
    },
  }
}

function read<T>(key: string): Kept<T> {
  const text = localStorage.getItem(key)
  if (text === null) return null
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}
