import { parseArgs } from 'node:util'
import { calendar } from '../src/cli/calendar.ts'
import { type Claim, code, type Lexicon, loadLexicon, readPaths, type Span } from '../src/index.ts'
import { readText, type TextWord } from '../src/text/index.ts'

// npm run coverage -- PATH… [--top N] [--show WORD] [--sample N]
// How many sentences with a word that signals an event have no claim, by word. --show prints such sentences of one word.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    top: { type: 'string', default: '60' },
    show: { type: 'string' },
    sample: { type: 'string', default: '30' },
  },
})
if (positionals.length === 0) {
  console.error('npm run coverage -- PATH… [--top N] [--show WORD] [--sample N]')
  process.exit(2)
}

/** What a word signals. */
const SIGNALS = ['trigger', 'harm', 'saying', 'place'] as const
type Signal = (typeof SIGNALS)[number]

interface Row {
  readonly signal: Signal
  readonly word: string
  sentences: number
  bare: number
}

function signalsOf(word: TextWord, lexicon: Lexicon): (readonly [Signal, string])[] {
  const found = new Map<string, Signal>()
  for (const { entry } of word.shape.readings) {
    const { kind, lemma, data } = entry.lexeme
    if (kind === 'event') found.set(lemma, data['outcome'] || data['person'] ? 'harm' : 'trigger')
    if (kind === 'saying') found.set(lemma, 'saying')
  }
  if (found.size === 0 && lexicon.names.match([word.shape.fold], 0, word.shape.fold, () => true).length > 0)
    found.set(word.shape.fold, 'place')
  return [...found].map(([lemma, signal]) => [signal, lemma] as const)
}

const covers = (claims: readonly Claim[], { start, end }: Span) =>
  claims.some(claim => claim.evidence.some(span => span.start < end && start < span.end))

const lexicon = loadLexicon()
const rows = new Map<string, Row>()
const all = { reports: 0, sentences: 0, signalled: 0, bare: 0, claims: 0 }
const shown: string[] = []
let spent = 0
for await (const event of readPaths(positionals, { calendar: calendar(lexicon) })) {
  if (event.kind === 'problem') continue
  const { report } = event
  const begun = performance.now()
  const claims = code(report, lexicon)
  spent += performance.now() - begun
  all.reports++
  all.claims += claims.length
  for (const sentence of readText(report, lexicon)) {
    const signals = new Map(sentence.words.flatMap(word => signalsOf(word, lexicon)).map(([s, w]) => [`${s} ${w}`, s]))
    const bare = !covers(claims, sentence)
    all.sentences++
    if (signals.size > 0) all.signalled++
    if (signals.size > 0 && bare) all.bare++
    for (const [key, signal] of signals) {
      const row = rows.get(key) ?? { signal, word: key.slice(signal.length + 1), sentences: 0, bare: 0 }
      rows.set(key, row)
      row.sentences++
      if (bare) row.bare++
    }
    const wanted = values.show === undefined ? null : lexicon.fold(values.show)
    if (
      wanted &&
      bare &&
      sentence.words.some(word => word.shape.keys.some(key => key === wanted || key === `=${wanted}`))
    )
      shown.push(report.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '))
  }
}

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
if (values.show !== undefined) {
  const step = Math.max(1, Math.floor(shown.length / Number(values.sample)))
  for (const line of shown.filter((_, i) => i % step === 0).slice(0, Number(values.sample))) console.log(line)
} else {
  console.log(`reports                   ${all.reports}`)
  console.log(`sentences                 ${all.sentences}`)
  console.log(`with a signal word        ${all.signalled}`)
  console.log(`  of these with no claim  ${all.bare}, ${share(all.bare, all.signalled)}`)
  console.log(`claims                    ${all.claims}`)
  console.log(`coding                    ${Math.round(all.reports / (spent / 1000))} reports a second`)
  for (const signal of SIGNALS) {
    const found = [...rows.values()].filter(row => row.signal === signal)
    console.log(`\n${signal.padEnd(12)} sentences  no claim`)
    for (const { word, sentences, bare } of found
      .sort((a, b) => b.bare - a.bare || (a.word < b.word ? -1 : 1))
      .slice(0, Number(values.top)))
      console.log(
        `${word.padEnd(12)} ${String(sentences).padStart(9)} ${String(bare).padStart(9)}  ${share(bare, sentences)}`,
      )
  }
}
