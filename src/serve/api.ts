import type { FastifyInstance } from 'fastify'
import type { RiwayaRecord } from '../store/index.ts'
import { placesCalled } from './known.ts'
import type { PageOptions } from './pages.ts'
import { asked, filterOf, versionOf } from './query.ts'

type ById = { Params: { id: string }; Querystring: Record<string, unknown> }

/** The same as the pages, as JSON. */
export function api(app: FastifyInstance, record: RiwayaRecord, { world }: PageOptions): void {
  app.get<{ Querystring: Record<string, unknown> }>('/api/incidents', async request => {
    const form = asked(request.query)
    return { page: form.page, ...(await record.incidents(filterOf(form, placesCalled(world, form.place)))) }
  })
  app.get<ById>('/api/incidents/:id', async (request, reply) => {
    return (await record.incident(request.params.id)) ?? missing(reply)
  })
  app.get<ById>('/api/reports/:id', async (request, reply) => {
    return (await record.report(request.params.id, versionOf(request.query))) ?? missing(reply)
  })
}

function missing(reply: { code(status: number): unknown }) {
  reply.code(404)
  return { error: 'There is nothing under this address.' }
}
