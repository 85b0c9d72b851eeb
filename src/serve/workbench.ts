import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import files from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { SCREENS } from './api/index.ts'
import { html } from './html.ts'
import { plainPage } from './plain-page.ts'
import { preferred } from './visitor-language.ts'
import { isLang, LANGS, type Lang, type Words, wordsOf } from './words/index.ts'

/** Where `bin/workbench.mjs` puts the built form of `workbench/`. */
const BUILT = fileURLToPath(new URL('../../workbench/dist', import.meta.url))

/** The workbench: one page for all its screens, in the language of the address, and the files that it is made of. */
export function workbench(app: FastifyInstance, lang: Lang | undefined): void {
  // Names of built files hold their hash: what a browser has kept is what would be sent again.
  app.register(files, { root: join(BUILT, 'app'), prefix: '/app/', immutable: true, maxAge: '365d', wildcard: true })
  const send = (reply: FastifyReply, language: Lang) =>
    reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(shell(wordsOf(language)))
  for (const language of LANGS) {
    for (const screen of Object.values(SCREENS)) app.get(`/${language}${screen}`, (_, reply) => send(reply, language))
    app.get(`/${language}`, (_, reply) => reply.redirect(`/${language}/`))
  }
  app.get('/', (request, reply) => reply.redirect(`/${lang ?? preferred(request)}/`))
  app.get('/api', (request, reply) => reply.redirect(`/${lang ?? preferred(request)}/api`))
  // The workbench itself says that there is nothing, in its own frame.
  app.setNotFoundHandler((request, reply) => send(reply.code(404), languageOf(request)))
  app.setErrorHandler((error, request, reply) => {
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
    const words = wordsOf(languageOf(request))
    const { title, text } = status < 500 ? words.notFound : words.failed
    const page = plainPage(words, title, html`<p>${text}</p>`)
    return reply.code(status).type('text/html; charset=utf-8').send(page)
  })
}

/** The built page in one language, as it is now; where there is none, how to get it. */
function shell(words: Words): string {
  const path = join(BUILT, 'index.html')
  if (!existsSync(path))
    return plainPage(words, words.name, html`<p>${words.app.notBuilt}</p><pre>npm run workbench</pre>`)
  return readFileSync(path, 'utf8')
    .replace('<html lang="en" dir="ltr">', `<html lang="${words.lang}" dir="${words.dir}">`)
    .replace('<title>Riwaya</title>', `<title>${words.name}</title>`)
}

function languageOf(request: FastifyRequest): Lang {
  const first = request.url.split(/[/?]/)[1] ?? ''
  return isLang(first) ? first : preferred(request)
}
