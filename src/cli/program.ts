import { Command, InvalidArgumentError, Option } from 'commander'
import { isDay } from '../record/index.ts'
import { type CodeOptions, codeCommand } from './commands/code.ts'
import { incidentsCommand } from './commands/incidents.ts'
import { EXIT_MEANINGS } from './exit.ts'
import type { Io } from './io.ts'
import { version } from './version.ts'

/** The command line. `ended` gets the exit code of the command that ran. */
export function program(io: Io, ended: (exit: number) => void): Command {
  const root = new Command('riwaya')
    .description('Turns Arabic news reports on armed conflict into a record that can be questioned.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(riwaya --help tells more)')
  root
    .command('code')
    .description('Code reports: JSON lines, one a report, with its claims and where each field stands')
    .argument('<path...>', PATHS)
    .option('-o, --output <file>', 'write to a file, whole or not at all, instead of the screen')
    .addOption(published())
    .addOption(lexiconRoot())
    .action(async (paths: string[], options: CodeOptions) => ended(await codeCommand(paths, options, io)))
  root
    .command('incidents')
    .description('Code reports and find which tell one happening: JSON lines, one an incident')
    .argument('<path...>', PATHS)
    .option('-o, --output <file>', 'write to a file, whole or not at all, instead of the screen')
    .addOption(published())
    .addOption(lexiconRoot())
    .action(async (paths: string[], options: CodeOptions) => ended(await incidentsCommand(paths, options, io)))
  return root
}

const PATHS = 'files, folders or - for standard input (.txt .html .json .jsonl)'

function published(): Option {
  return new Option('--published <day>', 'day, YYYY-MM-DD, for reports that do not tell their own').argParser(text => {
    if (!isDay(text)) throw new InvalidArgumentError('Write a day as YYYY-MM-DD.')
    return text
  })
}

function lexiconRoot(): Option {
  return new Option('--lexicon <dir>', 'folder that holds arabic/ and world/, instead of the ones that came along')
}
