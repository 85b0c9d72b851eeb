import { parseArgs } from 'node:util'
import { loadLexicon } from '../src/lexicon/index.ts'
import { measureNames } from './names.ts'
import { measureSplits } from './treebank.ts'

// npm run peers -- [--ud FILE] [--ner FILE] [--errors N]
// Measures the layers below the claim on other people's gold: clitics on a treebank (CoNLL-U), names on tagged words.
const { values } = parseArgs({
  options: {
    ud: { type: 'string' },
    ner: { type: 'string', multiple: true },
    errors: { type: 'string', default: '0' },
  },
})
if (!values.ud && !values.ner) {
  console.error('npm run peers -- [--ud FILE] [--ner FILE]… [--errors N]')
  process.exit(2)
}
const lexicon = loadLexicon()
const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
const limit = Number(values.errors)
if (values.ud) {
  const { all, right, clitic, cliticRight, wrong } = measureSplits(values.ud, lexicon)
  console.log(
    `clitic splits   ${share(right, all)} of ${all} words, ${share(cliticRight, clitic)} of ${clitic} with clitics`,
  )
  const counts = new Map<string, number>()
  for (const line of wrong) counts.set(line, (counts.get(line) ?? 0) + 1)
  for (const [line, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, limit)) console.log(`  ${count} ${line}`)
}
if (values.ner)
  for (const { kind, gold, found, precision, recall, f1, missed } of measureNames(values.ner, lexicon)) {
    const figures = `P ${share(precision, 1)}  R ${share(recall, 1)}  F1 ${share(f1, 1)}`
    console.log(`${kind.padEnd(15)} ${figures}  (${gold} in the gold, ${found} found)`)
    for (const line of missed.slice(0, limit)) console.log(`  ${line}`)
  }
