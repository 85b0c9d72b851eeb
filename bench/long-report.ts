/**
 * How long a person waits before one report of two megabytes, in lines and as a single paragraph: until it is read, until
 * a claim can be added to it, and for each key that chooses words or gives them to a field. `node bin/ts.mjs bench/long-report.ts`.
 */
import type { Page } from 'playwright-core'
import { sha256 } from '../src/kit/index.ts'
import { REPORTS } from '../src/serve/fixtures.ts'
import { stage } from '../src/serve/testing.ts'

const SENTENCE = 'وقالت المصادر إن الطريق مغلق منذ أيام.'
const TIMES = 30_000
const TEXTS = { lines: `${SENTENCE}\n`, 'one paragraph': `${SENTENCE} ` }
/** Two words chosen, given to the event, one more given to the places. */
const KEYS = ['ArrowLeft', 'Shift+ArrowLeft', '1', 'ArrowLeft', '5']

const on = await stage()
const [{ report: short, claims }] = REPORTS as readonly [(typeof REPORTS)[number]]
for (const [name, sentence] of Object.entries(TEXTS)) {
  const text = `${short.text}\n${sentence.repeat(TIMES)}`
  await on.record.putReports([{ report: { ...short, id: name, text, sha256: sha256(text) }, claims }], 'bench')
  const path = `/ar/reports/${encodeURIComponent(name)}`
  const reading = await on.open('/ar/method')
  say(name, 'read', [await timed(reading.page, () => opened(reading.page, `${path}#c2`, 'mark.lit'))])
  const page = reading.page
  say(name, 'ready to add a claim', [await timed(page, () => opened(page, `${path}/add`, '.adding .passage'))])
  const keys: number[] = []
  for (const key of KEYS) keys.push(await timed(page, () => page.keyboard.press(key)))
  say(name, 'a key', keys)
  await page.close()
}
await on.close()

async function opened(page: Page, path: string, there: string): Promise<void> {
  await page.goto(new URL(path, on.url).href)
  await page.locator(there).first().waitFor()
}

/** Milliseconds until what was done is drawn. */
async function timed(page: Page, deed: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await deed()
  await page.evaluate('new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
  return performance.now() - start
}

function say(name: string, what: string, times: readonly number[]): void {
  process.stdout.write(`${name}, ${what}: ${times.map(Math.round).join(', ')} ms\n`)
}
