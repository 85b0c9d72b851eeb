import { afterAll, beforeAll, expect, test } from 'vitest'
import { joining } from '../../../src/incidents/index.ts'
import { sha256 } from '../../../src/kit/index.ts'
import { type Claim, type Incident, quote } from '../../../src/record/index.ts'
import { fill, INCIDENTS, REPORTS } from '../../../src/serve/fixtures.ts'
import { SLOW, type Stage, seriousFindings, stage } from '../../../src/serve/testing.ts'
import type { RiwayaRecord } from '../../../src/store/index.ts'

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
  actors: new Map([
    [
      'ministry',
      {
        ...{ id: 'ministry', kind: 'state', names: ['وزارة الدفاع'], source: 'made up for this test' },
        label: { en: 'Ministry of Defence', ar: 'وزارة الدفاع' },
      },
    ],
  ]),
  outlets: new Map(),
}

/** The fixtures, and a report that tells who took the town. */
async function filled(record: RiwayaRecord): Promise<void> {
  await fill(record)
  const [market] = REPORTS
  const text = 'سيطرت لجان القرى على تل الورد.'
  const [claim] = market!.claims
  const report = { ...market!.report, id: 'taken', published: '2016-08-12', text, sha256: sha256(text) }
  const days = { from: '2016-08-12', to: '2016-08-12', said: null, rule: 'published' as const }
  const taken: Claim = {
    ...claim!,
    ...{ type: 'capture', trigger: quote(text, 0, 5), evidence: [{ start: 0, end: text.length }], date: days },
    ...{ actors: [{ ...quote(text, 6, 16), id: null, from: 'said' }], targets: [], casualties: [], sources: [] },
    ...{ places: [{ ...quote(text, 21, 29), id: 'sy-tall-ward', from: 'said' }], hedges: [], derivation: [] },
  }
  await record.putReports([{ report, claims: [taken] }], 'fixtures')
  await record.putIncidents([...INCIDENTS, SUFFERED])
}

/** What the ministry suffered, told by another outlet than the rest, nobody says where. */
const SUFFERED: Incident = {
  ...INCIDENTS[1]!,
  ...{ id: 'i-depot', types: ['bombing'], date: { from: '2016-08-11', to: '2016-08-11' }, place: null },
  ...{ actors: [], targets: ['وزارة الدفاع'] },
}

/** The same, with what a run keeps of who held a place. */
async function joined(record: RiwayaRecord): Promise<void> {
  await filled(record)
  await record.updateIncidents(joining(world, {}, 'test'))
}

let on: Stage
let run: Stage
beforeAll(async () => {
  on = await stage(filled, { world })
  run = await stage(joined, { world })
}, SLOW)
afterAll(async () => {
  await on?.close()
  await run?.close()
})

for (const lang of ['en', 'ar']) {
  test(`a place tells of itself and of what lies within it (${lang})`, { timeout: SLOW }, async () => {
    for (const id of ['sy-tall-ward', 'sy']) {
      const { page, faults } = await on.open(`/${lang}/places/${id}`)
      await page.locator('.incident-row').first().waitFor()
      expect(await page.locator('.incident-row').count(), id).toBe(2)
      expect(await faults()).toEqual([])
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
    expect(await page.locator('main').textContent()).toContain(lang === 'en' ? 'Ministry of Defence' : 'وزارة الدفاع')
    expect(await seriousFindings(page)).toEqual([])
    expect(wrong).toEqual([])
    await page.close()
  })

  test(`a party: what it is said to have done and to have suffered, newest first, by both its names (${lang})`, {
    timeout: SLOW,
  }, async () => {
    const [name, other] =
      lang === 'en' ? ['Ministry of Defence', 'وزارة الدفاع'] : ['وزارة الدفاع', 'Ministry of Defence']
    for (const width of [1280, 390]) {
      const { page, faults } = await on.open(`/${lang}/actors/ministry`, width)
      await page.locator('.incident-row').nth(1).waitFor()
      expect(await page.locator('h1').textContent()).toBe(`${name} ${other}`)
      // The strike that it is said to have done and denies, and the blast in its own depot.
      expect(await page.locator('.stats dd').allTextContents()).toEqual(['1', '1'])
      const rows = await page.locator('.incident-row a').evaluateAll(links => links.map(it => it.getAttribute('href')))
      expect(rows).toEqual([`/${lang}/incidents/i-depot`, `/${lang}/incidents/i-tall-ward-2016-08-07`])
      expect(await page.locator('.breakdowns').textContent()).toContain(lang === 'en' ? 'Tall al-Ward' : 'تل الورد')
      expect(await faults()).toEqual([])
      await page.locator('.crumbs a').click()
      await page.waitForURL('**/?party=ministry')
      await expect.poll(() => page.locator('.incident-row').count()).toBe(2)
      await page.close()
    }
    const { page } = await on.open(`/${lang}/actors/nobody`)
    await page.locator('.profile .open').waitFor()
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
  expect(await page.locator('.ranges dd').first().textContent()).toBe('من ٩ إلى ١٢')
  // Also where a number stands within words of the interface.
  expect(await page.locator('.under').textContent()).toContain('٣ تقارير')
  expect(await page.locator('#account-5').textContent()).toContain('الرواية ٥')
  await page.reload()
  await day.waitFor()
  expect(await day.textContent()).toBe('٧ أغسطس ٢٠١٦')
  await page.close()
})

test('a siege and who told of it stand on the line of a place, each word one click from its report', {
  timeout: SLOW,
}, async () => {
  for (const lang of ['en', 'ar']) {
    const { page, wrong } = await run.open(`/${lang}/places/sy-tall-ward`, 390)
    await page.locator('.span').first().waitFor()
    await page.locator('.span summary').first().click()
    expect(await page.locator('.span a[href*="/reports/"]').first().isVisible()).toBe(true)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    expect(wrong).toEqual([])
    await page.close()
  }
})

test('what is told of a town stands on the page of its country apart, and is said to be of the town alone', {
  timeout: SLOW,
}, async () => {
  for (const [lang, none] of [
    ['en', 'Nothing of the kind is told of the place itself.'],
    ['ar', 'لم يُروَ شيء من ذلك عن المكان نفسه.'],
  ] as const) {
    const { page, wrong } = await run.open(`/${lang}/places/sy`)
    await page.getByText(none).waitFor()
    expect(await page.locator('.inner-place').count()).toBe(1)
    expect(await page.locator('.inner-place > summary').textContent()).toMatch(/Tall al-Ward|تل الورد/)
    await page.locator('.inner-place > summary').click()
    expect(await page.locator('.inner-place .span').first().isVisible()).toBe(true)
    expect(await seriousFindings(page)).toEqual([])
    expect(wrong).toEqual([])
    await page.close()
  }
})
