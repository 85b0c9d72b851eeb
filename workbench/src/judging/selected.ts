import type { Span } from '../../../src/record/index.ts'

/** What is selected in a box, in units of its text; null where nothing is, or where the selection reaches beyond it. */
export function selectedIn(box: Element): Span | null {
  const selection = getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  if (!range || range.collapsed || !box.contains(range.commonAncestorContainer)) return null
  const before = document.createRange()
  before.setStart(box, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return { start, end: start + range.toString().length }
}

/** A stretch of a box's text as a range of its nodes. */
export function rangeIn(box: Element, { start, end }: Span): Range {
  const range = document.createRange()
  const nodes = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  for (let at = 0; nodes.nextNode(); ) {
    const node = nodes.currentNode as Text
    const next = at + node.length
    if (at <= start && start < next) range.setStart(node, start - at)
    if (at < end && end <= next) {
      range.setEnd(node, end - at)
      break
    }
    at = next
  }
  return range
}
