import { parseArgs } from 'node:util'
import { calendar } from '../src/cli/calendar.ts'
import { loadLexicon, readPaths } from '../src/index.ts'
import { type Chunk, namesUnlisted, outletCountry, readMentions } from '../src/mentions/index.ts'
import { readText } from '../src/text/index.ts'

// npm run unplaced -- PATH… [--top N]
// Which names of places the gazetteer lacks, by frequency.
//
// A mention is a place phrase that names something below a country. Left out are countries, seas and continents, phrases
// that only say a kind (المدينة) and those that only describe (المناطق السكنية, القرى المجاورة).
// Listed:   the name is in `world/places` (one of the places of that name is taken).
// Held:     it is not, but the report names a district, town or governorate around it, which is kept with it.
// Unplaced: it is not, and nothing below a country is known around it.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { top: { type: 'string', default: '60' } },
})
if (positionals.length === 0) {
  console.error('npm run unplaced -- PATH… [--top N]')
  process.exit(2)
}

const begun = performance.now()
const lexicon = loadLexicon()
const loaded = performance.now() - begun
const { places } = lexicon.world

const belowCountry = (id: string | null | undefined) => id != null && (places.get(id)?.parent ?? null) !== null

const lacking = new Map<string, { mentions: number; unplaced: number }>()
const all = { reports: 0, listed: 0, held: 0, unplaced: 0 }

function count(chunk: Chunk, name: string): void {
  if (chunk.candidates[0] !== undefined) {
    if (belowCountry(chunk.candidates[0])) all.listed++
    return
  }
  const held = belowCountry(chunk.placing?.within)
  if (held) all.held++
  else all.unplaced++
  const row = lacking.get(name) ?? { mentions: 0, unplaced: 0 }
  lacking.set(name, row)
  row.mentions++
  if (!held) row.unplaced++
}

for await (const event of readPaths(positionals, { calendar: calendar(lexicon) })) {
  if (event.kind === 'problem') continue
  const { report } = event
  all.reports++
  const sentences = readText(report, lexicon)
  for (const { frame, chunks } of readMentions(sentences, report.published, lexicon, outletCountry(report, lexicon)))
    for (const chunk of chunks)
      if (chunk.kind === 'place' && (chunk.candidates.length > 0 || namesUnlisted(chunk, frame)))
        count(chunk, report.text.slice(chunk.span.start, chunk.span.end).replace(/\s+/g, ' '))
}

const mentions = all.listed + all.held + all.unplaced
const share = (part: number) => `${part}, ${((100 * part) / Math.max(1, mentions)).toFixed(1)} %`
console.log(`lexicon loaded in     ${loaded.toFixed(0)} ms`)
console.log(`reports               ${all.reports}`)
console.log(`mentions              ${mentions}`)
console.log(`  in the gazetteer    ${share(all.listed)}`)
console.log(`  held by container   ${share(all.held)}`)
console.log(`  unplaced            ${share(all.unplaced)}`)
console.log('\nmentions  unplaced  name')
for (const [name, row] of [...lacking]
  .sort(([a, x], [b, y]) => y.mentions - x.mentions || y.unplaced - x.unplaced || (a < b ? -1 : 1))
  .slice(0, Number(values.top)))
  console.log(`${String(row.mentions).padStart(8)}  ${String(row.unplaced).padStart(8)}  ${name}`)
