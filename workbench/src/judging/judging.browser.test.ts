import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fill } from '../../../src/serve/fixtures.ts'
import { serve } from '../../../src/serve/index.ts'
import { SLOW, type Stage, seriousFindings, stage } from '../../../src/serve/testing.ts'
import { coded } from '../../../src/store/fixtures.ts'
import type { RiwayaRecord } from '../../../src/store/index.ts'

let on: Stage
beforeAll(async () => {
  on = await stage(many)
}, SLOW)
afterAll(() => on?.close())

/** Some incidents, and reports enough to judge for a while. */
async function many(record: RiwayaRecord): Promise<void> {
  await record.putReports(
    Array.from({ length: 20 }, (_, n) => coded(n, undefined, 1)),
    'fixtures',
  )
  await fill(record)
}

/** A reader before the queue. */
async function reading(who = 'Rana', path = '/en/judging', at = on): Promise<Page> {
  const { page } = await at.open(path)
  await page.locator('.claim-card').waitFor()
  await page.locator('.reader input').fill(who)
  await page.locator('.reader input').press('Enter')
  return page
}

/** Presses a key by its place, as a keyboard set to Arabic gives it: with a letter of its own; waits for what it shows. */
async function press(page: Page, code: string, key = 'ش'): Promise<void> {
  await page.evaluate(
    ([code, key]) => {
      const given = { code: code!, key: key!, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new KeyboardEvent('keydown', given))
      return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
    },
    [code, key],
  )
}

async function until(test: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await test())) {
    if (Date.now() > end) throw new Error('it never came about')
    await new Promise(done => setTimeout(done, 50))
  }
}

/** The words that are shown as chosen in the report. */
const chosenWords = (page: Page) => page.evaluate(`[...(CSS.highlights.get('chosen') ?? [])].join()`)

const kinds = async (record: RiwayaRecord) => (await record.judgements()).map(({ decision }) => decision.kind)

test('ten claims by keyboard, on an Arabic layout, each with one key; undo takes the last back', {
  timeout: SLOW,
}, async () => {
  const page = await reading()
  const before = (await on.record.queue()).total
  const deeds = ['KeyA', 'KeyR', 'KeyN', 'KeyA', 'KeyS', 'KeyR', 'KeyA', 'KeyA', 'KeyN', 'KeyA']
  for (const code of deeds) {
    const now = await page.locator('.line[aria-current]').textContent()
    await press(page, code)
    await until(
      async () =>
        (await page.locator('.claim-card').count()) === 1 && (await page.locator('.line[aria-current]').count()) === 1,
    )
    expect(await page.url()).toContain('claim=')
    expect(now).not.toBeNull()
  }
  await until(async () => (await on.record.judgements()).length === 10)
  expect(await kinds(on.record)).toEqual(
    deeds.map(code => ({ KeyA: 'accept', KeyR: 'reject', KeyN: 'unclear', KeyS: 'skip' })[code]),
  )
  // Ten different claims, and nine of them are decided.
  expect(new Set((await on.record.judgements()).map(({ target }) => target.id)).size).toBe(10)
  expect((await on.record.queue()).total).toBe(before - 9)
  await press(page, 'KeyU')
  await until(async () => (await on.record.queue()).total === before - 8)
  expect((await on.record.judgements()).at(-1)).toMatchObject({ who: 'Rana', decision: { kind: 'undo', of: 10 } })
  await page.close()
})

test('a judgement survives a re-run that numbers and reads claims otherwise, and the page says what the program says now', {
  timeout: SLOW,
}, async () => {
  const given = coded(3, undefined, 1)
  const page = await reading('Rana', `/en/judging?report=${given.report.id}&claim=c1`)
  const before = (await on.record.judgements()).length
  await press(page, 'KeyA')
  await until(async () => (await on.record.judgements()).length === before + 1)
  const claim = { ...given.claims[0]!, id: 'c7', type: 'clash' as const }
  await on.record.putReports([{ ...given, claims: [claim] }], 'another coder')
  await page.goto(new URL(`/en/judging?report=${given.report.id}&claim=c7`, on.url).href)
  await page.locator('.claim-card').waitFor()
  expect(await page.locator('.claim-card h1').textContent()).toContain('Shelling')
  expect(await page.locator('.state-accepted').count()).toBe(1)
  expect(await page.locator('.of-type .program').textContent()).toBe('The program now says: Clash')
  await page.close()
})

