import { CommanderError } from 'commander'
import { RecordError } from '../store/index.ts'
import { EXIT, Stop } from './exit.ts'
import { interruption } from './interrupt.ts'
import type { Io } from './io.ts'
import { program } from './program.ts'

const now = () => performance.now()
const io: Io = {
  out: process.stdout,
  // Some pseudo-terminals say that they are 0 columns wide.
  err: {
    isTTY: process.stderr.isTTY,
    get columns() {
      return process.stderr.columns || 80
    },
    write: text => process.stderr.write(text),
  },
  stdin: process.stdin,
  now,
  signal: interruption(now, () => process.exit(EXIT.interrupted)),
}

// `riwaya code … | head` closes our output early: that is no mistake of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') io.err.write(`${error.message}\n`)
  process.exit(error.code === 'EPIPE' ? EXIT.ok : EXIT.storage)
})

process.exitCode = await exitCode()

async function exitCode(): Promise<number> {
  try {
    let exit: number = EXIT.ok
    await program(io, code => {
      exit = code
    }).parseAsync(process.argv)
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    if (error instanceof Stop) return told(error.message, error.exit)
    if (error instanceof RecordError) return told(error.message, EXIT.storage)
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return told(`A mistake in riwaya itself, please tell its authors:\n${reason}`, EXIT.internal)
  }
}

function told(message: string, exit: number): number {
  io.err.write(`${message}\n`)
  return exit
}
