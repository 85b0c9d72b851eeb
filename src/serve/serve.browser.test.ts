import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOSTILE, REPORTS } from './fixtures.ts'
import { SLOW, type Stage, stage } from './testing.ts'

let server: Stage
let open: Stage['open']
beforeAll(async () => {
  server = await stage()
  open = server.open
}, SLOW)
afterAll(() => server?.close())

for (const [lang, dir, title] of [
  ['en', 'ltr', 'Incidents'],
  ['ar', 'rtl', 'الحوادث'],
] as const)
  test(`from the list to an incident to the sentence in its report (${lang})`, { timeout: SLOW }, async () => {
    const { page, hosts, wrong } = await open(`/${lang}/`)
    expect(await page.locator('h1').textContent()).toBe(title)
    expect(await page.locator('html').getAttribute('dir')).toBe(dir)
    expect(await page.locator('tbody tr').count()).toBe(3)

    await page.locator('tbody tr a').first().click()
    await page.waitForURL('**/incidents/i-tall-ward-2016-08-07')
    expect(await page.locator('.accounts thead th').count()).toBe(6)
    // The source nearest the event stands where reading begins.
    const [nearest, outlet] = await page.locator('#account-2 .chain bdi').all()
    const [a, b] = [(await nearest!.boundingBox())!, (await outlet!.boundingBox())!]
    expect(lang === 'en' ? a.x < b.x : a.x > b.x).toBe(true)

    await page.locator('.accounts tbody td a', { hasText: 'طائرة حربية' }).click()
    await page.waitForURL('**/reports/**#c2')
    const sentence = REPORTS[0]!.report.text.split('\n')[1]!
    expect((await page.locator('mark.lit').allTextContents()).join('')).toBe(sentence)
    expect(await page.locator('mark.lit').first().isVisible()).toBe(true)
    expect(await page.locator('.claim.chosen h3').textContent()).toContain('c2')
    // The text on the page is the kept text, unit by unit.
    expect(await page.locator('.text').textContent()).toBe(REPORTS[0]!.report.text)
    expect(await page.locator('.text').getAttribute('dir')).toBe('rtl')
    expect(await page.evaluate('getComputedStyle(document.querySelector(".text")).fontFamily')).toContain('Naskh')
    expect(await page.evaluate(`document.fonts.check('20px "Noto Naskh Arabic"', 'قصف')`)).toBe(true)

    await page.locator('[data-field="c2.0"]').hover()
    expect(await page.locator('mark.now').allTextContents()).toEqual(['ألقت صاروخين'])
    await page.locator('mark', { hasText: 'ومُنعت' }).click()
    await page.waitForURL('**#c3')
    await page.locator('.claim.chosen[data-claim=c3]').waitFor()
    expect([...hosts]).toEqual([new URL(server.url).host])
    expect(wrong).toEqual([])
    await page.close()
  })

test('the words of each field stand in its colour; a second click takes the next claim of the sentence', {
  timeout: SLOW,
}, async () => {
  const { page, wrong } = await open('/en/reports/bayan%2F8812#c1')
  const kind = (words: string) => page.locator('mark', { hasText: new RegExp(`^${words}$`) }).getAttribute('data-kind')
  expect(await kind('غارة')).toBe('trigger')
  expect(await kind('تل الورد')).toBe('place')
  expect(await kind('وزارة الدفاع')).toBe('actor')
  const colour = (words: string) =>
    page.evaluate(
      `getComputedStyle([...document.querySelectorAll('mark')].find(mark => mark.textContent === '${words}')).boxShadow`,
    )
  expect(await colour('غارة')).not.toBe(await colour('تل الورد'))

  await page.locator('mark', { hasText: /^غارة$/ }).click()
  await page.waitForURL('**#c2')
  await page.locator('.claim.chosen[data-claim=c2]').waitFor()
  expect(await kind('غارة')).toBe(null)
  expect(await kind('الانفجار')).toBe('trigger')
  await page.keyboard.press('Escape')
  expect(await page.locator('mark.lit, .claim.chosen').count()).toBe(0)
  expect(wrong).toEqual([])
  await page.close()
})

test('on a narrow screen the chosen claim comes up over the text and can be sent away', { timeout: SLOW }, async () => {
  const { page } = await open('/ar/reports/wadi%2F2016-08-07-souq', 390)
  await page.locator('mark', { hasText: 'ألقت صاروخين' }).click()
  const box = (await page.locator('.claim.chosen').boundingBox())!
  expect(box.y + box.height).toBeGreaterThan(890)
  expect(await page.locator('mark.lit').first().isVisible()).toBe(true)
  const before = await page.evaluate('scrollY')
  await page.locator('.claim.chosen .close').click()
  expect(await page.locator('.claim.chosen').count()).toBe(0)
  expect(await page.evaluate('scrollY')).toBe(before)
  await page.close()
})

