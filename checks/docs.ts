import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plainClaim } from '../src/cli/claim-line.ts'
import { program } from '../src/cli/program.ts'
import { code, loadLexicon, readPaths } from '../src/index.ts'
import { ROOT } from './files.ts'

/** Documents in which parts are written by the program itself. */
export const WITH_BLOCKS = ['README.md', 'README.ar.md']

/** A document with each of its written parts made anew: the help of the command line, the record of its report. */
export async function withBlocks(path: string): Promise<string> {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const report = /<!-- report -->\n```text\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  const blocks: Readonly<Record<string, string>> = {
    help: `\`\`\`text\n${help()}\`\`\``,
    record: `\`\`\`json\n${await recordOf(report)}\n\`\`\``,
  }
  return text.replace(
    /<!-- begin (\w+) -->\n[\s\S]*?<!-- end -->/g,
    (_all, name: string) => `<!-- begin ${name} -->\n${blocks[name]}\n<!-- end -->`,
  )
}

/** What `riwaya --help` prints. */
export function help(): string {
  let printed = ''
  const root = commandLine().configureOutput({
    writeOut: text => {
      printed += text
    },
    getOutHelpWidth: () => 80,
  })
  root.outputHelp()
  return printed
}

/** The commands and options that the command line knows. */
export function commandLine() {
  const none = async function* () {}
  const io = {
    out: process.stdout,
    err: process.stderr,
    stdin: none(),
    now: () => 0,
    signal: new AbortController().signal,
  }
  return program(io, () => undefined)
}

async function recordOf(report: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'riwaya-docs-'))
  const lexicon = loadLexicon()
  const lines: string[] = []
  await writeFile(join(folder, 'report.txt'), report)
  for await (const event of readPaths([folder])) {
    if (event.kind === 'report') lines.push(...code(event.report, lexicon).map(claim => claimText(plainClaim(claim))))
  }
  await rm(folder, { recursive: true })
  return `[\n${lines.join(',\n')}\n]`
}

/** A claim over a few lines; fields that are empty are left out. */
function claimText(claim: ReturnType<typeof plainClaim>): string {
  const kept = Object.entries(claim).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return `  {\n${kept.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n  }`
}
