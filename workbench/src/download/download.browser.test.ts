import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportLines } from '../../../src/export/index.ts'
import { loadLexicon } from '../../../src/index.ts'
import { type Export, serve } from '../../../src/serve/index.ts'
import { SLOW, type Stage, stage } from '../../../src/serve/testing.ts'

const lexicon = loadLexicon()
const lines: Export = (format, only) => exportLines(on.record, lexicon, { format, ...(only && { only }) })
let on: Stage
beforeAll(async () => {
  on = await stage(undefined, { world: lexicon.world, lines })
}, SLOW)
afterAll(() => on?.close())

/** The lines of the file that a button of the menu gives, and its name. */
async function kept(page: Page, button: string): Promise<readonly [name: string, lines: readonly string[]]> {
  if (!(await page.locator('.download[open]').count())) await page.locator('.download summary').click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return [
    file.suggestedFilename(),
    readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\n'),
  ]
}

test('what the filters leave is what the file holds; without a filter, all of it', { timeout: SLOW }, async () => {
  const { page, wrong } = await on.open('/ar/?type=siege')
  await page.locator('.incident-row').first().waitFor()
  const [name, [, ...rows]] = await kept(page, 'جدول الحوادث')
  expect([name, rows.map(row => row.split(',')[0])]).toEqual(['riwaya-incidents.csv', ['i-siege']])
  const [, [, ...claims]] = await kept(page, 'جدول الأقوال')
  expect(claims).toHaveLength(1)
  await page.locator('.reset').click()
  const [, all] = await kept(page, 'أسطر JSON')
  expect(all.map(line => JSON.parse(line).id).toSorted()).toEqual(['i-hostile', 'i-siege', 'i-tall-ward-2016-08-07'])
  expect(wrong).toEqual([])
  await page.close()
})

test('one incident and those of a place go along as well, also where a record is shown for reading only', {
  timeout: SLOW,
}, async () => {
  const shown = await serve(on.record, { port: 0, readOnly: true, world: lexicon.world, lines })
  const { page } = await on.open(new URL('/en/incidents/i-siege', shown.url).href)
  await page.locator('.download').waitFor()
  const [name, features] = await kept(page, 'Table of claims')
  expect([name, features.length]).toEqual(['riwaya-claims.csv', 2])
  await page.goto(new URL('/en/places/sy-tall-ward', shown.url).href)
  await page.locator('.download').waitFor()
  const [, [, ...rows]] = await kept(page, 'Table of incidents')
  expect(rows.map(row => row.split(',')[0])).toEqual(['i-siege', 'i-tall-ward-2016-08-07'])
  await shown.close()
  await page.close()
})

test('a server that is gone is said, and the menu stands open without faults', { timeout: SLOW }, async () => {
  const gone = await serve(on.record, { port: 0, world: lexicon.world, lines })
  const { page, faults } = await on.open(new URL('/ar/', gone.url).href, 390)
  await page.locator('.download summary').click()
  expect(await faults()).toEqual([])
  await gone.close()
  await page.getByRole('button', { name: 'طبقة خريطة' }).click()
  await page.locator('.download [role=alert]', { hasText: 'الخادم لا يجيب' }).waitFor()
  await page.close()
})
