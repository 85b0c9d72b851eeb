import { readFile } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse/sync'
import { type BackRow, corrections } from '../../export/index.ts'
import { counted } from '../../kit/index.ts'
import type { Report } from '../../record/index.ts'
import { openRecord, type RiwayaRecord } from '../../store/index.ts'
import { EXIT, Stop } from '../exit.ts'
import type { Io } from '../io.ts'
import { type KnowledgeOptions, knowledge } from '../knowledge.ts'
import { recordOptions } from '../record-options.ts'

export interface ImportOptions extends KnowledgeOptions {
  readonly record: string
  readonly by: string
}

const NEEDED = ['report', 'claim', 'version'] as const

/** `riwaya import`: corrections made in the claims table come back as judgements. Gives the exit code. */
export async function importCommand(file: string, options: ImportOptions, io: Io): Promise<number> {
  if (options.by.trim() === '') throw new Stop(EXIT.usage, '--by is empty. Name who made the corrections.')
  const rows = await rowsOf(file)
  const lexicon = knowledge(options)
  const record = openRecord(options.record, { ...recordOptions(lexicon), existing: true })
  const done = { kept: 0, rows: 0, left: 0 }
  try {
    for (const { row, line } of rows) {
      if (io.signal.aborted) break
      const wrong = await bring(record, row, options.by, done)
      if (wrong === null) continue
      done.left++
      io.err.write(`${file}:${line}: ${wrong}.\n`)
    }
  } finally {
    await record.close()
  }
  io.out.write(
    `${counted(done.kept, 'judgement')} kept from ${counted(done.rows, 'row')}; ${counted(done.left, 'row')} left out.\n`,
  )
  if (io.signal.aborted) return EXIT.interrupted
  if (done.rows + done.left === 0) io.err.write(`No cell of ${file} differs from what the record holds.\n`)
  return done.left > 0 ? EXIT.faults : EXIT.ok
}

/** Keeps what one row asks for; gives why it could not, in plain words. */
async function bring(
  record: RiwayaRecord,
  row: BackRow,
  who: string,
  done: { kept: number; rows: number },
): Promise<string | null> {
  const [report, claim] = [row.report!, row.claim!]
  const [view, kept] = [await record.claim(report, claim), await record.report(report)]
  if (!view || !kept) return `claim ${claim} of report ${report} is not in this record: export the table again`
  const asked = corrections(row, view, kept.report satisfies Report)
  if ('wrong' in asked) return `${asked.wrong}; ${asked.remedy}`
  if (asked.decisions.length === 0) return null
  if (view.version !== row.version)
    return `${claim} of ${report} was judged or read anew since the table was exported: export it again`
  done.rows++
  let on = view.version
  for (const decision of asked.decisions) {
    const judged = await record.judge({ who, target: { kind: 'claim', id: view.subject }, decision, on })
    if (judged.result !== 'kept') return `${claim} of ${report}: ${decision.kind} was not taken (${reason(judged)})`
    on = judged.version
    done.kept++
  }
  return null
}

function reason(judged: Exclude<Awaited<ReturnType<RiwayaRecord['judge']>>, { result: 'kept' }>): string {
  return judged.result === 'conflict' ? 'somebody else judged it meanwhile' : judged.reason
}

/** Rows with the lines that they begin on. Takes the signs between cells from the first line: , or ; or a tab. */
async function rowsOf(file: string): Promise<readonly { readonly row: BackRow; readonly line: number }[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Stop(
      EXIT.usage,
      `${file} cannot be read (${error.message}). Name a table that "riwaya export --format claims" wrote.`,
    )
  })
  try {
    const rows: { readonly record: BackRow; readonly info: { readonly lines: number } }[] = parse(text, {
      bom: true,
      columns: true,
      delimiter: [',', ';', '\t'].find(sign => text.slice(0, text.search(/[\r\n]|$/)).includes(sign)) ?? ',',
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
    })
    const missing = NEEDED.filter(name => rows[0] && rows[0].record[name] === undefined)
    if (missing.length > 0)
      throw new Stop(
        EXIT.usage,
        `${file} has no column ${missing.join(', ')}. Begin with the table of "riwaya export --format claims" and keep its columns.`,
      )
    return rows.map(({ record, info }) => ({ row: record, line: info.lines }))
  } catch (error) {
    if (error instanceof CsvError)
      throw new Stop(EXIT.usage, `${file} is no table: ${error.message}. Save it as CSV (UTF-8).`)
    throw error
  }
}
