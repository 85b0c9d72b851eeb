import { expect, test } from 'vitest'
import { dayLikeness, figureLikeness } from './fields.ts'
import { listLikeness, pairUp } from './pairs.ts'

const days = (from: string, to = from) => ({ from: `2018-03-${from}`, to: `2018-03-${to}` })

test.each([
  [null, null, 1],
  [null, days('01'), 0],
  [days('01'), days('01'), 1],
  [days('01'), days('02'), 0],
  [days('01', '02'), days('02'), 1 / 2],
  [days('01', '04'), days('03', '06'), 2 / 6],
])('days %j, %j: %s', (a, b, likeness) => {
  expect(dayLikeness(a, b)).toBeCloseTo(likeness)
  expect(dayLikeness(b, a)).toBeCloseTo(likeness)
})

const figure = { outcome: 'killed', min: 3, max: null, who: 'people' } as const

test.each([
  [figure, 1],
  [{ ...figure, who: 'civilians' as const }, 0.5],
  [{ ...figure, max: 3 }, 0],
  [{ ...figure, outcome: 'wounded' as const }, 0],
])('a figure against three and more killed: %j', (other, likeness) => {
  expect(figureLikeness(figure, other)).toBe(likeness)
})

const near = (a: number, b: number) => Math.max(0, 1 - Math.abs(a - b) / 10)

test('the likest are paired first, each once', () => {
  expect(pairUp([1, 5], [5, 9], near).map(({ left, right }) => [left, right])).toEqual([
    [1, 0],
    [0, 1],
  ])
  expect(pairUp([1, 1], [1], near).map(({ left, right }) => [left, right])).toEqual([[0, 0]])
  expect(pairUp([1], [11], near)).toEqual([])
})

test.each([
  [[], [], 1],
  [[], [1], 0],
  [[1, 2], [2, 1], 1],
  [[1], [1, 11], 2 / 3],
  [[0], [5], 0.5],
])('lists %j, %j: %s', (a, b, likeness) => {
  expect(listLikeness(a, b, near)).toBeCloseTo(likeness)
})
