import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killed, report, WORLD } from '../../../src/incidents/fixtures.ts'
import { resolveIncidents } from '../../../src/incidents/index.ts'
import { SLOW, type Stage, seriousFindings, stage } from '../../../src/serve/testing.ts'
import type { Coded, RiwayaRecord } from '../../../src/store/index.ts'

const DAY = '2018-03-16'
const STRIKE = { said: 'قُتل تسعة أشخاص في غارة على سوق أريحا صباح الجمعة.', places: ['أريحا'], casualties: [killed(9)] }
const OTHER = { said: 'وقُتل شخصان في غارة على عفرين مساء.', places: ['عفرين'], casualties: [killed(2)] }

let on: Stage
beforeAll(async () => {
  on = await stage(fill)
}, SLOW)
afterAll(() => on?.close())

/** A strike told by two outlets, and another one. */
async function fill(record: RiwayaRecord): Promise<void> {
  const told = [
    report('a', 'المدينة', DAY, [STRIKE]),
    report('b', 'الساحل', DAY, [{ ...STRIKE, said: 'أودت غارة جوية على سوق شعبي في أريحا بحياة تسعة أشخاص.' }, OTHER]),
  ]
  const coded = told.map(one => ({
    ...one,
    report: { title: null, url: null, note: null, origin: `${one.report.id}.txt`, cut: [], ...one.report },
  })) as Coded[]
  await record.putReports(coded, 'fixtures')
  await record.putIncidents(resolveIncidents(coded, WORLD).items)
}

const sizes = async () => (await on.record.incidents()).items.map(({ claims }) => claims.length).sort()
async function until(wanted: readonly number[]): Promise<void> {
  const end = Date.now() + 20_000
  while (JSON.stringify(await sizes()) !== JSON.stringify(wanted)) {
    if (Date.now() > end) throw new Error(`${await sizes()}`)
    await new Promise(done => setTimeout(done, 50))
  }
}
async function open(lang: string, size: number, width = 1280): Promise<{ page: Page; wrong: string[] }> {
  const incident = (await on.record.incidents()).items.find(({ claims }) => claims.length === size)!
  const { page, wrong } = await on.open(`/${lang}/regroup/${incident.id}`, width)
  await page.locator('.regroup .claims li').first().waitFor()
  await page.locator('.reader input').fill('رنا')
  return { page, wrong }
}

test('two incidents are joined, and parted again by undo', { timeout: SLOW }, async () => {
  expect(await sizes()).toEqual([1, 2])
  const { page, wrong } = await open('en', 2)
  await page.locator('.why-field input').fill('غارة واحدة على بلدتين')
  await page.locator('.near button').first().click()
  await until([3])
  await page.locator('.regroup .claims li').nth(2).waitFor()
  expect(await page.locator('.history').textContent()).toContain('Joined with another incident')
  await page.locator('.history button', { hasText: 'Undo' }).first().click()
  await until([1, 2])
  await page.locator('.history .undone').waitFor()
  expect((await on.record.judgements()).map(({ who, why, decision }) => [who, why, decision.kind])).toEqual([
    ['رنا', 'غارة واحدة على بلدتين', 'merge'],
    ['رنا', '', 'undo'],
  ])
  expect(wrong).toEqual([])
  await page.close()
})

test('what is told as one is parted, and joined again by undo; a second reader confirms', {
  timeout: SLOW,
}, async () => {
  const { page } = await open('ar', 2)
  await page.locator('.claims input').nth(1).check()
  await page.locator('button', { hasText: 'افصل الأقوال المختارة' }).click()
  await until([1, 1, 1])
  const split = page.locator('.history li', { hasText: 'فُصل إلى حادثين' })
  await split.waitFor()
  // Nobody confirms their own.
  await split.locator('button', { hasText: 'تأكيد' }).click()
  // The refusal speaks the language of the page.
  const refused = page.locator('.outbox [data-state=refused]', {
    hasText: 'لا يؤكد أحد حكم نفسه. اطلب ذلك من قارئ ثانٍ.',
  })
  await refused.waitFor()
  await page.locator('.outbox button', { hasText: 'اترك' }).click()
  await page.locator('.reader input').fill('عمر')
  await split.locator('button', { hasText: 'تأكيد' }).click()
  await page.locator('.history li', { hasText: 'أكده قارئ ثانٍ' }).waitFor()
  await split.locator('button', { hasText: 'تراجع' }).click()
  await until([1, 2])
  await page.close()
})

test('nothing on it is what axe finds serious, and it fits', { timeout: SLOW }, async () => {
  for (const lang of ['en', 'ar'])
    for (const width of [1280, 390]) {
      const { page, wrong } = await open(lang, 2, width)
      expect(await seriousFindings(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect(wrong).toEqual([])
      await page.close()
    }
})
