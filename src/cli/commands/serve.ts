import { exportLines, TABLES } from '../../export/index.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { hasTokens, isOwn, serve } from '../../serve/index.ts'
import { openRecord, type RiwayaRecord } from '../../store/index.ts'
import { EXIT, Stop } from '../exit.ts'
import type { Io } from '../io.ts'
import { knowledge } from '../knowledge.ts'
import { recordOptions } from '../record-options.ts'

/** Who may reach the workbench, and what for. */
export interface DoorOptions {
  readonly port?: number
  readonly host?: string
  readonly readOnly?: boolean
}

export interface ServeOptions extends DoorOptions {
  readonly record: string
  readonly lexicon?: string
  readonly world?: string
}

/** `riwaya serve`: the workbench over a record, until Ctrl-C. Gives the exit code. */
export async function serveCommand(options: ServeOptions, io: Io): Promise<number> {
  const { readOnly = false } = options
  checkDoor(options, options.record)
  const lexicon = knowledge(options)
  const record = openRecord(options.record, { ...recordOptions(lexicon), readOnly, existing: true })
  try {
    await serveRecord(record, lexicon, options, io)
  } finally {
    await record.close()
  }
  return 0
}

/** Others than this machine are let in only where the record has tokens. Throws `Stop` before anything is done. */
export function checkDoor({ host }: DoorOptions, dir: string): void {
  if (host === undefined || isOwn(host) || hasTokens(dir)) return
  throw new Stop(
    EXIT.usage,
    `On ${host} others can reach this record, and it has no token yet.\n` +
      `Make one with "riwaya token NAME --record ${dir}", then serve again.`,
  )
}

/** Serves until Ctrl-C. */
export async function serveRecord(record: RiwayaRecord, lexicon: Lexicon, door: DoorOptions, io: Io): Promise<void> {
  const { port, host, readOnly } = door
  const server = await serve(record, {
    ...{ world: lexicon.world, data: lexicon.data },
    lines: (format, only) =>
      exportLines(record, lexicon, { format, bom: TABLES.includes(format), ...(only && { only }) }),
    ...(port !== undefined && { port }),
    ...(readOnly && { readOnly }),
    ...(host !== undefined && { host }),
    ...(host !== undefined && !isOwn(host) && { tokens: record.dir }),
  })
  io.out.write(`Open ${server.url} in a browser. Ctrl-C ends.\n`)
  if (!io.signal.aborted) await new Promise(resolve => io.signal.addEventListener('abort', resolve, { once: true }))
  await server.close()
}
