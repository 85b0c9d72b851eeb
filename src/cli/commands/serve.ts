import type { World } from '../../lexicon/index.ts'
import { serve } from '../../serve/index.ts'
import { openRecord, type RiwayaRecord } from '../../store/index.ts'
import type { Io } from '../io.ts'
import { knowledge } from '../knowledge.ts'
import { recordOptions } from '../record-options.ts'

export interface ServeOptions {
  readonly record: string
  readonly port?: number
  readonly lexicon?: string
}

/** `riwaya serve`: the workbench over a record, until Ctrl-C. Gives the exit code. */
export async function serveCommand(options: ServeOptions, io: Io): Promise<number> {
  const lexicon = knowledge(options.lexicon)
  const record = openRecord(options.record, { ...recordOptions(lexicon), readOnly: true })
  try {
    await serveRecord(record, lexicon.world, options.port, io)
  } finally {
    await record.close()
  }
  return 0
}

/** Serves until Ctrl-C. */
export async function serveRecord(record: RiwayaRecord, world: World, port: number | undefined, io: Io): Promise<void> {
  const server = await serve(record, port === undefined ? { world } : { world, port })
  io.out.write(`Open ${server.url} in a browser. Ctrl-C ends.\n`)
  if (!io.signal.aborted) await new Promise(resolve => io.signal.addEventListener('abort', resolve, { once: true }))
  await server.close()
}
