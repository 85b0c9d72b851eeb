import { oneLine } from '../../kit/index.ts'
import { readText } from '../../text/index.ts'
import { exitOf, inputs, stopIfInterrupted } from '../inputs.ts'
import type { Io } from '../io.ts'
import { knowledge } from '../knowledge.ts'
import { linesTo } from '../lines.ts'
import { findPattern, readPattern } from '../word-pattern.ts'

export interface MatchOptions {
  readonly lexicon?: string
  readonly world?: string
}

/** `riwaya match`: sentences in which a pattern is found, the find in brackets, with file and offset. Gives the exit code. */
export async function matchCommand(
  pattern: string,
  paths: readonly string[],
  options: MatchOptions,
  io: Io,
): Promise<number> {
  const lexicon = knowledge(options)
  const keys = readPattern(pattern, lexicon.fold)
  const input = inputs(paths, undefined, lexicon, io)
  const lines = linesTo(io.out)
  let found = 0
  for await (const report of input.reports) {
    for (const sentence of readText(report, lexicon)) {
      for (const { start, end } of findPattern(keys, sentence)) {
        found++
        const [before, match, after] = [
          report.text.slice(sentence.start, start),
          report.text.slice(start, end),
          report.text.slice(end, sentence.end),
        ]
        await lines.write(`${oneLine(report.origin)}:${start}-${end}\t${oneLine(`${before}[${match}]${after}`)}`)
      }
    }
  }
  stopIfInterrupted(io.signal, 'Not all reports were searched.')
  io.err.write(`${found.toLocaleString('en-US')} found\n`)
  return exitOf(input.problems)
}
