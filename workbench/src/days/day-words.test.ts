import { expect, test } from 'vitest'
import { dayShown, dayTyped } from './day-words.ts'

test.each([
  ['2018-03-02', '2018-03-02'],
  [' 2018/3/2 ', '2018-03-02'],
  ['2/3/2018', '2018-03-02'],
  ['٢/٣/٢٠١٨', '2018-03-02'],
  ['2 March 2018', '2018-03-02'],
  ['Mar 2, 2018', '2018-03-02'],
  ['2 آذار 2018', '2018-03-02'],
  ['٢ مارس ٢٠١٨', '2018-03-02'],
  ['8 أغسطس 2016', '2016-08-08'],
  ['8 اغسطس 2016', '2016-08-08'],
  ['8 غشت 2016', '2016-08-08'],
  ['1 تشرين الأول 2016', '2016-10-01'],
])('%s is a day', (typed, day) => {
  expect(dayTyped(typed)).toBe(day)
})

test.each(['', 'yesterday', '31/2/2018', '2018', '3/2018', '2 هاتور 2018', '2018-13-01', '12345-01-01'])(
  '"%s" is none',
  typed => {
    expect(dayTyped(typed)).toBeNull()
  },
)

test.each(['en-GB', 'ar-SY-u-nu-latn', 'ar-SY-u-nu-arab', 'ar-EG-u-nu-arab'])(
  'what the page writes in %s is read again, in every month',
  locale => {
    for (let month = 1; month <= 12; month++) {
      const day = `2016-${String(month).padStart(2, '0')}-09`
      expect(dayTyped(dayShown(day, locale))).toBe(day)
    }
  },
)
