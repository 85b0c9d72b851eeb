import type { FastifyInstance } from 'fastify'
import type { RiwayaRecord } from '../store/index.ts'
import { asked, filterOf } from './query.ts'

type ById = { Params: { id: string }; Querystring: Record<string, unknown> }

/** The same as the pages, as JSON. */
export function api(app: FastifyInstance, record: RiwayaRecord): void {
  app.get<{ Querystring: Record<string, unknown> }>('/api/incidents', async request => {
    const form = asked(request.query)
    return { page: form.page, ...(await record.incidents(filterOf(form))) }
  })
  app.get<ById>('/api/incidents/:id', async (request, reply) => {
    return (await record.incident(request.params.id)) ?? missing(reply)
  })
  app.get<ById>('/api/reports/:id', async (request, reply) => {
    return (await record.report(request.params.id, versionOf(request.query))) ?? missing(reply)
  })
}

/** The version asked for, if it is a whole number from 1. */
export function versionOf(query: Readonly<Record<string, unknown>>): number | undefined {
  const version = Number(query.version)
  return Number.isSafeInteger(version) && version > 0 ? version : undefined
}

function missing(reply: { code(status: number): unknown }) {
  reply.code(404)
  return { error: 'There is nothing under this address.' }
}
