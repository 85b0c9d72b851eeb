import { expect, test } from 'vitest'
import { loadLexicon } from '../lexicon/index.ts'
import { calendar } from './calendar.ts'

test('the months and weekdays of the lexicon', () => {
  const { months, weekdays } = calendar(loadLexicon())
  expect([months.get('يناير'), months.get('كانون الثاني'), months.get('أغسطس'), months.get('آب')]).toEqual([1, 1, 8, 8])
  expect(months.has('رمضان')).toBe(false)
  expect(weekdays).toContain('الجمعة')
})
