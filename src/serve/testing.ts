import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sparticuz from '@sparticuz/chromium'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { WORLD } from '../incidents/fixtures.ts'
import { assembler } from '../incidents/index.ts'
import { loadLexicon } from '../lexicon/index.ts'
import { openRecord, type RiwayaRecord } from '../store/index.ts'
import { fill } from './fixtures.ts'
import { type ServeOptions, serve } from './index.ts'

/** Without the package's own arguments: its single process dies when a page closes. */
const ARGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-dev-shm-usage',
]

/** Time in milliseconds that a browser test may take. */
export const SLOW = 60_000

/** A page that notes every request and every complaint. */
interface Opened {
  readonly page: Page
  readonly hosts: Set<string>
  readonly wrong: string[]
  /**
   * What is wrong with it as it stands, a line each: what axe-core finds serious, a page wider than its window, requests
   * that leave the server, complaints.
   */
  faults(): Promise<readonly string[]>
}

export interface Stage {
  readonly record: RiwayaRecord
  readonly url: string
  readonly browser: Browser
  /** Opens a path of the server, 900 pixels high. */
  open(path: string, width?: number): Promise<Opened>
  close(): Promise<void>
}

/** A real browser. The package's is for Linux on x64; elsewhere CHROME_PATH names one. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await sparticuz.executablePath())
  return chromium.launch({ executablePath, args: ARGS })
}

/** A real record in a folder of its own, served, with a real browser before it. */
export async function stage(
  put: (record: RiwayaRecord) => Promise<void> = fill,
  options: ServeOptions = {},
): Promise<Stage> {
  const dir = mkdtempSync(join(tmpdir(), 'riwaya-browser-'))
  const record = openRecord(join(dir, 'record'), { makeIncidents: assembler(WORLD) })
  await put(record)
  const server = await serve(record, { port: 0, data: loadLexicon().data, ...options })
  const browser = await launch()
  return {
    record,
    url: server.url,
    browser,
    async open(path, width = 1280) {
      const page = await browser.newPage({ viewport: { width, height: 900 } })
      const hosts = new Set<string>()
      const wrong: string[] = []
      page.on('request', request => hosts.add(new URL(request.url()).host))
      page.on('pageerror', error => wrong.push(String(error)))
      page.on('console', message => message.type() === 'error' && wrong.push(message.text()))
      const address = new URL(path, server.url)
      await page.goto(address.href)
      const faults = async () => [
        ...(await seriousFindings(page)),
        ...((await page.evaluate('document.documentElement.scrollWidth > innerWidth')) ? ['it scrolls sideways'] : []),
        ...[...hosts].filter(host => host !== address.host).map(host => `asks ${host}`),
        ...wrong,
      ]
      return { page, hosts, wrong, faults }
    },
    async close() {
      await browser.close()
      await server.close()
      await record.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** What axe-core finds serious or critical on a page, a line each. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, at: nodes.map(n => n.html).slice(0, 3) })))`,
  )
  return (found as { id: string; impact: string; at: string[] }[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, at }) => `${id}: ${at.join(' | ')}`)
}
