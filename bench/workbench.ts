/**
 * How long a person waits before the workbench with many incidents: the first list, the map, a change of the filter.
 * `npm run waits -- [INCIDENTS]`. Incidents are made up; map and page are drawn by a real browser in software.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { loadLexicon } from '../src/index.ts'
import { CLAIM_TYPES, dayNumber, dayText, type Incident } from '../src/record/index.ts'
import { serve } from '../src/serve/index.ts'
import { launch } from '../src/serve/testing.ts'
import { openRecord } from '../src/store/index.ts'

const size = Number(process.argv[2] ?? 100_000)
const ROUNDS = 5

/** A fixed sequence of numbers from 0 to 1, so that every run makes the same incidents (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const { world } = loadLexicon()
const places = [...world.places.values()].filter(({ lat }) => lat !== null)
const actors = [...world.actors.values()]
const outlets = [...world.outlets.values()]
const next = sequence(7)
const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!

function incident(n: number): Incident {
  const from = dayNumber('2011-03-15') + Math.floor(next() * 5000)
  const place = next() < 0.85 ? any(places) : null
  const outlet = any(outlets).id
  const actor = any(actors)
  const killed = Math.floor(next() * 40)
  return {
    id: `i-${n.toString(16).padStart(12, '0')}`,
    types: [any(CLAIM_TYPES)],
    date: next() < 0.9 ? { from: dayText(from), to: dayText(from + Math.floor(next() * 3)) } : null,
    place: place && { id: place.id, name: place.names[0]!, lat: place.lat, lon: place.lon, precision: place.precision },
    killed: next() < 0.4 ? { min: killed, max: next() < 0.5 ? killed : null } : null,
    wounded: null,
    actors: [actor.names[0] ?? actor.label.ar, actor.label.en, actor.label.ar],
    targets: ['مدنيون'],
    reports: [`report-${n}`],
    claims: [{ report: `report-${n}`, claim: 'c1' }],
    accounts: [
      {
        ...{ chain: [any(outlets).id, outlet], claims: [{ report: `report-${n}`, claim: 'c1' }], status: 'reported' },
        ...{ types: [any(CLAIM_TYPES)], actors: [actor.label.ar], figures: [], voice: 0 },
      },
    ],
    voices: [{ name: outlet, reports: [`report-${n}`] }],
    disputes: [],
    grade: any(['confirmed', 'fair', 'weak', 'contested']),
    reason: 'Told by one voice only.',
    reasonCode: 'single',
  }
}

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

const dir = mkdtempSync(join(tmpdir(), 'riwaya-waits-'))
const record = openRecord(join(dir, 'record'))
await record.putIncidents(Array.from({ length: size }, (_, n) => incident(n)))
const browser = await launch()
// The first visit finds a server that has just begun and reads its incidents, and a browser that has drawn nothing yet.
const server = await serve(record, { port: 0, world })
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
await browser.close()
await server.close()
await record.close()
rmSync(dir, { recursive: true, force: true })
