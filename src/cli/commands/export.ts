import { exportLines, type Format, TABLES } from '../../export/index.ts'
import { counted, progressLine } from '../../kit/index.ts'
import { openRecord } from '../../store/index.ts'
import { EXIT, Stop } from '../exit.ts'
import { stopIfInterrupted } from '../inputs.ts'
import type { Io } from '../io.ts'
import { knowledge } from '../knowledge.ts'
import { withLines } from '../lines.ts'
import { recordOptions } from '../record-options.ts'

export interface ExportOptions {
  readonly format: Format
  readonly output?: string
  readonly record: string
  readonly bom?: boolean
  readonly lexicon?: string
  readonly world?: string
}

/** `riwaya export`: a record in a format that others use. Gives the exit code. */
export async function exportCommand(options: ExportOptions, io: Io): Promise<number> {
  const { format, output, bom = false } = options
  if (bom && !TABLES.includes(format))
    throw new Stop(EXIT.usage, `--bom is for tables (${TABLES.join(', ')}); leave it out for ${format}.`)
  const lexicon = knowledge(options)
  const record = openRecord(options.record, { ...recordOptions(lexicon), readOnly: true })
  const progress = progressLine(io.err, io.now)
  const leftOut: string[] = []
  let written = 0
  try {
    const counts = await record.counts()
    // How many places are told of through time shows only at the end.
    const total = format === 'claims' ? counts.claims : format.startsWith('control') ? 0 : counts.incidents
    await withLines(output, io.out, async lines => {
      let done = 0
      for await (const line of exportLines(record, lexicon, { format, bom, tell: what => leftOut.push(what) })) {
        await lines.write(line)
        if (output) progress.show(++done, total, counted(done, 'line'))
        if (io.signal.aborted) break
      }
      progress.clear()
      written = done
      stopIfInterrupted(io.signal, output ? `${output} was left as it was.` : 'The output is not whole.')
    })
  } finally {
    await record.close()
  }
  if (output) io.err.write(`${counted(written, 'line')} written to ${output}.\n`)
  for (const what of leftOut) io.err.write(`Left out: ${what}.\n`)
  return EXIT.ok
}
