import { Command, InvalidArgumentError, Option } from 'commander'
import { FORMATS } from '../export/index.ts'
import { isDay } from '../record/index.ts'
import type { CheckOptions } from './commands/check.ts'
import type { CodeOptions } from './commands/code.ts'
import type { ControlOptions } from './commands/control.ts'
import type { ExplainOptions } from './commands/explain.ts'
import type { ExplainIncidentOptions } from './commands/explain-incident.ts'
import type { ExportOptions } from './commands/export.ts'
import type { GazetteerOptions } from './commands/gazetteer.ts'
import type { HistoryOptions } from './commands/history.ts'
import type { ImportOptions } from './commands/import.ts'
import type { LookupOptions } from './commands/lookup.ts'
import type { MatchOptions } from './commands/match.ts'
import type { RunOptions } from './commands/run.ts'
import type { ServeOptions } from './commands/serve.ts'
import type { TokenOptions } from './commands/token.ts'
import { HELP } from './help.ts'
import type { Io } from './io.ts'
import { version } from './version.ts'

const PATHS = 'files, folders, or - for standard input: .txt .html .json .jsonl'

/** The command line. Commands are loaded when they are called. `ended` gets the exit code of the one that ran. */
export function program(io: Io, ended: (exit: number) => void): Command {
  const root = new Command('riwaya')
    .description('Turns Arabic news reports on armed conflict into a record that can be questioned.')
    .version(version)
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('("riwaya --help" tells more)')
    .addHelpText('after', HELP.root)

  root
    .command('run')
    .description('the main job: read, code, find incidents, keep all in a record, open the workbench')
    .argument('<path...>', PATHS)
    .addOption(record())
    .option('--no-serve', 'stop when the record is kept')
    .addOption(port())
    .addOption(host())
    .addOption(published())
    .addOption(lexicon())
    .addOption(world())
    .addHelpText('after', HELP.run)
    .action(async (paths: string[], options: RunOptions) => {
      const { runCommand } = await import('./commands/run.ts')
      ended(await runCommand(paths, options, io))
    })

  root
    .command('code')
    .description('claims as JSON lines, one line a report')
    .argument('<path...>', PATHS)
    .addOption(output())
    .addOption(published())
    .addOption(lexicon())
    .addOption(world())
    .addHelpText('after', HELP.code)
    .action(async (paths: string[], options: CodeOptions) => {
      const { codeCommand } = await import('./commands/code.ts')
      ended(await codeCommand(paths, options, io))
    })

  root
    .command('incidents')
    .description('incidents as JSON lines, one line an incident')
    .argument('<path...>', PATHS)
    .addOption(output())
    .addOption(published())
    .addOption(lexicon())
    .addOption(world())
    .addHelpText('after', HELP.incidents)
    .action(async (paths: string[], options: CodeOptions) => {
      const { incidentsCommand } = await import('./commands/incidents.ts')
      ended(await incidentsCommand(paths, options, io))
    })

  root
    .command('serve')
    .description('the workbench over a record, in the browser')
    .addOption(new Option('--record <dir>', 'folder of the record').default('record'))
    .addOption(port())
    .addOption(host())
    .option('--read-only', 'nothing can be changed, to show a record to others')
    .addOption(lexicon())
    .addOption(world())
    .addHelpText('after', HELP.serve)
    .action(async (options: ServeOptions) => {
      const { serveCommand } = await import('./commands/serve.ts')
      ended(await serveCommand(options, io))
    })

  root
    .command('token')
    .description('lets somebody into a record that is served to other machines')
    .argument('<name>', 'who it is for: judgements bear this name')
    .addOption(new Option('--record <dir>', 'folder of the record').default('record'))
    .option('--read-only', 'to look at the record, not to change it')
    .addHelpText('after', HELP.token)
    .action(async (name: string, options: TokenOptions) => {
      const { tokenCommand } = await import('./commands/token.ts')
      ended(await tokenCommand(name, options, io))
    })

  root
    .command('export')
    .description('a record in the formats of others: spreadsheets, ACLED, maps')
    .addOption(new Option('--format <format>', 'what to write, see below').choices(FORMATS).makeOptionMandatory())
    .addOption(output())
    .addOption(kept())
    .option('--bom', 'begin a table with a byte order mark: Excel then reads the Arabic right')
    .addOption(lexicon())
    .addOption(world())
    .addHelpText('after', HELP.export)
    .action(async (options: ExportOptions) => {
      const { exportCommand } = await import('./commands/export.ts')
      ended(await exportCommand(options, io))
    })

  root
    .command('import')
    .description("a spreadsheet's corrections back into a record")
    .argument('<file>', 'the table of "export --format claims", with what was changed in it')
    .requiredOption('--by <name>', 'who made the corrections: judgements bear this name')
    .addOption(new Option('--record <dir>', 'folder of the record').default('record'))
    .addOption(lexicon())
    .addHelpText('after', HELP.import)
    .action(async (file: string, options: ImportOptions) => {
      const { importCommand } = await import('./commands/import.ts')
      ended(await importCommand(file, options, io))
    })

  root
    .command('explain')
    .description('why a sentence is coded so, rule by rule')
    .argument('<sentence>', 'Arabic text in quotation marks')
    .option('--json', 'the same as JSON')
    .addOption(published())
    .addOption(lexicon())
    .addOption(world())
    .addHelpText('after', HELP.explain)
    .action(async (sentence: string, options: ExplainOptions) => {
      const { explainCommand } = await import('./commands/explain.ts')
      ended(await explainCommand(sentence, options, io))
    })

  root
    .command('control')
    .description('who was said to hold or besiege a place, from when to when; its truces and relief')
    .argument('<place>', 'a name in Arabic, or an id of world/places')
    .addOption(kept())
    .option('--json', 'the same as JSON')
    .addOption(lexicon())
    .addHelpText('after', HELP.control)
    .action(async (place: string, options: ControlOptions) => {
      const { controlCommand } = await import('./commands/control.ts')
      ended(await controlCommand(place, options, io))
    })

  root
    .command('history')
    .description('what later runs changed in an incident, when, and because of which reports')
    .argument('<id>', 'the incident, as lists and pages name it: i-…')
    .addOption(kept())
    .option('--json', 'the same as JSON')
    .addHelpText('after', HELP.history)
    .action(async (id: string, options: HistoryOptions) => {
      const { historyCommand } = await import('./commands/history.ts')
      ended(await historyCommand(id, options, io))
    })

  root
    .command('explain-incident')
    .description('why each claim of an incident is in it, and the nearest other is not')
    .argument('<id>', 'the incident, as lists and pages name it: i-…')
    .addOption(kept())
    .option('--json', 'the same as JSON')
    .addOption(lexicon())
    .addHelpText('after', HELP.explainIncident)
    .action(async (id: string, options: ExplainIncidentOptions) => {
      const { explainIncidentCommand } = await import('./commands/explain-incident.ts')
      ended(await explainIncidentCommand(id, options, io))
    })

  root
    .command('check')
    .description('lint of the lexicon: every file under arabic/ and world/, and every example in it')
    .addOption(new Option('--lang <language>', 'language of the messages').choices(['en', 'ar']).default('en'))
    .addOption(lexicon())
    .action(async (options: CheckOptions) => {
      const { checkCommand } = await import('./commands/check.ts')
      ended(await checkCommand(options, io))
    })

  root
    .command('match')
    .description('what a pattern would catch in reports')
    .argument('<pattern>', 'words; {word} for any form of a dictionary word, * for any one word')
    .argument('<path...>', PATHS)
    .addOption(lexicon())
    .addOption(world())
    .addHelpText('after', HELP.match)
    .action(async (pattern: string, paths: string[], options: MatchOptions) => {
      const { matchCommand } = await import('./commands/match.ts')
      ended(await matchCommand(pattern, paths, options, io))
    })

  root
    .command('lookup')
    .description('what a name can mean: places, parties, outlets, and which one is chosen and why')
    .argument('<name>', 'a name in Arabic, in quotation marks')
    .option('--near <place>', 'a place that the report names beside it')
    .option('--country <id>', 'country of the outlet: sy, ye, iq …')
    .addOption(day('--on <day>', 'YYYY-MM-DD, the day of the report'))
    .option('--json', 'the same as JSON')
    .addOption(lexicon())
    .addOption(world())
    .addHelpText('after', HELP.lookup)
    .action(async (name: string, options: LookupOptions) => {
      const { lookupCommand } = await import('./commands/lookup.ts')
      ended(await lookupCommand(name, options, io))
    })

  const gazetteer = root.command('gazetteer').description('places of your own beside those that came along')
  gazetteer
    .command('import')
    .description('add the places of a file to your own folder, whole or not at all')
    .argument('<file>', 'a country dump of GeoNames, a COD-AB table with P-codes, or a table of your own (CSV, XLSX)')
    .option('--names <file>', "GeoNames' dump of alternate names, for more Arabic names")
    .option('--country <id>', 'only rows of this country: sy, ye, iq … (GeoNames)')
    .option('--sheet <name>', 'only this sheet of a workbook (XLSX)')
    .option('--dry-run', 'show what is new and what is known, write nothing')
    .addOption(lexicon())
    .addOption(new Option('--world <dir>', 'folder of your own places; made where it is missing (default: my-world)'))
    .addHelpText('after', HELP.gazetteer)
    .action(async (file: string, options: GazetteerOptions) => {
      const { importCommand } = await import('./commands/gazetteer.ts')
      ended(await importCommand(file, options, io))
    })

  return root
}

