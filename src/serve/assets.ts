import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

interface Asset {
  readonly body: Buffer
  readonly type: string
  readonly tag: string
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

const OWN = [
  new URL('./assets/riwaya.css', import.meta.url),
  new URL('./assets/riwaya.js', import.meta.url),
  new URL('./assets/riwaya.svg', import.meta.url),
]

/** Where the two typefaces lie; nothing is fetched from elsewhere. */
const FONTS: Readonly<Record<string, string>> = {
  'ibm-plex-sans-arabic': dirname(fileURLToPath(import.meta.resolve('@fontsource/ibm-plex-sans-arabic/package.json'))),
  'noto-naskh-arabic': dirname(fileURLToPath(import.meta.resolve('@fontsource/noto-naskh-arabic/package.json'))),
}

/** The page's own style, script and icon, and the typefaces out of their packages. */
export function assets(app: FastifyInstance): void {
  for (const url of OWN) {
    const asset = load(fileURLToPath(url))
    app.get(`/assets/${basename(url.pathname)}`, (request, reply) => send(request, reply, asset))
  }
  const kept = new Map<string, Asset>()
  app.get<{ Params: { family: string; '*': string } }>('/assets/fonts/:family/*', (request, reply) => {
    const folder = Object.hasOwn(FONTS, request.params.family) ? FONTS[request.params.family] : undefined
    const name = request.params['*']
    // Names are checked by their form, so that no path can leave the package.
    if (!folder || !/^(\d{3}\.css|files\/[a-z0-9-]+\.woff2)$/.test(name)) return reply.callNotFound()
    const path = join(folder, name)
    try {
      if (!kept.has(path)) kept.set(path, load(path))
    } catch {
      return reply.callNotFound()
    }
    return send(request, reply, kept.get(path)!)
  })
}

function load(path: string): Asset {
  const body = readFileSync(path)
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { body, tag, type: TYPES[path.slice(path.lastIndexOf('.') + 1)]! }
}

function send(request: FastifyRequest, reply: FastifyReply, asset: Asset): FastifyReply {
  reply.header('cache-control', 'no-cache').header('etag', asset.tag)
  if (request.headers['if-none-match'] === asset.tag) return reply.code(304).send()
  return reply.type(asset.type).send(asset.body)
}
