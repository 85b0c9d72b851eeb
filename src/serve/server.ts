import fastify, { type FastifyInstance } from 'fastify'
import type { World } from '../lexicon/index.ts'
import type { RiwayaRecord } from '../store/index.ts'
import { access } from './access.ts'
import { assets } from './assets.ts'
import { guard } from './guard.ts'
import type { Export } from './handlers/index.ts'
import { PREFIX, routes } from './routes.ts'
import type { Lang } from './words/index.ts'
import { workbench } from './workbench.ts'

const FIRST_PORT = 8484
/** How many ports above the asked one are tried before the system chooses. */
const TRIES = 20

export interface ServeOptions {
  /** Language of the first page; default what the browser asks for. */
  readonly lang?: Lang
  /** What is known of the world: gives the usual names of places and parties beside those of the reports. */
  readonly world?: World
  /** The lists of the lexicon, by their paths: what the rules say in both languages is read from them. */
  readonly data?: (path: string) => unknown
  /** Writes the files that can be downloaded; without it there are none. */
  readonly lines?: Export
  /** Default 8484; where it is taken the next free one; 0 for any. */
  readonly port?: number
  /** Address to listen on; default this machine alone. Any other needs `tokens`. */
  readonly host?: string
  /** The folder whose tokens let people in; without it no token is asked for. */
  readonly tokens?: string
  /** Nothing can be changed, whoever asks. */
  readonly readOnly?: boolean
}

/** Addresses that only this machine reaches. */
const OWN: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost'])
export function isOwn(host: string): boolean {
  return OWN.has(host)
}

/** Serves a record, to this machine alone unless told otherwise. The record stays the caller's: close it after the server. */
export async function serve(
  record: RiwayaRecord,
  options: ServeOptions = {},
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const host = options.host ?? '127.0.0.1'
  if (!isOwn(host) && options.tokens === undefined) throw new Error('Others are let in with tokens only.')
  const app = build(record, options)
  const port = await listen(app, host, options.port ?? FIRST_PORT)
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`, close: () => app.close() }
}

function build(record: RiwayaRecord, options: ServeOptions): FastifyInstance {
  const app = fastify({
    forceCloseConnections: true,
    // Ids are made of paths and may be long; Node's own limit on the request line holds anyway.
    routerOptions: { maxParamLength: 10_000, ignoreDuplicateSlashes: true },
  })
  const { tokens = null, readOnly = false } = options
  guard(app, tokens === null)
  const visitor = access(app, { tokens, readOnly })
  assets(app)
  app.register(api => routes(api, record, options, visitor), { prefix: PREFIX })
  workbench(app, options.lang)
  return app
}

async function listen(app: FastifyInstance, host: string, asked: number): Promise<number> {
  for (let port = asked; ; port = port < asked + TRIES && port < 65_535 ? port + 1 : 0) {
    try {
      return Number(new URL(await app.listen({ host, port })).port)
    } catch (error) {
      const taken =
        error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
      if (!taken || port === 0) throw error
    }
  }
}
