import { expect, test } from 'vitest'
import { directionOf, isolate, note } from './direction.ts'
import { html, join } from './html.ts'
import { webAddress, withQuery } from './urls.ts'

test('every hole is escaped, in text and in attributes', () => {
  const bad = `<b>"&'</b>`
  expect(html`<a title="${bad}">${bad}</a>`.markup).toBe(
    '<a title="&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;">&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;</a>',
  )
})

test('markup, lists and nothing', () => {
  expect(html`${html`<i>${0}</i>`}${[1, 'x<']}${null}${undefined}${false}`.markup).toBe('<i>0</i>1x&lt;')
  expect(join(['a', 'b'], ' & ').markup).toBe('a &amp; b')
})

test('the direction is that of most letters', () => {
  expect(directionOf('قال BBC إن القصف توقف')).toBe('rtl')
  expect(directionOf('BBC قالت إن القصف توقف')).toBe('rtl')
  expect(directionOf('Aleppo حلب')).toBe('ltr')
  expect(directionOf('2016-08-07')).toBe('ltr')
})

test('names are isolated with their language, notes keep names in their own direction', () => {
  expect(isolate('حلب').markup).toBe('<bdi lang="ar" dir="rtl">حلب</bdi>')
  expect(isolate('SANA').markup).toBe('<bdi lang="" dir="ltr">SANA</bdi>')
  expect(note('denied by وزارة الدفاع.').markup).toBe(
    '<bdi class="note" lang="en" dir="ltr">denied by <bdi lang="ar" dir="rtl">وزارة الدفاع</bdi>.</bdi>',
  )
  expect(note('by قناة الأفق (نموذج) (weak)').markup).toContain(
    '<bdi lang="ar" dir="rtl">قناة الأفق (نموذج)</bdi> (weak)',
  )
  expect(note('(حلب)').markup).toContain('(<bdi lang="ar" dir="rtl">حلب</bdi>)')
})

test('only addresses of the web become links', () => {
  expect(webAddress('https://wadi.example/أخبار')).toContain('https://wadi.example/')
  for (const odd of ['javascript:alert(1)', ' https://x', 'data:text/html,x', 'http://', '//x', null])
    expect(webAddress(odd)).toBeNull()
})

test('a query leaves out what is empty', () => {
  expect(withQuery('/en/', { q: '', type: 'siege', page: undefined })).toBe('/en/?type=siege')
  expect(withQuery('/en/', { q: 'حلب &', page: 2 })).toBe('/en/?q=%D8%AD%D9%84%D8%A8+%26&page=2')
  expect(withQuery('/en/', {})).toBe('/en/')
})
