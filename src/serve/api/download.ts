import { z } from 'zod'
import type { Route } from './route.ts'
import { DOWNLOADS, type Download } from './shared.ts'

const params = z.object({ format: z.enum(Object.keys(DOWNLOADS) as [Download, ...Download[]]) })
const answer = z.string()

export const downloadApi = {
  'GET /api/export/:format': {
    summary: 'The record as a file for other programs, as "riwaya export" writes it',
    params,
    answer,
  },
  'POST /api/export/:format': {
    summary: 'The same of some incidents and their claims; changes nothing',
    params,
    body: z.object({ ids: z.array(z.string()).describe('Of incidents') }),
    answer,
    // Two million incidents by their ids.
    bodyLimit: 40_000_000,
  },
} satisfies Readonly<Record<string, Route>>
