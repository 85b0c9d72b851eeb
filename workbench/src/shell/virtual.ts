import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

type List = Virtualizer<HTMLElement, HTMLElement>

/** Draws only the rows of a long list that are in sight. `box` scrolls; `size` is what a row is guessed to measure. */
export function useVirtual(box: RefObject<HTMLElement | null>, count: number, size: number): List {
  const [, redraw] = useState({})
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    getScrollElement: () => box.current,
    estimateSize: () => size,
    overscan: 6,
    initialRect: { width: 0, height: innerHeight },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw({}),
  }
  const [list] = useState(() => new Virtualizer(options))
  list.setOptions(options)
  useEffect(() => list._didMount(), [list])
  useLayoutEffect(() => list._willUpdate())
  return list
}
