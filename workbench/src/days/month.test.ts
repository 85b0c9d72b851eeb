import { expect, test } from 'vitest'
import { ledTo, moved, weeksOf } from './month.ts'

test('a month is whole weeks, from Monday or from Saturday', () => {
  const monday = weeksOf('2018-03-16', 1)
  expect([monday.length, monday[0]![0], monday.at(-1)!.at(-1)]).toEqual([5, '2018-02-26', '2018-04-01'])
  const saturday = weeksOf('2018-03-16', 6)
  expect([saturday.length, saturday[0]![0], saturday.at(-1)!.at(-1)]).toEqual([6, '2018-02-24', '2018-04-06'])
})

test('months on and back keep to days that there are', () => {
  expect([moved('2018-01-31', 1), moved('2016-02-29', 12), moved('2018-01-15', -1)]).toEqual([
    '2018-02-28',
    '2017-02-28',
    '2017-12-15',
  ])
})

test.each([
  ['ArrowRight', false, false, '2018-03-17'],
  ['ArrowRight', true, false, '2018-03-15'],
  ['ArrowLeft', true, false, '2018-03-17'],
  ['ArrowDown', false, false, '2018-03-23'],
  ['Home', false, false, '2018-03-12'],
  ['End', false, false, '2018-03-18'],
  ['PageDown', false, false, '2018-04-16'],
  ['PageUp', false, true, '2017-03-16'],
  ['a', false, false, null],
] as const)('%s (right to left: %s, shift: %s) leads to %s', (key, rtl, shiftKey, day) => {
  expect(ledTo({ key, shiftKey }, '2018-03-16', { rtl, first: 1 })).toBe(day)
})
