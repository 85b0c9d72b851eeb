import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { calendar } from '../src/cli/calendar.ts'
import { loadLexicon, type Report, readPaths } from '../src/index.ts'
import { type Chunk, namesUnlisted, outletCountry, readMentions } from '../src/mentions/index.ts'
import { readText } from '../src/text/index.ts'

// npm run placed -- PATH… [--seed N] [--size N] [--context LETTERS]
// Draws mentions of places (as npm run unplaced counts them) at random and prints a row for each, for two readings by hand:
// report, offsets, name, place taken, what it lies in, why. With --context the text around it is printed as well, for the
// reader's eyes; the rows that are kept (bench/place-sample.tsv) have none, since the texts belong to their publishers.
// With --kept FILE none are drawn: the mentions of a kept sample are placed again, and those placed otherwise are told.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '200' },
    context: { type: 'string', default: '0' },
    kept: { type: 'string' },
  },
})
if (positionals.length === 0) {
  console.error('npm run placed -- PATH… [--seed N] [--size N] [--context LETTERS] [--kept FILE]')
  process.exit(2)
}

/** Numbers from 0 up to 1 that a seed determines (mulberry32). */
function randoms(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const lexicon = loadLexicon()
const { places } = lexicon.world
const size = Number(values.size)
const context = Number(values.context)
const random = randoms(Number(values.seed))

const flat = (text: string) => text.replace(/\s+/g, ' ')

function row({ id, text }: Report, { span, candidates, placing }: Chunk): string {
  const name = flat(text.slice(span.start, span.end))
  const cells = [
    id,
    span.start,
    span.end,
    name,
    candidates[0] ?? '',
    placing?.within ?? '',
    placing?.why.join(' ') ?? '',
  ]
  const around = `${text.slice(Math.max(0, span.start - context), span.start)}[${name}]${text.slice(span.end, span.end + context)}`
  return [...cells, ...(context > 0 ? [flat(around)] : [])].join('\t')
}

/** Every mention that may be drawn, in the order of the reports. */
async function* mentioned(): AsyncGenerator<{ readonly report: Report; readonly chunk: Chunk }> {
  for await (const event of readPaths(positionals, { calendar: calendar(lexicon) })) {
    if (event.kind === 'problem') continue
    const { report } = event
    const sentences = readText(report, lexicon)
    for (const { frame, chunks } of readMentions(sentences, report.published, lexicon, outletCountry(report, lexicon)))
      for (const chunk of chunks) {
        if (chunk.kind !== 'place' || !(chunk.candidates.length > 0 || namesUnlisted(chunk, frame))) continue
        if (chunk.candidates.length > 0 && places.get(chunk.candidates[0]!)?.parent == null) continue
        yield { report, chunk }
      }
  }
}

/** Draws rows; a reservoir, so that every mention has the same chance and no number need be known beforehand. */
async function draw(): Promise<void> {
  const drawn: { readonly at: number; readonly row: string }[] = []
  let seen = 0
  for await (const { report, chunk } of mentioned()) {
    const at = seen++
    const slot = drawn.length < size ? drawn.length : Math.floor(random() * (at + 1))
    if (slot < size) drawn[slot] = { at, row: row(report, chunk) }
  }
  for (const { row: line } of drawn.sort((a, b) => a.at - b.at)) console.log(line)
}

/** Places the mentions of a kept sample again, and tells which of them stand otherwise than when they were read. */
async function again(file: string): Promise<void> {
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  const wanted = new Map(rows.map(line => [line.split('\t').slice(0, 2).join('\t'), line.split('\t')]))
  let same = 0
  for await (const { report, chunk } of mentioned()) {
    const key = `${report.id}\t${chunk.span.start}`
    const kept = wanted.get(key)
    if (!kept) continue
    wanted.delete(key)
    if (kept[4] === (chunk.candidates[0] ?? '')) same++
    else console.log(`${kept.slice(0, 5).join('\t')}\tnow ${chunk.candidates[0] ?? 'no place'}\twas ${kept[7]}`)
  }
  for (const kept of wanted.values()) console.log(`${kept.slice(0, 5).join('\t')}\tno mention any more\twas ${kept[7]}`)
  console.log(`${rows.length} mentions kept, ${same} placed as they were`)
}

await (values.kept === undefined ? draw() : again(values.kept))
