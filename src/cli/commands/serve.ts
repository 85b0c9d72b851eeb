import { networkInterfaces } from 'node:os'
import { exportLines, TABLES } from '../../export/index.ts'
import type { Lexicon } from '../../lexicon/index.ts'
import { hasTokens, isOwn, serve } from '../../serve/index.ts'
import { openRecord, RecordError, type RecordOptions, type RiwayaRecord } from '../../store/index.ts'
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
  const record = opened(options.record, { ...recordOptions(lexicon), readOnly, existing: true })
  try {
    await serveRecord(record, lexicon, options, io)
  } finally {
    await record.close()
  }
  return 0
}

/** Opens a record; where it may only be read, says how it is shown as it is. */
function opened(dir: string, options: RecordOptions): RiwayaRecord {
  try {
    return openRecord(dir, options)
  } catch (error) {
    if (!(error instanceof RecordError) || error.kind !== 'rights' || options.readOnly) throw error
    throw new Stop(EXIT.storage, `${error.message}\nTo look at it as it is: riwaya serve --read-only --record ${dir}`)
  }
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
  }).catch((error: NodeJS.ErrnoException) => {
    if (!NO_ADDRESS.has(error.code ?? '')) throw error
    const own = addresses()
    const remedy = own.length > 0 ? `It has ${own.join(', ')}; 0.0.0.0 is all of them.` : 'Leave --host out.'
    throw new Stop(EXIT.usage, `${host} is no address of this machine. ${remedy}`)
  })
  const { port: open } = new URL(server.url)
  const urls = host === '0.0.0.0' || host === '::' ? addresses().map(own => `http://${own}:${open}/`) : []
  io.out.write(`Open ${urls.length > 0 ? urls.join(' or ') : server.url} in a browser. Ctrl-C ends.\n`)
  if (!io.signal.aborted) await new Promise(resolve => io.signal.addEventListener('abort', resolve, { once: true }))
  await server.close()
}

/** What the system says where an address to listen on is not its own. */
const NO_ADDRESS: ReadonlySet<string> = new Set(['ENOTFOUND', 'EADDRNOTAVAIL', 'EAI_AGAIN', 'EINVAL'])

/** This machine's addresses as others know it. */
function addresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap(list => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
