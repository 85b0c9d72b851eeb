import { useEffect } from 'preact/hooks'
import { words } from '../state/words.ts'

/** Names the window after what it shows. */
export function useTitle(title: string): void {
  const name = words.value.name
  useEffect(() => {
    document.title = `${title} · ${name}`
  }, [title, name])
}
