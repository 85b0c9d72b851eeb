import { parseArgs } from 'node:util'
import { calendar } from '../src/cli/calendar.ts'
import { code, loadLexicon, type Named, readPaths } from '../src/index.ts'

// npm run actors -- PATH… [--top N]
// How many of the parties that claims name (doers, those it was done to, sources) are known in world/, and which are not.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { top: { type: 'string', default: '80' } },
})
if (positionals.length === 0) {
  console.error('npm run actors -- PATH… [--top N]')
  process.exit(2)
}

const FIELDS = ['actors', 'targets', 'sources'] as const
const count = { actors: [0, 0], targets: [0, 0], sources: [0, 0] }
const unknown = {
  actors: new Map<string, number>(),
  targets: new Map<string, number>(),
  sources: new Map<string, number>(),
}

const lexicon = loadLexicon()
for await (const event of readPaths(positionals, { calendar: calendar(lexicon) })) {
  if (event.kind === 'problem') continue
  const claims = code(event.report, lexicon)
  for (const field of FIELDS) {
    // One mention is one, however many claims it stands in.
    const said = new Map<string, Named>()
    for (const claim of claims) for (const named of claim[field]) said.set(`${named.start} ${named.end}`, named)
    for (const { id, text } of said.values()) {
      count[field][1]!++
      if (id !== null) count[field][0]!++
      else {
        const name = lexicon.fold(text).replace(/\s+/g, ' ').trim()
        unknown[field].set(name, (unknown[field].get(name) ?? 0) + 1)
      }
    }
  }
}

for (const field of FIELDS) {
  const [known, all] = count[field] as [number, number]
  console.log(`${field.padEnd(8)} ${all} named, ${known} known: ${((100 * known) / Math.max(1, all)).toFixed(1)} %`)
}
for (const field of FIELDS) {
  console.log(`\n${field} without an entry`)
  const ranked = [...unknown[field]].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  for (const [name, times] of ranked.slice(0, Number(values.top))) console.log(`${String(times).padStart(5)}  ${name}`)
}
