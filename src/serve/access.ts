import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sha256 } from '../kit/index.ts'
import { html } from './html.ts'
import { plainPage } from './plain-page.ts'
import { refusalOf } from './refusal.ts'
import { type Visitor, visitorOf } from './tokens.ts'
import { preferred } from './visitor-language.ts'
import { isLang, type Words, wordsOf } from './words/index.ts'

export interface Access {
  /** Nothing may be changed, whoever asks. */
  readonly readOnly: boolean
  /** The folder whose tokens let people in; null where only this machine is answered, which needs none. */
  readonly tokens: string | null
}

const ENTER = '/enter'
const READS = '/api/export/'
const COOKIE = 'riwaya'
/** Wrong tokens in a minute before nobody is heard for the rest of it: a hash takes a twentieth of a second to make. */
const TRIES = 10
const MINUTE = 60_000
/** A browser that came in stays in until the server ends, at most this many at once. */
const SESSIONS = 1000

/** Lets in who may, and refuses what may not be done: see `Access`. Gives who asks. */
export function access(app: FastifyInstance, { readOnly, tokens }: Access): (request: FastifyRequest) => Visitor {
  const local: Visitor = { name: '', readOnly }
  const visitors = new WeakMap<FastifyRequest, Visitor>()
  const sessions = new Map<string, Visitor>()
  const failures = { since: 0, count: 0 }

  async function known(token: string): Promise<Visitor | null> {
    const now = Date.now()
    if (now - failures.since > MINUTE) Object.assign(failures, { since: now, count: 0 })
    if (tokens === null || failures.count >= TRIES) return null
    const visitor = await visitorOf(tokens, token)
    if (!visitor) failures.count++
    return visitor
  }

  /** A bearer's token is hashed once; after that its session is known by it. */
  async function bearer(request: FastifyRequest): Promise<Visitor | null> {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (token === undefined) return null
    const before = sessions.get(sha256(token))
    if (before) return before
    const visitor = await known(token)
    if (visitor) remember(token, visitor)
    return visitor
  }

  function remember(key: string, visitor: Visitor): void {
    if (sessions.size >= SESSIONS) sessions.delete(sessions.keys().next().value!)
    sessions.set(sha256(key), visitor)
  }

  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?')[0]!
    const sends = !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
    // A list of incidents is sent along to get them as a file: that is reading.
    const changes = sends && !path.startsWith(READS)
    if (sends && !sameOrigin(request)) return reply.code(403).send(refusalOf('other-page'))
    if (tokens !== null && (path === ENTER || path.startsWith('/assets/'))) return
    const visitor =
      tokens === null ? local : ((await bearer(request)) ?? sessions.get(sha256(sessionKey(request))) ?? null)
    if (!visitor) {
      if (path.startsWith('/api/') || sends)
        return reply
          .code(401)
          .send(refusalOf('no-token', { detail: `Come in at ${ENTER}, or send the token as a bearer.` }))
      return reply.redirect(request.url === '/' ? ENTER : `${ENTER}?${new URLSearchParams({ to: request.url })}`)
    }
    visitors.set(request, { ...visitor, readOnly: visitor.readOnly || readOnly })
    if (changes && (visitor.readOnly || readOnly)) return reply.code(403).send(refusalOf('read-only'))
  })

  if (tokens !== null)
    app.register(async door => {
      door.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
        done(null, Object.fromEntries(new URLSearchParams(String(body)))),
      )
      door.get<{ Querystring: { to?: string } }>(ENTER, (request, reply) => {
        const to = ownPath(request.query.to)
        return sendDoor(reply, doorWords(request, to), to, false)
      })
      door.post<{ Body: { token?: string; to?: string } }>(ENTER, async (request, reply) => {
        const [token, to] = [String(request.body?.token ?? '').trim(), ownPath(request.body?.to)]
        const visitor = await known(token)
        if (!visitor) return sendDoor(reply.code(401), doorWords(request, to), to, true)
        const key = randomBytes(32).toString('base64url')
        remember(key, visitor)
        return reply.header('set-cookie', `${COOKIE}=${key}; Path=/; HttpOnly; SameSite=Strict`).redirect(to)
      })
    })
  return request => visitors.get(request) ?? local
}

/** A browser says where a request comes from; other programs, which no page can steer, say nothing. */
function sameOrigin({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (headers.origin === undefined) return true
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host
}

function sessionKey({ headers }: FastifyRequest): string {
  const pairs = (headers.cookie ?? '').split(';').map(pair => pair.trim().split('='))
  return pairs.find(([name]) => name === COOKIE)?.[1] ?? ''
}

/** Where somebody was going before the door: a path of this server, the first page for anything else. */
function ownPath(given: unknown): string {
  return typeof given === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(given) ? given : '/'
}

/** In the language of the page that was asked for, else in the browser's. */
function doorWords(request: FastifyRequest, to: string): Words {
  const lang = to.split('/')[1] ?? ''
  return wordsOf(isLang(lang) ? lang : preferred(request))
}

function sendDoor(reply: FastifyReply, words: Words, to: string, wrong: boolean): FastifyReply {
  const w = words.enter
  const main = html`<p>${w.lead}</p>${wrong && html`<p role="alert">${w.wrong}</p>`}
<form method="post" action="${ENTER}"><input type="hidden" name="to" value="${to}"><p><label>${w.token} <input type="password" name="token" autocomplete="current-password" required dir="ltr"></label> <button type="submit">${w.submit}</button></p></form>`
  return reply
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(plainPage(words, w.title, main))
}