test('two windows: the second is told what the first decided, and may keep its own as well', {
  timeout: SLOW,
}, async () => {
  const path = `/en/judging?report=${coded(5).report.id}&claim=c1`
  const [first, second] = [await reading('Rana', path), await reading('Omar', path)]
  const before = (await on.record.judgements()).length
  await press(first, 'KeyA')
  await until(async () => (await on.record.judgements()).length === before + 1)
  await press(second, 'KeyR')
  const told = second.locator('.outbox [data-state=conflict]')
  await told.waitFor()
  expect(await told.textContent()).toMatch(/Rana: Accepted.*Yours: Rejected/)
  expect(await on.record.judgements()).toHaveLength(before + 1)
  await told.locator('button', { hasText: 'Keep mine as well' }).click()
  await until(async () => (await on.record.judgements()).length === before + 2)
  expect((await on.record.judgements()).at(-1)).toMatchObject({ who: 'Omar', decision: { kind: 'reject' } })
  await told.waitFor({ state: 'detached' })
  await first.close()
  await second.close()
})

test('a field is corrected with words chosen by keyboard and by mouse', { timeout: SLOW }, async () => {
  const { report } = coded(8)
  const page = await reading('Rana', `/en/judging?report=${report.id}&claim=c1`)
  const before = (await on.record.judgements()).length
  await page.locator('.of-places button', { hasText: 'Correct' }).click()
  await page.locator('.of-places .rows button', { hasText: 'Remove' }).click()
  await page.locator('.passage').focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Shift+ArrowLeft')
  await until(async () => (await chosenWords(page)) === 'المدفعية أطراف')
  await page.locator('.field-editor button', { hasText: 'Add the chosen words' }).click()
  await page.locator('.field-editor button[type=submit]').click()
  await until(async () => (await on.record.judgements()).length === before + 1)
  const kept = (await on.record.report(report.id))!
  expect(kept.claims[0]!.places.map(({ text }) => text)).toEqual(['المدفعية أطراف'])
  // With the mouse, over a part of two words: both are taken whole.
  await page.locator('.of-places .program').waitFor()
  await page.evaluate(() => {
    const passage = document.querySelector('.passage')!
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT)
    const nodes: Text[] = []
    while (walker.nextNode()) nodes.push(walker.currentNode as Text)
    const last = nodes.at(-1)!
    const at = last.data.indexOf('التقرير')
    getSelection()!.setBaseAndExtent(last, at + 3, last, at + 9)
    passage.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  })
  await until(async () => (await chosenWords(page)) === 'التقرير رقم')
  expect(await page.locator('.passage').textContent()).toBe(report.text)
  await page.close()
})

test('a day that was said is left open again', { timeout: SLOW }, async () => {
  const { report } = coded(14)
  const page = await reading('Rana', `/en/judging?report=${report.id}&claim=c1`)
  const before = (await on.record.judgements()).length
  await page.locator('.of-date button', { hasText: 'Correct' }).click()
  await page.locator('.field-editor button', { hasText: 'Leave open' }).click()
  await page.locator('.field-editor button[type=submit]').click()
  await until(async () => (await on.record.judgements()).length === before + 1)
  expect((await on.record.judgements()).at(-1)!.decision).toEqual({ kind: 'edit', field: 'date', value: null })
  await page.close()
})

test('a reason goes along with the next decision by one key, stays through a closed window, and is shown', {
  timeout: SLOW,
}, async () => {
  const { report } = coded(9)
  const path = `/en/judging?report=${report.id}&claim=c1`
  const page = await reading('Rana', path)
  const before = (await on.record.judgements()).length
  await press(page, 'KeyY', 'غ')
  await page.keyboard.type('المصدر لم يكن هناك')
  await page.reload()
  await page.locator('.why-field input').waitFor()
  expect(await page.locator('.why-field input').inputValue()).toBe('المصدر لم يكن هناك')
  await press(page, 'KeyY', 'غ')
  await page.keyboard.press('Enter')
  await page.keyboard.press('r')
  await until(async () => (await on.record.judgements()).length === before + 1)
  expect((await on.record.judgements()).at(-1)).toMatchObject({
    why: 'المصدر لم يكن هناك',
    decision: { kind: 'reject' },
  })
  // The next claim has none, and the reason stands in the history of the first.
  await until(async () => !page.url().includes(report.id))
  expect(await page.locator('.why-field').count()).toBe(0)
  await page.goto(new URL(path, on.url).href)
  await page.locator('.history .why').waitFor()
  expect(await page.locator('.history .why').textContent()).toBe('Why: المصدر لم يكن هناك')
  expect(await page.locator('.why-field').count()).toBe(0)
  expect(await seriousFindings(page)).toEqual([])
  await page.close()
})

