import type { Terminal } from '../kit/index.ts'

/** What a command may touch of the process it runs in. */
export interface Io {
  readonly out: NodeJS.WritableStream
  readonly err: Terminal
  readonly stdin: AsyncIterable<Buffer>
  /** Milliseconds of a clock that only goes forward; for rates, never for data. */
  readonly now: () => number
  /** Aborted at the first Ctrl-C. */
  readonly signal: AbortSignal
}
