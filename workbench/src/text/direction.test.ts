import { expect, test } from 'vitest'
import { webAddress } from '../report/web-address.ts'
import { directionOf, runsByScript } from './direction.ts'

test('the direction is that of most letters', () => {
  expect(directionOf('قال BBC إن القصف توقف')).toBe('rtl')
  expect(directionOf('BBC قالت إن القصف توقف')).toBe('rtl')
  expect(directionOf('Aleppo حلب')).toBe('ltr')
  expect(directionOf('2016-08-07')).toBe('ltr')
})

test('a note keeps Arabic names in their own direction, with their brackets', () => {
  const arabic = (text: string) =>
    runsByScript(text)
      .filter(run => run.arabic)
      .map(run => run.text)
  expect(arabic('denied by وزارة الدفاع.')).toEqual(['وزارة الدفاع'])
  expect(arabic('by قناة الأفق (نموذج) (weak)')).toEqual(['قناة الأفق (نموذج)'])
  expect(arabic('(حلب)')).toEqual(['حلب'])
  for (const text of ['by قناة الأفق (نموذج) (weak)', 'plain', 'حلب'])
    expect(
      runsByScript(text)
        .map(run => run.text)
        .join(''),
    ).toBe(text)
})

test('only addresses of the web become links', () => {
  expect(webAddress('https://wadi.example/أخبار')).toContain('https://wadi.example/')
  for (const odd of ['javascript:alert(1)', ' https://x', 'data:text/html,x', 'http://', '//x', null])
    expect(webAddress(odd)).toBeNull()
})
