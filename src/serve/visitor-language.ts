import type { FastifyRequest } from 'fastify'
import { isLang, type Lang } from './words/index.ts'

/** The first of our languages that the browser names. */
export function preferred({ headers }: FastifyRequest): Lang {
  const asks = (headers['accept-language'] ?? '').split(',').map(part => part.trim().slice(0, 2).toLowerCase())
  return asks.find(isLang) ?? 'en'
}
