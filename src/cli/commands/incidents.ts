import { incidentLine } from '../../export/index.ts'
import { resolveIncidents } from '../../incidents/index.ts'
import { codeAll, type Done, withoutReasons } from '../coder.ts'
import { exitOf, inputs, stopIfInterrupted } from '../inputs.ts'
import type { Io } from '../io.ts'
import { knowledge } from '../knowledge.ts'
import { withLines } from '../lines.ts'
import { resolveOptions } from '../resolve-options.ts'
import type { CodeOptions } from './code.ts'

/** `riwaya incidents`: reports in, one line an incident out, by first day. Gives the exit code. */
export async function incidentsCommand(paths: readonly string[], options: CodeOptions, io: Io): Promise<number> {
  const lexicon = knowledge(options)
  const input = inputs(paths, options.published, lexicon, io)
  await withLines(options.output, io.out, async lines => {
    const told: Done[] = []
    for await (const done of codeAll(input.reports, lexicon, input.tell))
      input.progress(told.push(withoutReasons(done)))
    input.quiet()
    stopIfInterrupted(io.signal, options.output ? `${options.output} was left as it was.` : 'Nothing was written.')
    const { items, problems } = resolveIncidents(told, lexicon.world, resolveOptions(lexicon))
    for (const problem of problems) input.tell(problem)
    for (const incident of items) await lines.write(incidentLine(incident))
  })
  return exitOf(input.problems)
}
