import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { REPORTS } from '../../../src/serve/fixtures.ts'
import { serve } from '../../../src/serve/index.ts'
import { SLOW, type Stage, stage } from '../../../src/serve/testing.ts'

let on: Stage
beforeAll(async () => {
  on = await stage()
}, SLOW)
afterAll(() => on?.close())

const SOUQ = REPORTS[0]!.report
const PATH = `reports/${encodeURIComponent(SOUQ.id)}`
const SENTENCE = SOUQ.text.split('\n')[2]!

/** A reader before the text of a report, its words to be chosen. */
async function adding(path = `/en/${PATH}/add`, who = 'Rana', at = on): Promise<Page> {
  const { page } = await at.open(path)
  await page.locator('.adding .passage').waitFor()
  if ((await page.locator('.reader input').inputValue()) !== who) {
    await page.locator('.reader input').fill(who)
    await page.locator('.reader input').press('Enter')
  }
  return page
}

/** Where some words stand, as an address names them. */
function at(words: string): string {
  const start = SOUQ.text.indexOf(words)
  return `${start}-${start + words.length}`
}

const chosenWords = (page: Page) => page.locator('.chosen-words .quote').textContent()
const judgements = () => on.record.judgements()

test('by keyboard alone: from the report, words chosen with arrows, fields by their digits, kept, seen as a person’s, taken back', {
  timeout: SLOW,
}, async () => {
  const { page } = await on.open(`/en/${PATH}`)
  await page.locator('.claims button', { hasText: 'Add a claim' }).waitFor()
  await page.keyboard.press('p')
  await page.waitForURL('**/add')
  await page.locator('.adding .passage').waitFor()
  // The text has the focus; Arabic is read leftwards.
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Shift+ArrowLeft')
  expect(await chosenWords(page)).toBe('قُتل تسعة')
  await expect.poll(() => page.evaluate(`[...CSS.highlights.get('chosen')].join()`)).toBe('قُتل تسعة')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await chosenWords(page)).toBe('قُتل')
  await page.keyboard.press('1')
  expect(await page.locator('.of-evidence .quote').textContent()).toBe(SOUQ.text.split('\n')[0])
  // Another claim was read from these words: none of them has the very word of the event.
  expect(await page.locator('.already').count()).toBe(0)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('7')
  await page.locator('.of-casualties input').first().fill('9')
  await page.locator('.of-casualties input').nth(1).fill('9')
  await page.locator('.of-type select').selectOption('killing')
  await page.locator('.of-date button', { hasText: 'Day of publication' }).press('Enter')
  await page.locator('.claim-form .why').fill('حصيلة قائمة بذاتها')
  // Without a name nothing is kept.
  await page.locator('.claim-form .why').press('Control+Enter')
  await expect.poll(() => page.locator('.reader input').evaluate(it => it === document.activeElement)).toBe(true)
  await page.keyboard.type('Rana')
  await page.keyboard.press('Enter')
  await page.locator('.claim-form .why').press('Control+Enter')
  await page.locator('.added a').waitFor()
  const [made] = await judgements()
  expect(made).toMatchObject({ who: 'Rana', why: 'حصيلة قائمة بذاتها', decision: { kind: 'add' } })
  expect(made!.seen!.claim).toMatchObject({
    ...{ type: 'killing', status: 'reported', origin: 'person', trigger: { text: 'قُتل' } },
    ...{ date: { from: '2016-08-07', rule: 'published' }, casualties: [{ outcome: 'killed', min: 9, max: 9 }] },
  })
  await page.locator('.added a').click()
  const card = page.locator('.claim.chosen[data-claim=j1]')
  await card.waitFor()
  await card.locator('.by-hand', { hasText: 'Added by hand by Rana. The program does not find it.' }).waitFor()
  // Its incident is there at once, and says so as well.
  await page.locator('.after a', { hasText: 'Killing' }).click()
  await page.locator('.told-sentence .chip', { hasText: 'added by hand' }).waitFor()
  expect(await page.locator('.accounts th .chip').textContent()).toBe('added by hand')
  await page.goBack()
  await page.goBack()
  await page.close()
  const other = await adding(`/en/${PATH}/add`, 'Omar')
  await other.close()
  const judging = await on.open(`/en/judging?report=${encodeURIComponent(SOUQ.id)}&claim=j1`)
  await judging.page.locator('.claim-card .by-hand').waitFor()
  await judging.page.locator('.history button', { hasText: 'Undo' }).waitFor()
  expect(await judging.page.locator('.history .why').textContent()).toContain('حصيلة قائمة بذاتها')
  await judging.page.locator('.reader input').fill('Omar')
  await judging.page.locator('.reader input').press('Enter')
  await judging.page.keyboard.press('c')
  await expect.poll(async () => (await on.record.claim(SOUQ.id, 'j1'))!.confirmed).toEqual(['Omar'])
  await judging.page.goto(new URL(`/en/judging?report=${encodeURIComponent(SOUQ.id)}&claim=j1`, on.url).href)
  await judging.page.locator('.history li', { hasText: 'Added by hand' }).locator('button', { hasText: 'Undo' }).click()
  await expect.poll(async () => (await on.record.report(SOUQ.id))!.claims.length).toBe(3)
  await judging.page.close()
})

