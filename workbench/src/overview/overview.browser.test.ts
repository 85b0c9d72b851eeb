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
    const { page, hosts, wrong } = await on.open(`/${lang}/`)
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
  const { page } = await on.open('/en/?grade=weak')
  await page.locator('.langs a').click()
  await page.waitForURL('**/ar/?grade=weak')
  await page.locator('html[dir=rtl]').waitFor()
  await page.goBack()
  await page.locator('html[dir=ltr]').waitFor()
  await page.close()
})

test('choosing filters list, counts and address alike; reset and the step back undo it', {
  timeout: SLOW,
}, async () => {
  const { page, wrong } = await on.open('/en/')
  const rows = page.locator('.incident-row')
  await rows.first().waitFor()
  await page.locator('input[name=grade][value=contested]').check()
  await page.waitForURL('**/en/?grade=contested')
  expect(await rows.count()).toBe(1)
  expect(await page.locator('.counts [role=status]').textContent()).toContain('1 incident of 3')
  await page.locator('.reset').click()
  await page.waitForURL('**/en/')
  expect(await rows.count()).toBe(3)
  await page.goBack()
  await page.waitForURL('**/en/?grade=contested')
  expect(await rows.count()).toBe(1)
  expect(wrong).toEqual([])
  await page.close()
})

test('an address that is sent shows the same, and days can be typed', { timeout: SLOW }, async () => {
  const { page } = await on.open('/ar/?from=2016-08-07&to=2016-08-07')
  const rows = page.locator('.incident-row')
  await rows.first().waitFor()
  const there = await rows.count()
  expect(there).toBeGreaterThan(0)
  expect(await page.locator('.brush .selection').isVisible()).toBe(true)
  expect(await page.locator('input[name=from]').inputValue()).toBe('2016-08-07')
  await page.locator('input[name=from]').fill('2031-01-01')
  await page.locator('input[name=from]').blur()
  await page.waitForURL('**from=2031-01-01**')
  expect(await rows.count()).toBe(0)
  await page.close()
})

test('the map is drawn from this machine alone, and zooming chooses what lies in it', { timeout: SLOW }, async () => {
  const { page, hosts, wrong } = await on.open('/en/')
  await page.locator('.map-buttons').waitFor()
  await page.locator('.map-buttons button').first().click()
  await page.waitForURL('**box=**')
  expect([...hosts]).toEqual([new URL(on.url).host])
  expect(wrong).toEqual([])
  await page.close()
})

test('incidents without a place or a day are listed apart', { timeout: SLOW }, async () => {
  const { page } = await on.open('/en/?apart=place')
  await page.locator('.tabs').waitFor()
  const [all, apart] = [
    await page.locator('.tabs .count').nth(0).textContent(),
    await page.locator('.tabs .count').nth(1).textContent(),
  ]
  expect(Number(all)).toBe(3)
  expect(await page.locator('.incident-row').count()).toBe(Number(apart))
  await page.close()
})

test('a narrow screen does not scroll sideways', { timeout: SLOW }, async () => {
  for (const lang of ['en', 'ar']) {
    const { page } = await on.open(`/${lang}/`, 390)
    await page.locator('.incident-row').first().waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await page.close()
  }
})

test('a span of days is brushed with the mouse, in both directions of reading', { timeout: SLOW }, async () => {
  for (const lang of ['en', 'ar']) {
    const { page } = await on.open(`/${lang}/`)
    await page.locator('.brush .overlay').waitFor()
    const box = (await page.locator('.histogram').boundingBox())!
    await page.mouse.move(box.x + box.width * 0.2, box.y + 40)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.8, box.y + 40, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL('**from=**to=**')
    const days = new URL(page.url()).searchParams
    expect(days.get('from')! < days.get('to')!).toBe(true)
    await page.close()
  }
})
