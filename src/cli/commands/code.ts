import { reportLine } from '../claim-line.ts'
import { codeAll } from '../coder.ts'
import { exitOf, inputs, stopIfInterrupted } from '../inputs.ts'
import type { Io } from '../io.ts'
import { knowledge } from '../knowledge.ts'
import { withLines } from '../lines.ts'

export interface CodeOptions {
  readonly output?: string
  readonly published?: string
  readonly lexicon?: string
  readonly world?: string
}

/** `riwaya code`: reports in, one line of claims each out, in the order of the input. Gives the exit code. */
export async function codeCommand(paths: readonly string[], options: CodeOptions, io: Io): Promise<number> {
  const lexicon = knowledge(options)
  const input = inputs(paths, options.published, lexicon, io)
  await withLines(options.output, io.out, async lines => {
    let done = 0
    for await (const { report, claims } of codeAll(input.reports, lexicon, input.tell)) {
      await lines.write(reportLine(report.id, claims))
      input.progress(++done)
    }
    input.quiet()
    stopIfInterrupted(io.signal, options.output ? `${options.output} was left as it was.` : 'The output is not whole.')
  })
  return exitOf(input.problems)
}
