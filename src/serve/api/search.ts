import { z } from 'zod'
import { label, names } from './nouns.ts'
import type { Route } from './route.ts'
import { SEARCH_KINDS } from './shared.ts'

const span = z.object({ start: z.int(), end: z.int() }).describe('UTF-16 code units of the report’s text')

const passage = z.object({
  report: z.object({
    id: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    claims: z.int(),
  }),
  sentences: z.array(span.extend({ text: z.string(), hits: z.array(span) })),
  more: z.int().describe('Sentences that are not given'),
  claims: z.array(z.string()).describe('Claims that were read from these words'),
})

const search = z.object({
  items: z.array(passage),
  next: z.int().nullable().describe('The `cursor` to go on with; null where there is no more'),
  candidates: z.int().describe('Reports that hold the words in some spelling, anywhere'),
  known: z.array(z.object({ id: z.string(), label })).describe('What the words name in world/'),
  names,
})
export type SearchView = z.infer<typeof search>

export const searchApi = {
  'GET /api/search': {
    summary:
      'Sentences of reports: all words, "in quotes" one after the other; spellings of a word are one unless strict',
    query: z.object({
      q: z.string().max(300).default(''),
      within: z.enum(SEARCH_KINDS).default('text').describe('Where the words must stand'),
      strict: z.enum(['', '1']).default('').describe('1: letter by letter as typed'),
      cursor: z.coerce.number().int().min(0).default(0),
    }),
    answer: search,
  },
} satisfies Readonly<Record<string, Route>>
