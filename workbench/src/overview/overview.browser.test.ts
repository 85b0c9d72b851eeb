import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOSTILE } from '../../../src/serve/fixtures.ts'
import { SLOW, type Stage, seriousFindings, stage } from '../../../src/serve/testing.ts'

let on: Stage
beforeAll(async () => {
  on = await stage()
}, SLOW)
afterAll(() => on?.close())

for (const [lang, dir, title] of [
  ['en', 'ltr', 'Overview · Riwaya'],
  ['ar', 'rtl', 'نظرة عامة · رواية'],
] as const)
  test(`every incident stands in the list and leads to itself (${lang})`, { timeout: SLOW }, async () => {
    const { page, hosts, wrong } = await on.open(`/${lang}/overview`)
    await page.locator('.incident-row').first().waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe(dir)
    expect(await page.title()).toBe(title)
    expect(await page.locator('.incident-row').count()).toBe(3)
    expect(await page.locator('main').textContent()).toContain(HOSTILE)
    expect(await page.evaluate(`'ran' in window`)).toBe(false)
    expect(await page.evaluate(`document.fonts.check('15px "IBM Plex Sans Arabic"', 'قصف')`)).toBe(true)
    expect(await seriousFindings(page)).toEqual([])
    await page.locator('.incident-row a').first().click()
    await page.waitForURL('**/incidents/i-tall-ward-2016-08-07')
    expect([...hosts]).toEqual([new URL(on.url).host])
    expect(wrong).toEqual([])
    await page.close()
  })

test('the language switch changes the page in place and keeps the address', { timeout: SLOW }, async () => {
  const { page } = await on.open('/en/overview?grade=weak')
  await page.locator('.langs a').click()
  await page.waitForURL('**/ar/overview?grade=weak')
  await page.locator('html[dir=rtl]').waitFor()
  await page.goBack()
  await page.locator('html[dir=ltr]').waitFor()
  await page.close()
})
