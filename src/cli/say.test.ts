import { expect, test } from 'vitest'
import { clock, problemLine } from './say.ts'

test.each([
  [0, '0:00'],
  [7.4, '0:07'],
  [750, '12:30'],
  [7500, '2:05:00'],
])('%d seconds are %s', (seconds, text) => {
  expect(clock(seconds)).toBe(text)
})

test('a problem is one line that drives no terminal, whatever stands in a name', () => {
  const line = problemLine({
    level: 'error',
    where: 'a\nb\u001b[2J\u202e.txt',
    what: 'it is empty',
    remedy: 'remove it',
  })
  expect(line).toBe('a\\u000ab\\u001b[2J\\u202e.txt: it is empty. Remove it.')
})
