import { Readable } from 'node:stream'
import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { RecordError, type RiwayaRecord } from '../store/index.ts'
import { API, type Asked, type Route, refusal } from './api/index.ts'
import { type Handler, handlers, type Knowledge, Ready, Refused, Sent } from './handlers/index.ts'
import { refusalOf } from './refusal.ts'
import type { Visitor } from './tokens.ts'

export const PREFIX = '/api'

/** The API below `PREFIX`, with description in openapi.json: every address takes and gives what `api/` says. */
export async function routes(
  app: FastifyInstance,
  record: RiwayaRecord,
  knowledge: Knowledge,
  visitor: (request: FastifyRequest) => Visitor,
): Promise<void> {
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler((error, _, reply) => refuse(reply, error))
  await app.register(swagger, {
    openapi: { info: { title: 'Riwaya', description: 'The record of one machine, as JSON.', version: '1' } },
    transform: jsonSchemaTransform,
  })
  const all = handlers(record, knowledge)
  // With very many incidents it takes seconds, once: made before anybody asks. Who asks then is told of a failure.
  app.addHook('onListen', async () => {
    const nobody = { params: undefined, query: undefined, body: undefined, visitor: { name: '', readOnly: true } }
    all['GET /api/overview'](nobody).catch(() => undefined)
  })
  for (const [address, route] of Object.entries(API) as readonly (readonly [keyof typeof API, Route])[]) {
    const [method, url] = address.split(' ') as ['GET' | 'POST', string]
    app.route({
      method,
      url: url.slice(PREFIX.length),
      schema: schemaOf(route),
      ...(route.bodyLimit !== undefined && { bodyLimit: route.bodyLimit }),
      handler: answering(all[address] as Handler<Route>, visitor),
    })
  }
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
  app.setNotFoundHandler((_, reply) => missing(reply))
}

function schemaOf({ summary, params, query, body, answer }: Route) {
  return {
    summary,
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    response: { 200: answer, '4xx': refusal, '5xx': refusal },
  }
}

function answering(handler: Handler<Route>, visitor: (request: FastifyRequest) => Visitor) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { params, query, body, headers } = request
    const answer = await handler({ params, query, body, visitor: visitor(request) } as Asked<Route>)
    if (answer instanceof Ready) return ready(reply, answer, headers['if-none-match'])
    reply.header('cache-control', 'no-store')
    if (answer instanceof Sent) return sent(reply, answer)
    return answer ?? missing(reply)
  }
}

function ready(reply: FastifyReply, { json, tag }: Ready, has: string | undefined) {
  reply.header('cache-control', 'no-cache').header('etag', tag)
  return has === tag ? reply.code(304).send() : reply.type('application/json; charset=utf-8').send(json)
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  jsonl: 'application/jsonl',
}

function sent(reply: FastifyReply, { name, lines }: Sent) {
  async function* text() {
    for await (const line of lines) yield `${line}\n`
  }
  return reply
    .type(`${TYPES[name.slice(name.lastIndexOf('.') + 1)]}; charset=utf-8`)
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Readable.from(text()))
}

function missing(reply: FastifyReply) {
  return reply.code(404).send(refusalOf('missing'))
}

function refuse(reply: FastifyReply, error: unknown) {
  if (error instanceof Refused) return reply.code(error.statusCode).send(error.refusal)
  // A record in use by another process is free again in a moment: whoever asked may ask once more.
  if (error instanceof RecordError)
    return reply
      .code(error.kind === 'busy' ? 503 : 500)
      .send(refusalOf(`record-${error.kind}`, { detail: error.message }))
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  const detail = error instanceof Error ? error.message : String(error)
  const code = status === 413 ? 'too-large' : status < 500 ? 'not-understood' : 'internal'
  return reply.code(status).send(refusalOf(code, { detail }))
}
