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
  // In the language of the page, whatever the browser's; typed in any digits, with any name of a month.
  const [from, to] = [page.getByLabel('من', { exact: true }), page.getByLabel('إلى', { exact: true })]
  expect([await from.inputValue(), await to.inputValue()]).toEqual(['7 آب 2016', '7 آب 2016'])
  await to.fill('١ يناير ٢٠٣١')
  await page.waitForURL('**to=2031-01-01**')
  await from.fill('1/1/2031')
  await from.blur()
  await page.waitForURL('**from=2031-01-01**')
  expect(await from.inputValue()).toBe('1 كانون الثاني 2031')
  expect(await rows.count()).toBe(0)
  await from.fill('غدا')
  await from.press('Enter')
  expect(await page.locator('.day-field [role=alert]').textContent()).toContain('2 آذار 2018')
  expect(page.url()).toContain('from=2031-01-01')
  await page.close()
})

test('the list is put in another order, and the address holds it', { timeout: SLOW }, async () => {
  const { page, faults } = await on.open('/en/')
  const first = async () => (await page.locator('.incident-row a').first().getAttribute('href')) ?? ''
  await page.locator('.incident-row').first().waitFor()
  await page.getByLabel('Order of the list').selectOption('oldest')
  await page.waitForURL('**order=oldest**')
  await page.locator('.incident-list li[data-index="0"] a[href*="i-siege"]').waitFor()
  await page.getByLabel('Order of the list').selectOption('killed')
  await page.locator('.incident-list li[data-index="0"] a[href*="i-tall-ward"]').waitFor()
  expect(await first()).toContain('i-tall-ward')
  expect(await faults()).toEqual([])
  await page.close()
})

for (const [lang, name, ahead, day] of [
  ['en', 'From', 'ArrowRight', '8 August 2016'],
  ['ar', 'من', 'ArrowLeft', '8 آب 2016'],
] as const)
  test(`a day is chosen in the calendar by keyboard, the way the page is read (${lang})`, {
    timeout: SLOW,
  }, async () => {
    const { page, faults } = await on.open(`/${lang}/?from=2016-08-07`)
    const field = page.getByLabel(name, { exact: true })
    await field.press('Tab')
    await page.keyboard.press('Enter')
    const sheet = page.locator('dialog.calendar')
    await sheet.waitFor()
    expect(await faults()).toEqual([])
    await page.keyboard.press(ahead)
    await page.keyboard.press('Enter')
    await page.waitForURL('**from=2016-08-08**')
    expect(await field.inputValue()).toBe(day)
    expect(await field.evaluate(one => document.activeElement === one)).toBe(true)
    // Left without a choice, nothing is changed.
    await field.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    expect(page.url()).toContain('from=2016-08-08')
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
