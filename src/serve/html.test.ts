import { expect, test } from 'vitest'
import { html } from './html.ts'

test('every hole is escaped, in text and in attributes', () => {
  const bad = `<b>"&'</b>`
  expect(html`<a title="${bad}">${bad}</a>`.markup).toBe(
    '<a title="&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;">&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;</a>',
  )
})

test('markup, lists and nothing', () => {
  expect(html`${html`<i>${0}</i>`}${[1, 'x<']}${null}${undefined}${false}`.markup).toBe('<i>0</i>1x&lt;')
})
