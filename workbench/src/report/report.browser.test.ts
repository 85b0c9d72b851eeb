import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '../../../src/kit/index.ts'
import { HOSTILE, REPORTS } from '../../../src/serve/fixtures.ts'
import { SLOW, type Stage, seriousFindings, stage } from '../../../src/serve/testing.ts'

let on: Stage
beforeAll(async () => {
  on = await stage()
}, SLOW)
afterAll(() => on?.close())

const MARKET = 'reports/wadi%2F2016-08-07-souq'

for (const lang of ['en', 'ar'])
  test(`the text stands as it is kept, a claim lights its sentence and fields (${lang})`, {
    timeout: SLOW,
  }, async () => {
    const { page, hosts, wrong } = await on.open(`/${lang}/${MARKET}#c2`)
    await page.locator('.claim.chosen').waitFor()
    const sentence = REPORTS[0]!.report.text.split('\n')[1]!
    expect((await page.locator('mark.lit').allTextContents()).join('')).toBe(sentence)
    expect(await page.locator('.text').textContent()).toBe(REPORTS[0]!.report.text)
    expect(await page.locator('.text').getAttribute('dir')).toBe('rtl')
    expect(await page.evaluate('getComputedStyle(document.querySelector(".text")).fontFamily')).toContain('Naskh')
    expect(await page.evaluate(`document.fonts.check('20px "Noto Naskh Arabic"', 'قصف')`)).toBe(true)
    await page.locator('mark', { hasText: 'ومُنعت' }).click()
    await page.waitForURL('**#c3')
    await page.locator('.claim.chosen[data-claim=c3]').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('mark.lit, .claim.chosen').count()).toBe(0)
    // Its own colour, whatever screens were open before; a browser's own is a glaring yellow.
    expect(await page.evaluate('getComputedStyle(document.querySelector("mark")).backgroundColor')).toBe(
      'rgb(252, 246, 225)',
    )
    expect([...hosts]).toEqual([new URL(on.url).host])
    expect(wrong).toEqual([])
    await page.close()
  })

test('words of each field stand in its colour; a second click takes the next claim of the sentence', {
  timeout: SLOW,
}, async () => {
  const { page } = await on.open('/en/reports/bayan%2F8812#c1')
  await page.locator('.claim.chosen').waitFor()
  const kind = (text: string) => page.locator('mark', { hasText: new RegExp(`^${text}$`) }).getAttribute('data-kind')
  expect([await kind('غارة'), await kind('تل الورد'), await kind('وزارة الدفاع')]).toEqual([
    'trigger',
    'place',
    'actor',
  ])
  await page.locator('mark', { hasText: /^غارة$/ }).click()
  await page.locator('.claim.chosen[data-claim=c2]').waitFor()
  expect(await kind('الانفجار')).toBe('trigger')
  await page.close()
})

test('how a claim was read can be asked; what was cut away and old versions can be seen', {
  timeout: SLOW,
}, async () => {
  const { page } = await on.open(`/en/${MARKET}`)
  await page.locator('.claim summary').first().click()
  expect(await page.locator('.steps').first().textContent()).toContain('verbs/airstrike')
  expect(await page.locator('.cut').textContent()).toContain('اقرأ أيضًا')
  const old = encodeURIComponent('shamal/tv/2016/aug/09/0031')
  await page.goto(new URL(`/en/reports/${old}?version=1`, on.url).href)
  await page.getByText('This is an old version').waitFor()
  expect(await page.locator('.text').textContent()).toContain('حصيلة أولية')
  await page.close()
})

test('hostile markup stays text on every screen that shows it', { timeout: SLOW }, async () => {
  for (const path of ['reports/hostile#c1', 'reports', 'problems']) {
    const { page, hosts, wrong } = await on.open(`/en/${path}`)
    await page.getByText('window.ran').first().waitFor()
    expect(await page.locator('main').textContent()).toContain(HOSTILE)
    expect(await page.evaluate(`'ran' in window`)).toBe(false)
    expect(await page.locator('main :is(script, img)').count()).toBe(0)
    expect(await seriousFindings(page)).toEqual([])
    expect([...hosts]).toEqual([new URL(on.url).host])
    expect(wrong).toEqual([])
    await page.close()
  }
  const { page } = await on.open('/en/reports/bayan%2F8812')
  await page.locator('.text').waitFor()
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
  await page.close()
})

