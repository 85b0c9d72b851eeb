import { afterAll, beforeAll, expect, test } from 'vitest'
import { SLOW, type Stage, seriousFindings, stage } from '../../../src/serve/testing.ts'

const place = (id: string, names: string[], latin: string, parent: string | null) => ({
  ...{ id, names, latin, kind: 'town', parent, lat: 36, lon: 37 },
  ...{ precision: 'near' as const, source: 'made up for this test' },
})
const world = {
  places: new Map(
    [place('sy-tall-ward', ['تل الورد'], 'Tall al-Ward', 'sy'), place('sy', ['سوريا'], 'Syria', null)].map(p => [
      p.id,
      p,
    ]),
  ),
  actors: new Map(),
  outlets: new Map(),
}

let on: Stage
beforeAll(async () => {
  on = await stage(undefined, { world })
}, SLOW)
afterAll(() => on?.close())

for (const lang of ['en', 'ar']) {
  test(`a place tells of itself and of what lies within it (${lang})`, { timeout: SLOW }, async () => {
    for (const id of ['sy-tall-ward', 'sy']) {
      const { page, hosts, wrong } = await on.open(`/${lang}/places/${id}`)
      await page.locator('.incident-row').first().waitFor()
      expect(await page.locator('.incident-row').count(), id).toBe(2)
      // The siege has its lane, and its mark leads to the incident.
      expect(await page.locator('.lane-siege li a').getAttribute('href')).toBe(`/${lang}/incidents/i-siege`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280)
      expect(await seriousFindings(page)).toEqual([])
      expect([...hosts]).toEqual([new URL(on.url).host])
      expect(wrong).toEqual([])
      await page.close()
    }
  })

  test(`a source: what it told, how often alone, how often contradicted and by whom (${lang})`, {
    timeout: SLOW,
  }, async () => {
    const { page, wrong } = await on.open(`/${lang}/sources/${encodeURIComponent('وكالة الوادي للأنباء')}`)
    await page.locator('.stats dd').nth(2).waitFor()
    const counts = (await page.locator('.stats dd').allTextContents()).map(text => text.trim().split(' ')[0])
    // Two incidents, the siege alone; the strike is denied by the ministry in another paper.
    expect(counts).toEqual(['2', '1', '1'])
    expect(await page.locator('main').textContent()).toContain('وزارة الدفاع')
    expect(await seriousFindings(page)).toEqual([])
    expect(wrong).toEqual([])
    await page.close()
  })

  test(`method and API are told inside (${lang})`, { timeout: SLOW }, async () => {
    const { page, hosts, wrong } = await on.open(`/${lang}/method`, 390)
    await page.locator('.citation').waitFor()
    expect(await page.locator('.citation').textContent()).toMatch(/\d+\.\d+\.\d+/)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    expect(await seriousFindings(page)).toEqual([])
    await page.goto(new URL('/api', on.url).href)
    await page.getByText('GET /api/overview').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    expect([...hosts]).toEqual([new URL(on.url).host])
    expect(wrong).toEqual([])
    await page.close()
  })
}

test('digits and months are the reader’s choice and stay chosen', { timeout: SLOW }, async () => {
  const { page } = await on.open('/ar/incidents/i-tall-ward-2016-08-07')
  const day = page.locator('.under time')
  await day.waitFor()
  expect(await day.textContent()).toBe('7 آب 2016')
  await page.locator('.choices summary').click()
  await page.locator('.choices select').first().selectOption('arabic')
  await page.locator('.choices select').nth(1).selectOption('egypt')
  expect(await day.textContent()).toBe('٧ أغسطس ٢٠١٦')
  expect(await page.locator('.ranges dd').first().textContent()).toBe('٩–١٢')
  await page.reload()
  await day.waitFor()
  expect(await day.textContent()).toBe('٧ أغسطس ٢٠١٦')
  await page.close()
})
