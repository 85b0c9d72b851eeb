import { incidentLine } from '../../export/index.ts'
import type { RiwayaRecord } from '../../store/index.ts'
import { codeAll, type Done } from '../coder.ts'
import { exitOf, type Inputs, inputs, stopIfInterrupted } from '../inputs.ts'
import type { Io } from '../io.ts'
import { knowledge } from '../knowledge.ts'
import { withLines } from '../lines.ts'
import { joiningOf } from '../resolve-options.ts'
import { withScratch } from '../scratch.ts'
import type { CodeOptions } from './code.ts'

/** Reports that one transaction keeps. */
const BATCH = 200

/** `riwaya incidents`: reports in, one line an incident out, by first day. Gives the exit code. */
export async function incidentsCommand(paths: readonly string[], options: CodeOptions, io: Io): Promise<number> {
  const lexicon = knowledge(options)
  const input = inputs(paths, options.published, lexicon, io)
  await withLines(options.output, io.out, lines =>
    withScratch(async record => {
      await keep(record, input, codeAll(input.reports, lexicon, input.tell))
      stopIfInterrupted(io.signal, options.output ? `${options.output} was left as it was.` : 'Nothing was written.')
      input.doing('finding which claims tell one happening')
      await record.updateIncidents(joiningOf(lexicon))
      input.quiet()
      for await (const incident of record.allIncidents({ order: 'oldest' })) await lines.write(incidentLine(incident))
    }),
  )
  return exitOf(input.problems)
}

async function keep(record: RiwayaRecord, input: Inputs, coded: AsyncIterable<Done>): Promise<void> {
  let done = 0
  let batch: Done[] = []
  for await (const one of coded) {
    batch.push(one)
    input.progress(++done)
    if (batch.length < BATCH) continue
    await record.putReports(batch, 'scratch')
    batch = []
  }
  await record.putReports(batch, 'scratch')
  input.quiet()
}
