import { z } from 'zod'
import { OUTCOMES, STATUSES } from '../../record/index.ts'
import { incident, label, names, span } from './nouns.ts'
import type { Route } from './route.ts'
import { DIFFERENCES } from './shared.ts'

/** What one of the two says of an incident. */
const telling = z.object({
  report: z.string(),
  claim: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  chain: z.array(z.string()),
  status: z.enum(STATUSES),
  actors: z.array(z.string()),
  figures: z.array(z.object({ outcome: z.enum(OUTCOMES), min: z.number().nullable(), max: z.number().nullable() })),
  sentence: span.extend({ text: z.string() }),
})
export type Telling = z.infer<typeof telling>

const row = z.object({
  incident,
  told: z.enum(['both', 'a', 'b']),
  differs: z.array(z.enum(DIFFERENCES)).describe('Told by both, and not alike'),
  a: z.array(telling),
  b: z.array(telling),
})
export type CompareRow = z.infer<typeof row>

const compare = z.object({
  rows: z.array(row),
  counts: z.object({ both: z.int(), differently: z.int(), a: z.int(), b: z.int() }),
  whole: z.boolean().describe('False where the span holds more incidents than were compared'),
  names,
})
export type CompareView = z.infer<typeof compare>

const day = z.string().regex(/^(\d{4}-\d\d-\d\d)?$/)

export const compareApi = {
  'GET /api/compare': {
    summary: 'What two outlets, or two sides, tell of the incidents of some days',
    query: z.object({
      a: z.string().max(300).describe('outlet:NAME as the reports give it, or side:ID of world/actors'),
      b: z.string().max(300),
      from: day.default(''),
      to: day.default(''),
    }),
    answer: compare,
  },
  'GET /api/tellers': {
    summary: 'Outlets and sides of this record that can be compared',
    query: z.object({
      also: z.string().max(600).default('').describe('Ids of parties to be named as well, by commas'),
    }),
    answer: z.object({
      outlets: z.array(z.object({ outlet: z.string(), label, reports: z.int() })),
      sides: z.array(z.object({ id: z.string(), label, reports: z.int() })),
    }),
  },
} satisfies Readonly<Record<string, Route>>