test('with the mouse: what is selected in the report comes along; what was read from it already is said', {
  timeout: SLOW,
}, async () => {
  const { page } = await on.open(`/en/${PATH}`)
  const button = page.locator('.claims button', { hasText: 'Add a claim' })
  await button.waitFor()
  await page.evaluate(() => {
    const nodes = document.createTreeWalker(document.querySelector('.text')!, NodeFilter.SHOW_TEXT)
    while (nodes.nextNode()) {
      const node = nodes.currentNode as Text
      const from = node.data.indexOf('ألقت صاروخين')
      if (from >= 0) getSelection()!.setBaseAndExtent(node, from, node, from + 12)
    }
  })
  await button.click()
  await page.waitForURL(`**/add?words=${at('ألقت صاروخين')}`)
  expect(await page.locator('.of-trigger .quote').textContent()).toBe('ألقت صاروخين')
  expect(await page.locator('.already').textContent()).toContain('Airstrike')
  await page.close()
})

test('what was typed is there after the window was closed; two who add are told of each other; undo by key', {
  timeout: SLOW,
}, async () => {
  const before = (await judgements()).length
  const path = `/en/${PATH}/add?words=${at('نُقل')}`
  const page = await adding(path)
  expect(await page.locator('.of-evidence .quote').textContent()).toBe(SENTENCE)
  await page.locator('.of-type select').selectOption('evacuation')
  await page.reload()
  await page.locator('.passage').waitFor()
  expect(await page.locator('.of-type select').inputValue()).toBe('evacuation')
  const second = await adding(path, 'Omar')
  await second.locator('.of-type select').selectOption('evacuation')
  await page.locator('.claim-form button[type=submit]').click()
  await page.locator('.added a').waitFor()
  await second.locator('.claim-form button[type=submit]').click()
  const told = second.locator('.outbox [data-state=conflict]')
  await told.waitFor()
  expect(await told.textContent()).toMatch(/Rana: Added by hand.*Yours: Added by hand/)
  await told.locator('button', { hasText: 'Drop mine' }).click()
  expect(await judgements()).toHaveLength(before + 1)
  await page.locator('.passage').focus()
  await page.keyboard.press('u')
  await expect.poll(async () => (await judgements()).at(-1)!.decision.kind).toBe('undo')
  expect((await on.record.report(SOUQ.id))!.claims).toHaveLength(3)
  await page.close()
  await second.close()
})

test('from the judging screen the chosen words come along; a later run that finds the claim too is said', {
  timeout: SLOW,
}, async () => {
  const { report, claims } = REPORTS[2]!
  const { page } = await on.open(`/en/judging?report=${encodeURIComponent(report.id)}&claim=c1`)
  await page.locator('.passage').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('p')
  await page.waitForURL('**/add?words=*')
  await page.locator('.reader input').fill('Rana')
  await page.locator('.reader input').press('Enter')
  await page.locator('.of-type select').selectOption('abuse')
  await page.locator('.claim-form button[type=submit]').click()
  await page.locator('.added a').waitFor()
  const added = (await on.record.report(report.id))!.claims.at(-1)!
  const { origin: _, ...found } = { ...added, id: 'c2', status: 'denied' as const }
  await on.record.putReports([{ report, claims: [...claims, found] }], 'another coder')
  // The address that it had before still leads to it.
  await page.goto(new URL(`/en/reports/${encodeURIComponent(report.id)}#${added.id}`, on.url).href)
  const card = page.locator(`.claim.chosen[data-claim=${added.id}]`)
  await card.waitFor()
  expect(await page.locator('.claim').count()).toBe(2)
  await card.locator('.by-hand', { hasText: 'The program now finds it too' }).waitFor()
  await page.close()
})

test('on a text that has changed since it is shown loudly, and not moved', { timeout: SLOW }, async () => {
  const { report } = REPORTS[2]!
  const text = `${report.text}\nتحديث`
  await on.record.putReports([{ report: { ...report, text, sha256: 'of another text' }, claims: [] }], 'another coder')
  const { page } = await on.open(`/en/reports/${encodeURIComponent(report.id)}`)
  await page.locator('.judged-here .loud').waitFor()
  expect(await page.locator('.judged-here .loud').textContent()).toContain('Ill-treatment')
  expect(await page.locator('.claim').count()).toBe(0)
  await page.close()
})

test('where a record is shown for reading only, nothing can be added', { timeout: SLOW }, async () => {
  const shown = await serve(on.record, { port: 0, readOnly: true })
  const { page } = await on.open(new URL(`/en/${PATH}`, shown.url).href)
  await page.locator('.judged-here').waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.getByText('Add a claim').count()).toBe(0)
  await page.keyboard.press('p')
  expect(page.url()).not.toContain('/add')
  await page.goto(new URL(`/en/${PATH}/add`, shown.url).href)
  await page.getByText('for reading only').waitFor()
  expect(await page.locator('form').count()).toBe(0)
  await page.close()
  await shown.close()
})

describe.each([
  ['en', 'Add a claim · Riwaya'],
  ['ar', 'إضافة قول · رواية'],
])('in %s', (lang, title) => {
  test('reads right at both widths, axe finds nothing serious, and nothing of it is printed with the report', {
    timeout: SLOW,
  }, async () => {
    for (const width of [1280, 390]) {
      const { page, faults } = await on.open(`/${lang}/${PATH}/add?words=${at('ألقت صاروخين')}`, width)
      await page.locator('.adding .passage').waitFor()
      await page.keyboard.press('4')
      await page.keyboard.press('7')
      expect(await page.title()).toBe(title)
      expect(await page.locator('.passage').getAttribute('dir')).toBe('rtl')
      expect(await faults()).toEqual([])
      await page.goto(new URL(`/${lang}/${PATH}`, on.url).href)
      const button = page.locator('.claims button', { has: page.locator('kbd') })
      await button.waitFor()
      expect(await faults()).toEqual([])
      await page.emulateMedia({ media: 'print' })
      expect(await button.isVisible()).toBe(false)
      await page.close()
    }
  })
})
