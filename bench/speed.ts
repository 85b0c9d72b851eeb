import { spanFaults } from '../checks/evidence.ts'
import { calendar } from '../src/cli/calendar.ts'
import { code, loadLexicon, readPaths, resolveIncidents } from '../src/index.ts'

// npm run speed -- PATH…
// Reads, codes and resolves reports in one thread; says how fast, in how much memory, and checks every span.
const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('npm run speed -- PATH…')
  process.exit(2)
}
const begun = performance.now()
const lexicon = loadLexicon()
const loaded = performance.now()
const told = []
let [characters, claims, problems] = [0, 0, 0]
for await (const event of readPaths(paths, { calendar: calendar(lexicon) })) {
  if (event.kind === 'problem') {
    problems++
    continue
  }
  const { report } = event
  const read = code(report, lexicon)
  characters += report.text.length
  claims += read.length
  told.push({ report, claims: read })
}
const coded = performance.now()
const { items } = resolveIncidents(told, lexicon.world, { fold: lexicon.fold })
const resolved = performance.now()
const faults = told.flatMap(({ report, claims: all }) =>
  all.flatMap(claim => spanFaults(report.text, claim)).map(fault => `${report.id} ${fault}`),
)
const seconds = (from: number, to: number) => (to - from) / 1000
const lines: readonly (readonly [string, string])[] = [
  ['reports', `${told.length}, ${problems} problems, ${(characters / 1e6).toFixed(1)} million characters`],
  ['lexicon', `${seconds(begun, loaded).toFixed(2)} s`],
  [
    'read and code',
    `${seconds(loaded, coded).toFixed(2)} s, ${Math.round(told.length / seconds(loaded, coded))} reports a second`,
  ],
  ['claims', `${claims}, ${(claims / Math.max(1, told.length)).toFixed(1)} a report`],
  ['resolve', `${seconds(coded, resolved).toFixed(2)} s, ${items.length} incidents`],
  ['peak memory', `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`],
  ['spans that are no quotation', String(faults.length)],
]
for (const [label, value] of lines) console.log(`${label.padEnd(28)} ${value}`)
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
