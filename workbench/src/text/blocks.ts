/** Letters of one block, about. */
const MOST = 4000

/** A piece of a text, by where it begins. */
interface Piece {
  readonly start: number
  readonly text: string
}

/**
 * Where a long text, which begins at `from`, is cut into blocks that a browser lays out one by one, those out of sight
 * not at all: after a line, and where a line is longer than two blocks after a word. A word is cut where there is nothing else.
 */
export function blockEnds(text: string, from = 0): readonly number[] {
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    at = text.length - at <= MOST ? text.length : endAfter(text, at)
    ends.push(from + at)
  }
  return ends
}

function endAfter(text: string, at: number): number {
  const lines = text.slice(at, at + MOST).lastIndexOf('\n')
  if (lines >= 0) return at + lines + 1
  const line = text.slice(at + MOST, at + 2 * MOST).indexOf('\n')
  if (line >= 0) return at + MOST + line + 1
  const words = text.slice(at, at + MOST).lastIndexOf(' ')
  if (words >= 0) return at + words + 1
  // Never between the halves of one character.
  return at + MOST + Number(/[\udc00-\udfff]/.test(text.charAt(at + MOST)))
}

/** The pieces of a text by block; one that reaches beyond its block is cut. Put together they are the text as before. */
export function inBlocks<P extends Piece>(pieces: readonly P[], ends: readonly number[]): readonly (readonly P[])[] {
  const blocks: P[][] = ends.map(() => [])
  let block = 0
  for (const piece of pieces) {
    for (let { start, text } = piece; text !== ''; ) {
      while (ends[block]! <= start) block++
      const part = text.slice(0, ends[block]! - start)
      blocks[block]!.push({ ...piece, start, text: part })
      start += part.length
      text = text.slice(part.length)
    }
  }
  return blocks
}
