import { z } from 'zod'
import type { Route } from './route.ts'

const about = z.object({
  version: z.string().describe('Of the program'),
  counts: z.object({ incidents: z.int(), reports: z.int(), claims: z.int() }),
})
export type About = z.infer<typeof about>

export const aboutApi = {
  'GET /api/about': { summary: 'Which program and which record this is', answer: about },
} satisfies Readonly<Record<string, Route>>
