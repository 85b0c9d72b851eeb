import { counted } from '../../kit/index.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import type { Report } from '../../record/index.ts'
import { openRecord, type RiwayaRecord } from '../../store/index.ts'
import { codeAll, type Done } from '../coder.ts'
import { coderVersion } from '../coder-version.ts'
import { EXIT, Stop } from '../exit.ts'
import { exitOf, type Inputs, inputs, withFirst } from '../inputs.ts'
import type { Io } from '../io.ts'
import { knowledge } from '../knowledge.ts'
import { recordOptions } from '../record-options.ts'
import { joiningOf } from '../resolve-options.ts'
import { summary, type Tally } from '../summary.ts'
import { checkDoor, type DoorOptions, serveRecord } from './serve.ts'

export interface RunOptions extends DoorOptions {
  readonly record: string
  readonly published?: string
  readonly lexicon?: string
  readonly world?: string
  readonly serve: boolean
}

/** Reports that one transaction keeps. */
const BATCH = 200

/** `riwaya run`: the main job. Reads, codes, keeps, resolves, tells what was found, serves. Gives the exit code. */
export async function runCommand(paths: readonly string[], options: RunOptions, io: Io): Promise<number> {
  if (options.serve) checkDoor(options, options.record)
  const lexicon = knowledge(options)
  const input = inputs(paths, options.published, lexicon, io)
  // A wrong path leaves no empty record behind.
  const { any, all } = await withFirst(input.reports)
  if (!any && !io.signal.aborted) {
    io.err.write(`No report was read, so nothing was kept in ${options.record}.\n`)
    return exitOf(input.problems)
  }
  const record = openRecord(options.record, recordOptions(lexicon))
  try {
    const tally = await keep(record, { ...input, reports: all }, lexicon)
    if (io.signal.aborted) throw interrupted(tally, options.record)
    input.doing('finding which claims tell one happening')
    await record.updateIncidents(joiningOf(lexicon))
    input.quiet()
    await record.putProblems(input.problems)
    const [counts, outline] = [await record.counts(), await record.outline()]
    io.out.write(summary({ dir: record.dir, counts, tally }, outline, input.problems, lexicon.world))
    if (options.serve) await serveRecord(record, lexicon, options, io)
    return exitOf(input.problems)
  } finally {
    await record.close()
  }
}

/** Codes what is new or changed and keeps it, a batch in one transaction; ends early when interrupted. */
async function keep(record: RiwayaRecord, input: Inputs, lexicon: Lexicon): Promise<Tally> {
  const coder = coderVersion(lexicon)
  const tally = { added: 0, updated: 0, unchanged: 0, undated: 0 }
  async function* fresh(): AsyncGenerator<Report> {
    for await (const report of input.reports) {
      if (report.published === null) tally.undated++
      if ((await record.state(report, coder)) !== 'same') yield report
      else input.progress(++tally.unchanged + tally.added + tally.updated)
    }
  }
  let batch: Done[] = []
  const put = async () => {
    const { added, updated, unchanged } = await record.putReports(batch, coder)
    tally.added += added
    tally.updated += updated
    tally.unchanged += unchanged
    batch = []
  }
  for await (const done of codeAll(fresh(), lexicon, input.tell)) {
    batch.push(done)
    input.progress(tally.added + tally.updated + tally.unchanged + batch.length)
    if (batch.length >= BATCH) await put()
  }
  await put()
  input.quiet()
  return tally
}

function interrupted({ added, updated, unchanged }: Tally, dir: string): Stop {
  const kept = counted(added + updated + unchanged, 'report')
  return new Stop(
    EXIT.interrupted,
    `Interrupted. ${kept} of this run are kept in ${dir}; incidents were not looked for yet.\n` +
      'Give the same command again to go on: what is kept is not read a second time.',
  )
}
