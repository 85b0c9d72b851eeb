import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { World } from '../lexicon/index.ts'
import { RecordError, type RiwayaRecord } from '../store/index.ts'
import { note } from './direction.ts'
import { html } from './html.ts'
import { incidentsPage } from './incidents.page.ts'
import { layout, type Page } from './layout.ts'
import { problemsPage } from './problems.page.ts'
import { asked, versionOf } from './query.ts'
import { reportPage } from './report.page.ts'
import { reportsPage } from './reports.page.ts'
import { preferred } from './visitor-language.ts'
import { isLang, LANGS, type Lang, type Words, wordsOf } from './words/index.ts'

type Asking = { Params: { id: string }; Querystring: Record<string, unknown> }
type Make = (words: Words, request: FastifyRequest<Asking>) => Promise<Page | null>

export interface PageOptions {
  /** Language of the first page; default what the browser asks for. */
  readonly lang?: Lang
  /** What is known of the world: gives the usual names of places and parties beside those of the reports. */
  readonly world?: World
}

/** Every page in every language. */
export function pages(app: FastifyInstance, record: RiwayaRecord, { lang, world }: PageOptions): void {
  const makers: readonly (readonly [path: string, make: Make])[] = [
    ['/', (words, { query }) => incidentsPage(words, record, asked(query), world)],
    ['/reports', (words, { query }) => reportsPage(words, record, asked(query), world)],
    ['/reports/:id', (words, { params, query }) => reportPage(words, record, params.id, versionOf(query), world)],
    ['/problems', words => problemsPage(words, record)],
  ]
  for (const language of LANGS)
    for (const [path, make] of makers)
      app.get<Asking>(`/${language}${path}`, async (request, reply) => {
        const words = wordsOf(language)
        const page = await make(words, request)
        return send(request, reply.code(page ? 200 : 404), words, page ?? notFound(words))
      })
  app.get('/', (request, reply) => reply.redirect(`/${lang ?? preferred(request)}/`))
  app.get('/en', (_, reply) => reply.redirect('/en/'))
  app.get('/ar', (_, reply) => reply.redirect('/ar/'))
  app.setNotFoundHandler((request, reply) => {
    const words = wordsOf(languageOf(request))
    return send(request, reply.code(404), words, notFound(words))
  })
  app.setErrorHandler((error, request, reply) => {
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
    const words = wordsOf(languageOf(request))
    return send(request, reply.code(status), words, status < 500 ? notFound(words) : failed(words, error))
  })
}

function send(request: FastifyRequest, reply: FastifyReply, words: Words, page: Page): FastifyReply {
  const path = request.url.replace(/^\/(en|ar)(?=\/|$)/, '')
  return reply
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(layout(words, path.startsWith('/') ? path : '/', page))
}

function notFound(words: Words): Page {
  const { title, text } = words.notFound
  const main = html`<div class="head"><h1>${title}</h1><p class="lead">${text}</p><p><a href="/${words.lang}/">${words.incident.back}</a></p></div>`
  return { title, under: null, main }
}

function failed(words: Words, error: unknown): Page {
  const { title, text } = words.failed
  const plain = error instanceof RecordError
  const main = html`<div class="head"><h1>${title}</h1>${plain && html`<p>${note(`${error.what} ${error.remedy}`)}</p>`}<p>${text}</p></div>`
  return { title, under: null, main }
}

function languageOf(request: FastifyRequest): Lang {
  const first = request.url.split(/[/?]/)[1] ?? ''
  return isLang(first) ? first : preferred(request)
}