test('an empty field goes the page’s way, what is typed its own', { timeout: SLOW }, async () => {
  const { page } = await open('/ar/')
  const direction = `getComputedStyle(document.querySelector('input[name=q]')).direction`
  expect(await page.evaluate(direction)).toBe('rtl')
  await page.locator('input[name=q]').fill('BBC')
  expect(await page.evaluate(direction)).toBe('ltr')
  await page.locator('input[name=q]').fill('قافلة')
  expect(await page.evaluate(direction)).toBe('rtl')
  await page.close()
})

test('a keyboard gets to the content first, and sees where it is', { timeout: SLOW }, async () => {
  const { page } = await open('/en/incidents/i-tall-ward-2016-08-07')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toBe('skip')
  expect((await page.locator('.skip').boundingBox())!.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineWidth')).toBe('3px')
  await page.close()
})

test('headings go down one step at a time', { timeout: SLOW }, async () => {
  for (const path of [
    '',
    'incidents/i-tall-ward-2016-08-07',
    'reports/bayan%2F8812',
    'reports',
    'problems',
    'nowhere',
  ]) {
    const { page } = await open(`/en/${path}`)
    const levels = (await page.evaluate(
      `[...document.querySelectorAll('h1,h2,h3,h4')].map(heading => Number(heading.tagName[1]))`,
    )) as number[]
    expect(levels[0], path).toBe(1)
    expect(levels.filter(level => level === 1).length, path).toBe(1)
    for (const [n, level] of levels.entries()) expect(level - (levels[n - 1] ?? 0), path).toBeLessThanOrEqual(1)
    await page.close()
  }
})

test('on paper an incident has no navigation, and all its accounts are on the sheet', { timeout: SLOW }, async () => {
  for (const lang of ['en', 'ar']) {
    const { page } = await open(`/${lang}/incidents/i-tall-ward-2016-08-07`, 1000)
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.top nav', '.langs', '.crumbs'])
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false)
    const table = (await page.locator('.accounts').boundingBox())!
    expect(table.x).toBeGreaterThanOrEqual(-1)
    expect(table.x + table.width).toBeLessThanOrEqual(1001)
    await page.close()
  }
})

test('the language switch keeps the page', { timeout: SLOW }, async () => {
  const { page } = await open('/en/incidents/i-siege')
  await page.locator('.langs a').click()
  await page.waitForURL('**/ar/incidents/i-siege')
  expect(await page.locator('h1').textContent()).toContain('منع مساعدات')
  await page.close()
})

test('hostile markup stays text and nothing of it runs or is fetched', { timeout: SLOW }, async () => {
  for (const path of ['/en/', '/ar/incidents/i-hostile', '/en/reports/hostile#c1', '/en/reports', '/ar/problems']) {
    const { page, hosts, wrong } = await open(path)
    expect(await page.evaluate(`'ran' in window`)).toBe(false)
    expect(await page.locator('main').textContent()).toContain(HOSTILE)
    expect(await page.locator('main :is(script, img)').count()).toBe(0)
    expect([...hosts]).toEqual([new URL(server.url).host])
    expect(wrong).toEqual([])
    await page.close()
  }
})

test('a mark does not move a letter: the line is as wide with marks as without', { timeout: SLOW }, async () => {
  const { page } = await open('/en/reports/wadi%2F2016-08-07-souq')
  // How low and how wide the text reaches; then the same without its marks.
  const reach = `(() => {
    const pane = document.querySelector('.text')
    const range = document.createRange()
    range.selectNodeContents(pane)
    const boxes = [...range.getClientRects()]
    return [Math.min(...boxes.map(box => box.left)), Math.max(...boxes.map(box => box.bottom)), pane.scrollHeight]
  })()`
  const marked = (await page.evaluate(reach)) as number[]
  await page.evaluate(`document.querySelectorAll('mark').forEach(mark => mark.replaceWith(...mark.childNodes))
    document.querySelector('.text').normalize()`)
  const bare = (await page.evaluate(reach)) as number[]
  expect(await page.locator('mark').count()).toBe(0)
  for (const [n, value] of marked.entries()) expect(Math.abs(value - bare[n]!)).toBeLessThan(1.5)
  await page.close()
})

test('a narrow screen scrolls sideways only within the accounts', { timeout: SLOW }, async () => {
  for (const lang of ['en', 'ar'])
    for (const path of ['', 'incidents/i-tall-ward-2016-08-07', 'reports/hostile', 'reports', 'problems']) {
      const { page } = await open(`/${lang}/${path}`, 390)
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(390)
      if (path.startsWith('incidents'))
        expect(await page.locator('.scroll').evaluate(box => box.scrollWidth > box.clientWidth)).toBe(true)
      await page.close()
    }
})

test('without a script the address still leads to the sentence', { timeout: SLOW }, async () => {
  const context = await server.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(new URL('/en/reports/wadi%2F2016-08-07-souq#c3', server.url).href)
  const html = await page.content()
  expect(html).toMatch(/<span class="anchor" id="c3"><\/span><mark[^>]*>ومُنعت/)
  expect(await page.locator('#c3:target').count()).toBe(1)
  await context.close()
})
