import { parseArgs } from 'node:util'
import { calendar } from '../src/cli/calendar.ts'
import { resolveOptions } from '../src/cli/resolve-options.ts'
import type { Told } from '../src/incidents/index.ts'
import { code, loadLexicon, readPaths, resolveIncidents } from '../src/index.ts'
import { addDays, type Claim, type ClaimDate, type Named } from '../src/record/index.ts'

// npm run scale -- PATH… [--reports N]
// Multiplies coded reports to N of them, each copy in years of its own and with names of its own, and resolves them: how
// the time and the memory of finding incidents grow. One size a process, so that peak memory is that size's own.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { reports: { type: 'string', default: '10000' } },
})
if (positionals.length === 0) {
  console.error('npm run scale -- PATH… [--reports N]')
  process.exit(2)
}
/** Days between two copies: more than the reports span, so that copies do not meet. */
const APART = 1500
/** Every such word is changed, so that a copy's text is no copy to those who look for shared text. */
const EVERY = 4

const wanted = Number(values.reports)
const lexicon = loadLexicon()
const base: Told[] = []
for await (const event of readPaths(positionals, { calendar: calendar(lexicon) })) {
  if (event.kind !== 'report') continue
  const { id, outlet, published, sha256, text } = event.report
  const claims = code(event.report, lexicon).map(claim => ({ ...claim, derivation: [] }))
  base.push({ report: { id, outlet, published, sha256, text }, claims })
  if (base.length >= wanted) break
}

/** A text of the same length with every fourth word's first letter changed by the copy. */
function varied(text: string, copy: number): string {
  if (copy === 0) return text
  let word = 0
  return text.replace(/\p{L}+/gu, found =>
    word++ % EVERY === 0 ? String.fromCodePoint(0x4e00 + (copy % 20_000)) + found.slice(1) : found,
  )
}

const shiftedDate = (date: ClaimDate | null, by: number): ClaimDate | null =>
  date && { ...date, from: addDays(date.from, by), to: addDays(date.to, by) }
const renamed = (named: readonly Named[], copy: number): Named[] =>
  named.map(one => (one.id === null ? { ...one, text: varied(one.text, copy) } : one))
const shifted = (claim: Claim, copy: number): Claim => ({
  ...claim,
  date: shiftedDate(claim.date, copy * APART),
  actors: renamed(claim.actors, copy),
  targets: renamed(claim.targets, copy),
  places: renamed(claim.places, copy),
  sources: renamed(claim.sources, copy),
})

const told = Array.from({ length: wanted }, (_, n) => {
  const { report, claims } = base[n % base.length]!
  const copy = Math.floor(n / base.length)
  return {
    report: {
      ...report,
      id: `${copy}-${report.id}`,
      published: report.published && addDays(report.published, copy * APART),
      text: varied(report.text, copy),
    },
    claims: claims.map(claim => shifted(claim, copy)),
  }
})
const claims = told.reduce((sum, one) => sum + one.claims.length, 0)
const before = process.memoryUsage().rss
const begun = process.cpuUsage()
const { items } = resolveIncidents(told, lexicon.world, resolveOptions(lexicon))
const { user, system } = process.cpuUsage(begun)
const seconds = (user + system) / 1e6
const lines: readonly (readonly [string, string])[] = [
  ['reports', String(told.length)],
  ['claims', String(claims)],
  ['incidents', String(items.length)],
  [
    'resolve',
    `${seconds.toFixed(1)} s of processor time, ${((1e6 * seconds) / Math.max(1, told.length)).toFixed(0)} µs a report`,
  ],
  ['memory of the input', `${Math.round(before / 2 ** 20)} MiB`],
  ['peak memory', `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`],
]
for (const [label, value] of lines) console.log(`${label.padEnd(22)} ${value}`)
