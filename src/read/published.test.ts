import { expect, it } from 'vitest'
import { dayOfAddress, dayOfField, dayOfText } from './published.ts'
import type { Calendar } from './types.ts'

const calendar: Calendar = {
  months: new Map([
    ['آذار', 3],
    ['مارس', 3],
    ['تشرين الأول', 10],
  ]),
  weekdays: new Set(['الجمعة']),
}

it.each([
  ['2018-03-16', '2018-03-16'],
  ['2018-03-16T23:59:59+03:00', '2018-03-16'],
  ['2018-03-16 10:00', '2018-03-16'],
  ['٢٠١٨-٠٣-١٦', '2018-03-16'],
  ['2018-02-30', null],
  ['2018-03-161', null],
  ['16/03/2018', null],
  [1521158400, null],
  [null, null],
])('dayOfField %j', (value, day) => {
  expect(dayOfField(value)).toBe(day)
})

it.each([
  ['https://example.org/2018/03/16/news', '2018-03-16'],
  ['https://example.org/ar/2018-3-6-title', '2018-03-06'],
  ['https://example.org/2018/03/16/from-2018-03-16', '2018-03-16'],
  ['https://example.org/2018/03/16/after-2018-03-14', null],
  ['https://example.org/2018/13/16', null],
  ['https://example.org/12018/03/16', null],
  ['https://example.org/2018/03/news', null],
  ['https://example.org/20180316', null],
  [null, null],
])('dayOfAddress %s', (url, day) => {
  expect(dayOfAddress(url)).toBe(day)
})

it.each([
  ['2018-03-16\nنص', '2018-03-16'],
  ['نص\n2018/3/16 14:30', '2018-03-16'],
  ['16/3/2018\nنص', '2018-03-16'],
  ['3/3/2018\nنص', '2018-03-03'],
  ['3/4/2018\nنص', null],
  ['16 مارس 2018\nنص', '2018-03-16'],
  ['الجمعة، ١٦ آذار/مارس ٢٠١٨\nنص', '2018-03-16'],
  ['الجمعة 16 آذار (مارس) 2018م\nنص', '2018-03-16'],
  ['5 تشرين الأول 2016\nنص', '2016-10-05'],
  ['5 تشرين الأول/مارس 2016\nنص', null],
  ['معركة 16 مارس 2018\nنص', null],
  ['نص\n16 مارس 2018\nنص', null],
  ['حدث ذلك في 2018-03-16\nنص', null],
  ['31/2/2018\nنص', null],
])('dayOfText %j', (text, day) => {
  expect(dayOfText(text, calendar)).toBe(day)
})

it('understands no month without a calendar', () => {
  expect(dayOfText('16 مارس 2018\nنص')).toBeNull()
})
