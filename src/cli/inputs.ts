import { counted, progressLine } from '../kit/index.ts'
import type { Lexicon } from '../lexicon/index.ts'
import { readPaths, survey } from '../read/index.ts'
import type { Problem, Report } from '../record/index.ts'
import { calendar } from './calendar.ts'
import { EXIT, Stop } from './exit.ts'
import type { Io } from './io.ts'
import { outletHosts } from './outlets.ts'
import { clock, problemLine } from './say.ts'

/** So many problems of one wording are printed: a thousand broken lines must not hide the one that is different. */
const MOST_ALIKE = 20

/** The longest that is taken for one report: a book of a thousand pages fits; the time that coding takes stays bounded. */
const REPORT_BYTES = 8 * 2 ** 20

export interface Inputs {
  /** Ends early when interrupted. */
  readonly reports: AsyncIterable<Report>
  /** Prints a problem at once, unless many like it were printed, and keeps it. */
  readonly tell: (problem: Problem) => void
  /** All that were told so far. */
  readonly problems: readonly Problem[]
  /** Draws how far the work has come; call it as reports are done. */
  readonly progress: (done: number) => void
  /** Says what is being done once all reports are through. */
  readonly doing: (what: string) => void
  /** Wipes the progress line. */
  readonly quiet: () => void
}

/** Reads what a command was given, printing problems as they come. */
export function inputs(paths: readonly string[], published: string | undefined, lexicon: Lexicon, io: Io): Inputs {
  const problems: Problem[] = []
  const line = progressLine(io.err, io.now)
  const started = io.now()
  let read = 0
  let total = 0
  const alike = new Map<string, number>()
  const tell = (problem: Problem) => {
    problems.push(problem)
    const told = (alike.get(problem.what) ?? 0) + 1
    alike.set(problem.what, told)
    if (told > MOST_ALIKE) return
    line.clear()
    io.err.write(`${problemLine(problem)}\n`)
    if (told === MOST_ALIKE) io.err.write('(more of the same kind are counted, and no longer told one by one)\n')
  }
  async function* reports(): AsyncGenerator<Report> {
    if (io.err.isTTY) total = (await survey(paths)).bytes
    const options = {
      published,
      calendar: calendar(lexicon),
      outlets: outletHosts(lexicon),
      stdin: io.stdin,
      limit: REPORT_BYTES,
    }
    for await (const event of readPaths(paths, options)) {
      if (io.signal.aborted) return
      read += event.bytes
      if (event.kind === 'problem') tell(event.problem)
      else yield event.report
    }
  }
  return {
    reports: reports(),
    tell,
    problems,
    doing: what => line.show(1, 1, what),
    quiet: () => line.clear(),
    progress(done) {
      const seconds = Math.max(0.001, (io.now() - started) / 1000)
      const left = read > 0 && total > read ? ` · ${clock((seconds * (total - read)) / read)} left` : ''
      line.show(read, total, `${counted(done, 'report')} · ${Math.round(done / seconds)} a second${left}`)
    },
  }
}

/** All reports once more, with whether there is any; of them only the first is read yet. */
export async function withFirst(reports: AsyncIterable<Report>): Promise<{ any: boolean; all: AsyncIterable<Report> }> {
  const rest = reports[Symbol.asyncIterator]()
  const first = await rest.next()
  async function* all(): AsyncGenerator<Report> {
    for (let next = first; !next.done; next = await rest.next()) yield next.value
  }
  return { any: !first.done, all: all() }
}

/** Throws `Stop` where Ctrl-C was pressed. `advice` tells how to go on. */
export function stopIfInterrupted(signal: AbortSignal, advice: string): void {
  if (signal.aborted) throw new Stop(EXIT.interrupted, `Interrupted. ${advice}`)
}

/** The exit code of work that may have met problems. */
export function exitOf(problems: readonly Problem[]): 0 | 1 {
  return problems.some(problem => problem.level === 'error') ? EXIT.faults : EXIT.ok
}
