import { afterAll, beforeAll, expect, test } from 'vitest'
import { SLOW, type Stage, stage } from '../../../src/serve/testing.ts'

let on: Stage
beforeAll(async () => {
  on = await stage()
}, SLOW)
afterAll(() => on?.close())

test.each([
  ['en', 'Compare', 'says nothing of it'],
  ['ar', 'قارن', 'لا تذكره'],
])(
  'two outlets incident by incident: by both, by one, differently (%s)',
  { timeout: SLOW },
  async (lang, submit, silent) => {
    for (const width of [1280, 390]) {
      const { page, faults } = await on.open(`/${lang}/compare`, width)
      await page.locator('select[name=a]').waitFor()
      const outlets = await page.locator('select[name=a] optgroup option').allTextContents()
      expect(outlets.length).toBeGreaterThan(1)
      await page.locator('select[name=a]').selectOption({ index: 1 })
      await page.locator('select[name=b]').selectOption({ index: 2 })
      await page.locator('button[type=submit]', { hasText: submit }).click()
      await page.waitForURL('**/compare?a=*')
      await page.locator('tbody tr').first().waitFor()
      const rows = await page.locator('tbody tr').count()
      const [all] = await page.locator('.shown button').allTextContents()
      expect(all).toMatch(new RegExp(`${rows}$`))
      expect(await page.locator('tbody').textContent()).toContain(silent)
      expect(await faults()).toEqual([])
      // What is shown stands in the address.
      await page.locator('.shown button').nth(3).click()
      await page.waitForURL('**show=a*')
      expect(await page.locator('.shown button[aria-pressed=true]').count()).toBe(1)
      expect(await faults()).toEqual([])
      await page.close()
    }
  },
)
