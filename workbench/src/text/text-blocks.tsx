import './text-blocks.css'
import type { ComponentChild } from 'preact'
import { inBlocks } from './blocks.ts'

/** Letters of a line, about; only how far the page scrolls hangs on it, and only until the block has been seen. */
const LINE = 80

/** A long text in blocks: a browser lays out those in sight. Their text nodes, joined, are the text, unit by unit. */
export function TextBlocks<P extends { readonly start: number; readonly text: string }>(given: {
  pieces: readonly P[]
  ends: readonly number[]
  show: (piece: P) => ComponentChild
}) {
  const { pieces, ends, show } = given
  if (ends.length < 2) return <>{pieces.map(show)}</>
  return (
    <>
      {inBlocks(pieces, ends).map((block, n) => (
        <div key={n} class="block" style={{ containIntrinsicBlockSize: `auto ${linesOf(block)}lh` }}>
          {block.map(show)}
        </div>
      ))}
    </>
  )
}

function linesOf(block: readonly { readonly text: string }[]): number {
  const lines = block
    .map(piece => piece.text)
    .join('')
    .split('\n')
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0)
}
