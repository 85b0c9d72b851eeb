import { expect, test } from 'vitest'
import { csvLine, csvLines } from './csv.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['+963', "'+963"],
  ['-5', "'-5"],
  ['@cell', "'@cell"],
  ['\tx', "'\tx"],
  ['=a,b', `"'=a,b"`],
])('a spreadsheet takes %j for a text', (text, cell) => {
  expect(csvLine([text])).toBe(cell)
})

test.each([
  [[-73.2, 0], '-73.2,0'],
  [['', null, 'x'], ',,x'],
  [['قال «نعم»، ثم', 'a"b', 'a,b', 'a\nb'], 'قال «نعم»، ثم,"a""b","a,b","a\nb"'],
])('%j is one line of CSV', (cells, line) => {
  expect(csvLine(cells)).toBe(line)
})

test('columns stand in their order, whatever the order of the row; a mark stands first where it is asked for', async () => {
  async function* rows() {
    yield { b: 2, a: 'ألف' }
  }
  const lines: string[] = []
  for await (const line of csvLines(['a', 'b', 'c'], rows(), true)) lines.push(line)
  expect(lines).toEqual(['\ufeffa,b,c', 'ألف,2,'])
})