function record(): Option {
  return new Option('--record <dir>', 'folder of the record; made where it is missing').default('record')
}

function kept(): Option {
  return new Option('--record <dir>', 'folder of the record').default('record')
}

function output(): Option {
  return new Option('-o, --output <file>', 'write to a file, whole or not at all, instead of the screen')
}

function port(): Option {
  return new Option('--port <number>', 'port of the workbench (default: 8484, or the next free one)').argParser(
    text => {
      const number = Number(text)
      if (!/^\d+$/.test(text) || number > 65_535) throw new InvalidArgumentError('Write a number from 0 to 65535.')
      return number
    },
  )
}

function host(): Option {
  return new Option(
    '--host <address>',
    'address to listen on (default: 127.0.0.1, this machine alone); any other needs a token, see "riwaya token"',
  )
}

function published(): Option {
  return day('--published <day>', 'YYYY-MM-DD, for reports that do not tell their own day')
}

function day(flags: string, description: string): Option {
  return new Option(flags, description).argParser(text => {
    if (!isDay(text)) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.')
    return text
  })
}

function world(): Option {
  return new Option('--world <dir>', 'folder of your own places (default: my-world, where it is there)')
}

function lexicon(): Option {
  return new Option('--lexicon <dir>', 'folder with arabic/ and world/, instead of those that came along')
}
