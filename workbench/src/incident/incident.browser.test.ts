import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOSTILE } from '../../../src/serve/fixtures.ts'
import { SLOW, type Stage, seriousFindings, stage } from '../../../src/serve/testing.ts'

let on: Stage
beforeAll(async () => {
  on = await stage()
}, SLOW)
afterAll(() => on?.close())

const STRIKE = 'incidents/i-tall-ward-2016-08-07'

for (const [lang, title, reason] of [
  ['en', 'Airstrike, Explosion', 'The accounts exclude each other.'],
  ['ar', 'غارة جوية، انفجار', 'تنفي الروايات بعضها بعضًا.'],
] as const)
  test(`accounts beside each other, every cell one click from its sentence (${lang})`, { timeout: SLOW }, async () => {
    const { page, hosts, wrong } = await on.open(`/${lang}/${STRIKE}`)
    await page.locator('.accounts').waitFor()
    expect(await page.locator('h1').textContent()).toContain(title)
    expect(await page.locator('.accounts thead th').count()).toBe(6)
    // The source nearest the event stands where reading begins.
    const [nearest, outlet] = await page.locator('#account-2 .chain bdi').all()
    const [a, b] = [(await nearest!.boundingBox())!, (await outlet!.boundingBox())!]
    expect(lang === 'en' ? a.x < b.x || a.y < b.y : a.x > b.x || a.y < b.y).toBe(true)

    await page.locator('[data-cell="1.killed"]').click()
    await page.waitForURL('**see=1.killed')
    expect(await page.locator('.evidence mark.lit').allTextContents()).toEqual(['تسعة مدنيين', 'ثلاثة أطفال'])
    expect(await page.locator('.evidence .sentence').first().getAttribute('dir')).toBe('rtl')
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.locator('.evidence').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.dataset.cell')).toBe('1.killed')
    await page.getByText(reason).waitFor()
    expect([...hosts]).toEqual([new URL(on.url).host])
    expect(wrong).toEqual([])
    await page.close()
  })

test('what later runs changed is told with the reports that brought it about', { timeout: SLOW }, async () => {
  const id = STRIKE.slice('incidents/'.length)
  const change = { incident: id, other: null, because: ['r-later'] }
  await on.record.addChanges([
    { ...change, kind: 'killed', before: { min: 9, max: 9 }, after: { min: 9, max: 12 } },
    { ...change, kind: 'types', before: ['airstrike'], after: ['airstrike', 'bombing'] },
    { ...change, kind: 'split', before: null, after: null, other: 'i-other' },
  ])
  for (const [lang, told] of [
    [
      'en',
      ['Killed 9 → 9–12 because of r-later', 'Types Airstrike → Airstrike, Explosion', 'A part of it became i-other'],
    ],
    ['ar', ['القتلى 9 ← من 9 إلى 12 بسبب r-later', 'الأنواع غارة جوية ← غارة جوية، انفجار', 'صار جزء منها i-other']],
  ] as const) {
    const { page, wrong } = await on.open(`/${lang}/${STRIKE}`)
    await page.locator('.history').waitFor()
    const lines = await page.locator('.history > li').allTextContents()
    for (const [n, line] of told.entries()) expect(lines[n]!.replace(/\s+/g, ' ')).toContain(line)
    expect(await page.locator('.history a[href$="reports/r-later"]').count()).toBe(3)
    expect(await seriousFindings(page)).toEqual([])
    expect(wrong).toEqual([])
    await page.close()
  }
})

test('agreement, difference and silence are told apart by words and signs, not by colour alone', {
  timeout: SLOW,
}, async () => {
  const { page } = await on.open(`/en/${STRIKE}`)
  await page.locator('.accounts').waitFor()
  const cell = (account: number, field: string) =>
    page
      .locator('.accounts tbody tr', { hasText: field })
      .locator('td')
      .nth(account - 1)
  expect(await cell(1, 'Status').textContent()).toContain('differs from another account')
  expect(await cell(1, 'Date').textContent()).toContain('agrees with all others')
  expect(await cell(2, 'Killed').textContent()).toContain('does not speak of it')
  expect(await cell(2, 'By').textContent()).toContain('differs from another account')
  await page.close()
})

test('arrow keys go from cell to cell the way the page is read, Enter opens', { timeout: SLOW }, async () => {
  for (const [lang, onward] of [
    ['en', 'ArrowRight'],
    ['ar', 'ArrowLeft'],
  ] as const) {
    const { page } = await on.open(`/${lang}/${STRIKE}`)
    await page.locator('[data-cell="1.status"]').focus()
    await page.keyboard.press(onward)
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate('document.activeElement.dataset.cell'), lang).toBe('2.type')
    await page.keyboard.press('Enter')
    await page.locator('.evidence mark.lit').first().waitFor()
    await page.close()
  }
})

test('a claim that is gone from its report is said to be gone', { timeout: SLOW }, async () => {
  const { page } = await on.open('/en/incidents/i-siege')
  await page.locator('.claim-list').waitFor()
  expect(await page.locator('.claim-list').textContent()).toContain('no longer in the current version')
  expect(await page.locator('.ranges').textContent()).toContain('number not said')
  await page.close()
})

test('on paper an incident has no navigation, its evidence, and all its accounts on the sheet', {
  timeout: SLOW,
}, async () => {
  for (const lang of ['en', 'ar']) {
    const { page } = await on.open(`/${lang}/${STRIKE}`, 1000)
    await page.locator('.accounts').waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.top', '.crumbs']) expect(await page.locator(hidden).isVisible(), hidden).toBe(false)
    expect(await page.locator('.claim-list .sentence').count()).toBe(5)
    const table = (await page.locator('.accounts').boundingBox())!
    expect(table.x).toBeGreaterThanOrEqual(-1)
    expect(table.x + table.width).toBeLessThanOrEqual(1001)
    await page.close()
  }
})

test('hostile markup stays text; a narrow screen scrolls sideways only within the accounts', {
  timeout: SLOW,
}, async () => {
  for (const lang of ['en', 'ar'])
    for (const id of ['i-tall-ward-2016-08-07', 'i-hostile']) {
      const { page, hosts, wrong } = await on.open(`/${lang}/incidents/${id}`, 390)
      await page.locator('.accounts').waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth'), id).toBeLessThanOrEqual(390)
      if (id === 'i-hostile') {
        expect(await page.locator('main').textContent()).toContain(HOSTILE)
        expect(await page.locator('main :is(script, img)').count()).toBe(0)
        expect(await page.evaluate(`'ran' in window`)).toBe(false)
      }
      expect([...hosts]).toEqual([new URL(on.url).host])
      expect(wrong).toEqual([])
      await page.close()
    }
})

test('what is not there is said to be not there', { timeout: SLOW }, async () => {
  const { page } = await on.open('/ar/incidents/nobody')
  await page.getByText('ليس في هذا السجل').waitFor()
  await page.goto(new URL('/en/nowhere/at/all', on.url).href)
  await page.getByText('Not in this record').waitFor()
  await page.close()
})