test('the server going away and coming back loses nothing decided and nothing typed', { timeout: SLOW }, async () => {
  const own = await serve(on.record, { port: 0 })
  const port = Number(new URL(own.url).port)
  const page = await reading('Rana', new URL('/en/judging', own.url).href)
  await page.waitForTimeout(500)
  const before = (await on.record.judgements()).length
  await own.close()
  // Claims were fetched before their turn: judging goes on.
  for (const code of ['KeyA', 'KeyR', 'KeyM']) await press(page, code)
  await page.locator('.note-form textarea').fill('المصدر واحد في الخبرين')
  await page.locator('.outbox [data-state=away]').waitFor()
  expect(await page.locator('.outbox').textContent()).toContain('Waiting: 2')
  expect(await on.record.judgements()).toHaveLength(before)
  const again = await serve(on.record, { port })
  expect(new URL(again.url).port).toBe(String(port))
  await until(async () => (await on.record.judgements()).length === before + 2)
  await page.locator('.outbox [data-state=away]').waitFor({ state: 'detached' })
  expect(await page.locator('.note-form textarea').inputValue()).toBe('المصدر واحد في الخبرين')
  // Typed, not sent, and the window closed by accident.
  const address = page.url()
  await page.reload()
  await page.goto(address)
  await page.locator('.claim-card').waitFor()
  await press(page, 'KeyM')
  expect(await page.locator('.note-form textarea').inputValue()).toBe('المصدر واحد في الخبرين')
  await page.close()
  await again.close()
})

test('evidence that no longer matches its report is shown loudly', { timeout: SLOW }, async () => {
  const given = coded(12, undefined, 1)
  const { subject, version } = (await on.record.claim(given.report.id, 'c1'))!
  await on.record.judge({
    who: 'Rana',
    target: { kind: 'claim', id: subject },
    decision: { kind: 'accept' },
    on: version,
  })
  const young = coded(12, 'نفى الجيش قصف البلدة', 1)
  await on.record.putReports([young], 'fixtures')
  await on.record.putIncidents([])
  const { page } = await on.open('/en/judging?state=stale')
  await page.locator('.claim-pane .loud').waitFor()
  expect(await page.locator('.claim-pane .loud').textContent()).toContain('The text has changed since')
  await page.goto(new URL(`/en/reports/${given.report.id}`, on.url).href)
  await page.locator('.judged-here .loud').waitFor()
  expect(await page.locator('.judged-here .loud').textContent()).toContain('was not carried over')
  expect(await seriousFindings(page)).toEqual([])
  await page.close()
})

test('a record shown for reading only offers nothing to decide', { timeout: SLOW }, async () => {
  const shown = await serve(on.record, { port: 0, readOnly: true })
  const { page } = await on.open(new URL('/en/judging', shown.url).href)
  await page.locator('.claim-pane .lead').waitFor()
  expect(await page.locator('.claim-pane .lead').textContent()).toContain('for reading only')
  expect(await page.locator('.deeds').count()).toBe(0)
  await press(page, 'KeyA')
  expect(await page.locator('.outbox').textContent()).toBe('')
  await page.close()
  await shown.close()
})

describe.each([
  ['en', 'Judging · Riwaya', 'Who judges'],
  ['ar', 'البتّ · رواية', 'من يبتّ'],
])('in %s', (lang, title, who) => {
  test('has a name for who judges, a sheet of keys, and nothing that axe finds serious', {
    timeout: SLOW,
  }, async () => {
    for (const width of [1280, 390]) {
      const { page, faults } = await on.open(`/${lang}/judging`, width)
      await page.locator('.claim-card').waitFor()
      expect(await page.title()).toBe(title)
      expect(await page.locator('.reader').textContent()).toContain(who)
      expect(await faults()).toEqual([])
      await press(page, 'KeyH')
      await page.locator('dialog[open]').waitFor()
      expect(await faults()).toEqual([])
      await page.close()
    }
  })
})
