import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadLexicon } from '../src/index.ts'
import { type CodedReport, CodingError, codedReports, codingsIn, toldBy } from './coded/index.ts'
import { foreignScore } from './foreign-scorer.ts'
import { errorLines, namings, reportLines, type Scored, scoreReport, totalLines, totalOf } from './score/index.ts'

const HELP = `npm run bench -- [options]
Codes reports that people coded by hand, and says how far the program tells the same.

  --docs DIR --gold DIR  other reports and their codings; else the open set in bench/reports
  --pred DIR             another reader's codings in place of the program's claims
  --per-report           a line for each report
  --errors N             up to N claims missed, N told too much and N partly right of each report
  --json                 the figures as JSON
  --scorer FILE …        hands reports, codings and claims to another scorer, with all options not named here`

const OPEN = join(import.meta.dirname, 'reports')

const { values, tokens } = parseArgs({
  strict: false,
  tokens: true,
  options: {
    docs: { type: 'string' },
    gold: { type: 'string' },
    pred: { type: 'string' },
    scorer: { type: 'string' },
    errors: { type: 'string' },
    'per-report': { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})

if (values.help) console.log(HELP)
else
  try {
    await main()
  } catch (error) {
    if (!(error instanceof CodingError)) throw error
    stop(error.message)
  }

async function main() {
  const { docs = OPEN, gold = OPEN, pred, scorer, errors = '0' } = values
  for (const [name, value] of Object.entries({ docs, gold, pred, scorer, errors }))
    if (value !== undefined && typeof value !== 'string') stop(`--${name} needs a value.\n\n${HELP}`)
  if ((values.docs === undefined) !== (values.gold === undefined))
    stop('--docs and --gold belong together: the reports, and what people coded in them.')
  const others = foreignOptions()
  if (others.length > 0 && scorer === undefined) stop(`${others[0]} is not known.\n\n${HELP}`)
  const most = Number(errors)
  if (!Number.isInteger(most) || most < 0) stop(`--errors takes a whole number, not "${errors}".`)

  const lexicon = loadLexicon()
  const coded = await codedReports(String(docs), String(gold), lexicon)
  const told = pred === undefined ? coded.map(one => toldBy(one, lexicon)) : readBy(String(pred), coded)
  if (scorer !== undefined) {
    process.exitCode = foreignScore(String(scorer), others, coded, told)
    return
  }
  const alike = namings(lexicon)
  const scored: Scored[] = coded.map(({ report: { id, text }, sentences, claims }, n) => {
    return { id, text, sentences, score: scoreReport(claims, told[n]!, alike) }
  })
  const total = totalOf(scored.map(({ score }) => score))
  if (values.json) {
    const each = scored.map(({ id, score }) => ({ id, ...totalOf([score]) }))
    console.log(JSON.stringify(values['per-report'] ? { ...total, each } : total, null, 2))
    return
  }
  const errorsOf = scored.flatMap(one => errorLines(one, most))
  if (errorsOf.length > 0) console.log(`${errorsOf.join('\n')}\n`)
  if (values['per-report']) console.log(`${reportLines(scored).join('\n')}\n`)
  console.log(totalLines(total).join('\n'))
}

/** What stands on the command line beside our own options, in its order. */
function foreignOptions(): string[] {
  const own = new Set(['docs', 'gold', 'pred', 'scorer', 'help'])
  const ours = new Set([...own, 'errors', 'per-report', 'json'])
  const kept = values.scorer === undefined ? ours : own
  return tokens.flatMap(token => {
    if (token.kind === 'positional') return [token.value]
    if (token.kind !== 'option' || kept.has(token.name)) return []
    return token.value !== undefined ? [token.rawName, token.value] : [token.rawName]
  })
}

function readBy(folder: string, coded: readonly CodedReport[]) {
  const read = codingsIn(folder, new Map(coded.map(({ report }) => [report.id, report])))
  return coded.map(({ report }) => read.find(({ id }) => id === report.id)?.claims ?? [])
}

function stop(why: string): never {
  console.error(`bench: ${why}`)
  process.exit(2)
}
