import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOSTILE } from '../../../src/serve/fixtures.ts'
import { SLOW, type Stage, stage } from '../../../src/serve/testing.ts'

let on: Stage
beforeAll(async () => {
  on = await stage()
}, SLOW)
afterAll(() => on?.close())

test.each([
  ['en', 'Search', 'Letter by letter'],
  ['ar', 'ابحث', 'حرفا بحرف'],
])(
  'finds sentences, marks the words, keeps the question in the address (%s)',
  { timeout: SLOW },
  async (lang, submit, strict) => {
    for (const width of [1280, 390]) {
      const { page, faults } = await on.open(`/${lang}/search`, width)
      await page.locator('input[type=search]').fill('السوق')
      await page.locator('button', { hasText: submit }).click()
      await page.waitForURL('**/search?q=*')
      await page.locator('.results li').first().waitFor()
      expect(await page.locator('.results mark').first().textContent()).toBe('السوق')
      expect(await page.locator('.results .quote').first().getAttribute('dir')).toBe('rtl')
      await page.locator('label', { hasText: strict }).locator('input').check()
      await page.locator('button', { hasText: submit }).click()
      await page.waitForURL('**strict=1*')
      await page.goBack()
      await page.locator('.results li').first().waitFor()
      expect(await faults()).toEqual([])
      await page.close()
    }
  },
)

test('a person is found by name in whichever part of a claim', { timeout: SLOW }, async () => {
  const { page } = await on.open('/en/search')
  await page.locator('input[type=search]').fill('شهود')
  await page.locator('select[name=within]').selectOption('person')
  await page.locator('button', { hasText: 'Search' }).click()
  await page.waitForURL('**within=person*')
  await page.locator('.results mark').first().waitFor()
  expect(await page.locator('.results mark').allTextContents()).toEqual(['شهود'])
  expect(await page.locator('.results .quote').textContent()).toContain('وقال شهود')
  await page.close()
})

test('markup of a report stays text in its sentences', { timeout: SLOW }, async () => {
  const { page } = await on.open('/en/search?q=script')
  await page.locator('.results li').first().waitFor()
  expect(await page.locator('.results').textContent()).toContain(HOSTILE.slice(0, 20))
  expect(await page.evaluate(`'ran' in window`)).toBe(false)
  await page.close()
})
