import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { calendar } from '../src/cli/calendar.ts'
import { joiningOf } from '../src/cli/resolve-options.ts'
import { code, loadLexicon, openRecord, readPaths } from '../src/index.ts'
import type { Coded } from '../src/store/index.ts'
import { multiplied } from './multiplied.ts'

// npm run scale -- PATH… [--reports N]
// Fills a record with the reports of PATH multiplied to N (in a process of its own), then finds its incidents, then adds ten
// more: how the time and the memory of finding incidents grow. One size a process, so that peak memory is that size's own.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { reports: { type: 'string', default: '10000' }, fill: { type: 'string' } },
})
if (positionals.length === 0) {
  console.error('npm run scale -- PATH… [--reports N]')
  process.exit(2)
}
const wanted = Number(values.reports)
/** Reports that come in later. */
const MORE = 10
const BATCH = 200

const open = (dir: string) => openRecord(join(dir, 'record'), { normalise: () => [] })
const laterFile = (dir: string) => join(dir, 'later.json')

if (values.fill === undefined) await measure()
else await fill(values.fill)

async function fill(dir: string): Promise<void> {
  const lexicon = loadLexicon()
  const base: Coded[] = []
  for await (const event of readPaths(positionals, { calendar: calendar(lexicon) })) {
    if (event.kind !== 'report') continue
    const { report } = event
    base.push({ report, claims: code(report, lexicon).map(claim => ({ ...claim, derivation: [] })) })
    if (base.length >= wanted) break
  }
  const record = open(dir)
  for (let from = 0; from < wanted; from += BATCH) {
    const size = Math.min(BATCH, wanted - from)
    await record.putReports(
      Array.from({ length: size }, (_, n) => multiplied(base, from + n)),
      'scale',
    )
  }
  await record.close()
  writeFileSync(laterFile(dir), JSON.stringify(Array.from({ length: MORE }, (_, n) => multiplied(base, wanted + n))))
}

async function measure(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'riwaya-scale-'))
  try {
    const self = fileURLToPath(import.meta.url)
    const { status } = spawnSync(process.execPath, [self, ...positionals, '--reports', String(wanted), '--fill', dir], {
      stdio: 'inherit',
    })
    if (status !== 0) process.exit(1)
    const joining = joiningOf(loadLexicon())
    const record = open(dir)
    const whole = await seconds(() => record.updateIncidents(joining))
    const peak = Math.round(process.resourceUsage().maxRSS / 1024)
    const { reports, claims, incidents } = await record.counts()
    const later = JSON.parse(readFileSync(laterFile(dir), 'utf8')) as Coded[]
    await record.putReports(later, 'scale')
    const more = await seconds(() => record.updateIncidents(joining))
    await record.close()
    const lines: readonly (readonly [string, string])[] = [
      ['reports', String(reports)],
      ['claims', String(claims)],
      ['incidents', String(incidents)],
      ['all incidents', `${whole.toFixed(1)} s of processor time, ${((1e6 * whole) / reports).toFixed(0)} µs a report`],
      [`${later.length} reports more`, `${more.toFixed(2)} s, ${((100 * more) / whole).toFixed(1)} % of that`],
      ['peak memory', `${peak} MiB`],
    ]
    for (const [label, value] of lines) console.log(`${label.padEnd(22)} ${value}`)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Processor time of some work. */
async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}
