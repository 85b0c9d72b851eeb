import type { FastifyInstance } from 'fastify'
import { preferred } from './visitor-language.ts'
import { wordsOf } from './words/index.ts'

const POLICY = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/**
 * Nothing of a page may run or be fetched from elsewhere. Where no token is needed (`local`) only this machine's own names
 * are answered: a page of the web that points its own name here must not read the record.
 */
export function guard(app: FastifyInstance, local: boolean): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS)
    if (local && !/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
      const { what, remedy } = wordsOf(preferred(request)).refusals['wrong-host']
      return reply.code(403).type('text/plain; charset=utf-8').send(`${what} ${remedy}\n`)
    }
  })
}