test('a mark does not move a letter: lines are as wide with marks as without', { timeout: SLOW }, async () => {
  const { page } = await on.open(`/en/${MARKET}`)
  await page.locator('.text mark').first().waitFor()
  const reach = `(() => {
    const pane = document.querySelector('.text')
    const range = document.createRange()
    range.selectNodeContents(pane)
    const boxes = [...range.getClientRects()]
    return [Math.min(...boxes.map(box => box.left)), Math.max(...boxes.map(box => box.bottom)), pane.scrollHeight]
  })()`
  await page.evaluate('document.fonts.ready.then(() => true)')
  const marked = (await page.evaluate(reach)) as number[]
  await page.evaluate(`document.querySelectorAll('.text mark').forEach(mark => mark.replaceWith(...mark.childNodes))
    document.querySelector('.text').normalize()`)
  const bare = (await page.evaluate(reach)) as number[]
  for (const [n, value] of marked.entries()) expect(Math.abs(value - bare[n]!)).toBeLessThan(1.5)
  await page.close()
})

test('a veil, where the reader chose one, covers words about people harmed until it is lifted', {
  timeout: SLOW,
}, async () => {
  const { page } = await on.open(`/en/${MARKET}`)
  await page.evaluate(`localStorage.setItem('riwaya.choices', JSON.stringify({ veil: true }))`)
  await page.reload()
  await page.locator('mark.veiled').first().waitFor()
  expect(await page.locator('.text').textContent()).toBe(REPORTS[0]!.report.text)
  await page.getByText('Show it').click()
  await expect.poll(() => page.locator('mark.veiled').count()).toBe(0)
  await page.close()
})

test('on a narrow screen the chosen claim comes up over the text and can be sent away', { timeout: SLOW }, async () => {
  const { page } = await on.open(`/ar/${MARKET}`, 390)
  await page.locator('mark', { hasText: 'ألقت صاروخين' }).click()
  const box = (await page.locator('.claim.chosen').boundingBox())!
  expect(box.y + box.height).toBeGreaterThan(890)
  await page.locator('.claim.chosen .close').click()
  await expect.poll(() => page.locator('.claim.chosen').count()).toBe(0)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  await page.close()
})

test('reports are found by words', { timeout: SLOW }, async () => {
  const { page } = await on.open('/ar/reports')
  await page.locator('.rows tbody tr').first().waitFor()
  expect(await page.locator('.rows tbody tr').count()).toBe(4)
  const direction = `getComputedStyle(document.querySelector('input[name=q]')).direction`
  expect(await page.evaluate(direction)).toBe('rtl')
  await page.locator('input[name=q]').fill('BBC')
  expect(await page.evaluate(direction)).toBe('ltr')
  await page.locator('input[name=q]').fill('قافلة')
  await page.keyboard.press('Enter')
  await page.waitForURL('**q=**')
  await expect.poll(() => page.locator('.rows tbody tr').count()).toBe(1)
  await page.close()
})

test.each([
  ['in lines', '\n'],
  ['as one paragraph', ' '],
])(
  'a report of two megabytes opens, its text whole, and words of it are chosen at once (%s)',
  {
    timeout: SLOW,
  },
  async (name, end) => {
    const [market] = REPORTS
    const text = `${market!.report.text}\n${`وقالت المصادر إن الطريق مغلق منذ أيام.${end}`.repeat(30_000)}`
    expect(Buffer.byteLength(text)).toBeGreaterThan(2_000_000)
    const report = { ...market!.report, id: name, text, sha256: sha256(text) }
    await on.record.putReports([{ report, claims: market!.claims }], 'fixtures')
    const { page, wrong } = await on.open(`/ar/reports/${encodeURIComponent(name)}#c2`)
    await page.locator('mark.lit').first().waitFor({ timeout: 10_000 })
    expect((await page.locator('.text').textContent()) === text).toBe(true)
    // The last words are there to be looked at, and the claim that is chosen there is found from there.
    await page.evaluate(`document.querySelector('.text .block:last-child').scrollIntoView({ block: 'end' })`)
    expect(await page.locator('.text .block').last().isVisible()).toBe(true)
    await page.goto(new URL(`/ar/reports/${encodeURIComponent(name)}/add`, on.url).href)
    await page.locator('.passage').waitFor({ timeout: 10_000 })
    const start = Date.now()
    for (const key of ['ArrowLeft', 'Shift+ArrowLeft', '1']) await page.keyboard.press(key)
    await expect.poll(() => page.locator('.of-trigger .quote').textContent()).toBe('قُتل تسعة')
    expect(Date.now() - start).toBeLessThan(5000)
    expect((await page.locator('.passage').textContent()) === text).toBe(true)
    expect(wrong).toEqual([])
    await page.close()
  },
)
