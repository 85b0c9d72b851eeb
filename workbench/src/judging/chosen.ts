import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Span } from '../../../src/record/index.ts'
import { rangeIn } from './selected.ts'

/** The name of the highlight in text-pane.css. */
const NAME = 'chosen'

/**
 * Shows which words of a box are chosen, and keeps them in sight. They are painted over the text and no element is put
 * around them: a text of megabytes is not laid out anew for each word. `drawn` changes when the box is drawn otherwise.
 */
export function useChosenShown(box: RefObject<HTMLElement | null>, chosen: Span | null, drawn: unknown): void {
  useEffect(() => {
    if (!box.current || !chosen) return
    const range = rangeIn(box.current, chosen)
    CSS.highlights?.set(NAME, new Highlight(range))
    keepInSight(box.current, range)
    return () => void CSS.highlights?.delete(NAME)
  }, [chosen?.start, chosen?.end, drawn])
}

function keepInSight(box: HTMLElement, range: Range): void {
  const pane = box.closest<HTMLElement>('.text-pane')
  const scrolls = pane && getComputedStyle(pane).overflowY === 'auto'
  const [words, view] = [range.getBoundingClientRect(), scrolls ? pane.getBoundingClientRect() : null]
  const [from, to] = [Math.max(0, view?.y ?? 0), Math.min(innerHeight, view ? view.y + view.height : innerHeight)]
  if (words.y >= from && words.y + words.height <= to) return
  const by = words.y - (from + to) / 2
  if (scrolls) pane.scrollBy({ top: by })
  else scrollBy({ top: by })
}
