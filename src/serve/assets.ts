import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'

const OWN = [
  [new URL('./assets/riwaya.css', import.meta.url), 'text/css; charset=utf-8'],
  [new URL('./assets/riwaya.svg', import.meta.url), 'image/svg+xml'],
] as const

/** Style and icon of the pages that need no workbench. Nobody is asked for a token here. */
export function assets(app: FastifyInstance): void {
  for (const [url, type] of OWN) {
    const body = readFileSync(fileURLToPath(url))
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    app.get(`/assets/${basename(url.pathname)}`, (request, reply) => {
      reply.header('cache-control', 'no-cache').header('etag', tag)
      return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.type(type).send(body)
    })
  }
}
