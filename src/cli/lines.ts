import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { EXIT, Stop } from './exit.ts'

/** Where lines of output go. */
export interface Lines {
  write(line: string): Promise<void>
  /** All lines are there: what was written becomes visible. */
  done(): Promise<void>
  /** Throws what was written away, as far as it was not yet seen. */
  drop(): Promise<void>
}

/** Lines to a stream that waits when its reader is slow. */
export function linesTo(stream: NodeJS.WritableStream): Lines {
  return {
    async write(line) {
      if (!stream.write(`${line}\n`)) await once(stream, 'drain')
    },
    done: async () => undefined,
    drop: async () => undefined,
  }
}

const FLUSH_CHARACTERS = 1 << 16

/**
 * Lines to a file that appears whole or not at all: they go to a temporary file beside it, which takes its place when
 * `done`. Throws `Stop` where the file system does not allow it.
 */
export async function linesToFile(path: string): Promise<Lines> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  const file = await plainly(path, async () => {
    await mkdir(dirname(path), { recursive: true })
    return await open(temporary, 'wx')
  })
  let waiting = ''
  const flush = async (handle: FileHandle) => {
    const text = waiting
    waiting = ''
    await plainly(path, () => handle.writeFile(text))
  }
  return {
    async write(line) {
      waiting += `${line}\n`
      if (waiting.length > FLUSH_CHARACTERS) await flush(file)
    },
    async done() {
      await flush(file)
      await plainly(path, async () => {
        await file.sync()
        await file.close()
        await rename(temporary, path)
      })
    },
    async drop() {
      await file.close().catch(() => undefined)
      await rm(temporary, { force: true })
    },
  }
}

async function plainly<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Stop(EXIT.storage, `${path}: The output cannot be written (${reason}). Choose another file with -o.`)
  }
}

/** Gives `work` the lines of `-o FILE`, or of standard output where there is none. */
export async function withLines<T>(
  path: string | undefined,
  out: NodeJS.WritableStream,
  work: (lines: Lines) => Promise<T>,
): Promise<T> {
  const lines = path === undefined || path === '-' ? linesTo(out) : await linesToFile(path)
  try {
    const result = await work(lines)
    await lines.done()
    return result
  } catch (error) {
    await lines.drop()
    throw error
  }
}
