import { z } from 'zod'
import { label } from './nouns.ts'
import type { Route } from './route.ts'

const other = z.object({ id: z.string(), label, count: z.int() })

const sourceView = z.object({
  id: z.string(),
  label,
  told: z.int().describe('Incidents that it tells of'),
  alone: z.int().describe('Of these, told by nobody else'),
  disputed: z.int().describe('Of these, where another account contradicts it'),
  against: z.array(other).describe('Who contradicts it, most often first'),
})
export type SourceView = z.infer<typeof sourceView>

export const sourceApi = {
  'GET /api/sources/:id': {
    summary: 'What one source told: how often alone, how often disputed, and by whom',
    params: z.object({ id: z.string() }),
    answer: sourceView,
  },
} satisfies Readonly<Record<string, Route>>
