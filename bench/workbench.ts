/**
 * How long a person waits before the workbench with many incidents: list, map and a change of the filter, then every screen
 * that grows with the record. `npm run waits -- [INCIDENTS]`. Incidents and their reports are made up; map and pages are
 * drawn by a real browser in software.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { loadLexicon } from '../src/index.ts'
import { serve } from '../src/serve/index.ts'
import { launch } from '../src/serve/testing.ts'
import { openRecord } from '../src/store/index.ts'
import { fillMadeUp } from './made-record.ts'

const size = Number(process.argv[2] ?? 100_000)
const ROUNDS = 5

/** Milliseconds in the page from a change of the filter until the counts are drawn again. */
async function change(page: Page, grade: string): Promise<number> {
  // As text: the page's own objects are not this program's.
  return page.evaluate(`(async () => {
    const box = document.querySelector('input[name=grade][value=${grade}]')
    const counts = document.querySelector('.counts [role=status]')
    const before = counts.textContent
    const start = performance.now()
    box.click()
    while (counts.textContent === before) await new Promise(resolve => requestAnimationFrame(resolve))
    return performance.now() - start
  })()`)
}

/** What one visit takes, in milliseconds: the list, the map, each of two changes of the filter. */
async function visit(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const start = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('.incident-row').first().waitFor()
  const list = performance.now() - start
  await page.locator('.map-pane[data-drawn]').waitFor()
  const map = performance.now() - start
  const changes = [await change(page, 'confirmed'), await change(page, 'weak')]
  await page.close()
  return { list, map, changes }
}

function say(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const shown = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(ms => Math.round(ms ?? 0))
  process.stdout.write(`${name}: ${shown.join(' / ')} ms (least / median / most of ${times.length})\n`)
}

/** Milliseconds from an address to the element that holds what was asked for, again and again; of them the server's work. */
async function waits(browser: Browser, url: string, element: string) {
  const times: number[] = []
  const work: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const [start, before] = [performance.now(), process.cpuUsage()]
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator(element).first().waitFor({ timeout: 120_000 })
    times.push(performance.now() - start)
    const { user, system } = process.cpuUsage(before)
    work.push((user + system) / 1000)
    await page.close()
  }
  return { times, work }
}

const dir = mkdtempSync(join(tmpdir(), 'riwaya-waits-'))
const record = openRecord(join(dir, 'record'))
const { world, data } = loadLexicon()
await fillMadeUp(record, world, size)
const browser = await launch()
// The first visit finds a server that has just begun and reads its incidents, and a browser that has drawn nothing yet.
const server = await serve(record, { port: 0, world, data })
const first = await visit(browser, `${server.url}en/`)
const visits = []
for (let round = 0; round < ROUNDS; round++) visits.push(await visit(browser, `${server.url}en/`))
say('list, server just begun', [first.list])
say(
  'list',
  visits.map(({ list }) => list),
)
say('map', [first.map, ...visits.map(({ map }) => map)])
say(
  'change of the filter',
  [first, ...visits].flatMap(({ changes }) => changes),
)
const [outlet, other] = [...world.outlets.keys()]
const both = `compare?a=outlet:${outlet}&b=outlet:${other}`
const pages = [
  ['compare, two outlets, all days', both, '.compare tbody tr'],
  ['compare, two outlets, one year', `${both}&from=2016-01-01&to=2016-12-31`, '.compare tbody tr'],
  [
    'compare, two sides, one month',
    'compare?a=side:sy-government&b=side:ru-state&from=2016-08-01&to=2016-08-31',
    '.shown',
  ],
  ['a place: its incidents', 'places/sy', '.incident-row'],
  ['a party', 'actors/sy-government', '.incident-row'],
  ['a source', `sources/${outlet}`, '.stats'],
  ['search, a word that every report holds', `search?q=${encodeURIComponent('التقرير')}`, '.results li'],
  ['search, a place', `search?within=place&q=${encodeURIComponent('حلب')}`, '.search [role=status]'],
  ['judging, the queue and its first claim', 'judging', '.claim-pane h1, .claim-pane h2'],
] as const
for (const [name, path, element] of pages) {
  const { times, work } = await waits(browser, `${server.url}en/${path}`, element)
  say(`${name}, first time`, times.slice(0, 1))
  say(name, times.slice(1))
  say(`${name}, processor time of the server`, work)
}
await browser.close()
await server.close()
await record.close()
rmSync(dir, { recursive: true, force: true })
