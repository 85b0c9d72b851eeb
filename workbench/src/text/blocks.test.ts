import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockEnds, inBlocks } from './blocks.ts'

const cutAt = (text: string, at: readonly number[]) => {
  const cuts = [...new Set([0, ...at.map(n => n % (text.length + 1)), text.length])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, n) => ({ start, text: text.slice(start, cuts[n + 1]) }))
}

test.each<[string, string]>([
  ['lines', 'انسحبت القوات فجرا.\n'.repeat(2000)],
  ['one paragraph', 'انسحبت القوات فجرا. '.repeat(2000)],
  ['one word', '\u{1F54C}'.repeat(9000)],
  ['little', 'انسحبت'],
])('%s: blocks are the text, none much longer than the others, and words stay whole where they can', (name, text) => {
  const ends = blockEnds(text)
  const blocks = inBlocks([{ start: 0, text }], ends).map(block => block.map(piece => piece.text).join(''))
  expect(blocks.join('')).toBe(text)
  for (const [n, block] of blocks.entries()) {
    expect(block.length).toBeLessThanOrEqual(8000)
    if (n < blocks.length - 1 && name !== 'one word') expect(block).toMatch(/[ \n]$/)
    expect(block.isWellFormed()).toBe(true)
  }
})

test('property: pieces are cut at the ends of blocks and nowhere else, and keep what they bear', () => {
  const word = fc.constantFrom('انسحبت ', 'القوات\n', 'من'.repeat(3000), '\n')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.array(fc.nat()), (parts, at) => {
      const text = parts.join('')
      const pieces = cutAt(text, at).map((piece, n) => ({ ...piece, mark: n }))
      const blocks = inBlocks(pieces, blockEnds(text))
      expect(blocks.flat().every(({ start, text: part }) => text.startsWith(part, start) && part !== '')).toBe(true)
      expect(
        blocks
          .flat()
          .map(piece => piece.text)
          .join(''),
      ).toBe(text)
      for (const { start, text: part, mark } of blocks.flat()) {
        const whole = pieces[mark]!
        expect(start >= whole.start && start + part.length <= whole.start + whole.text.length).toBe(true)
      }
    }),
  )
})
