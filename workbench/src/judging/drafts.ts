import { useState } from 'preact/hooks'

/** What was typed and not sent yet, kept in this browser under a name until `done`. */
export function useDraft<T>(
  name: string,
  begin: T,
): { readonly value: T; set(value: T): void; done(): void; readonly kept: boolean } {
  const key = `riwaya.draft.${name}`
  const [state, setState] = useState(() => read<T>(key))
  return {
    value: state ?? begin,
    kept: state !== null,
    set(value) {
      localStorage.setItem(key, JSON.stringify(value))
      setState(value)
    },
    done() {
      localStorage.removeItem(key)
      setState(null)
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
