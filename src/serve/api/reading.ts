import { z } from 'zod'
import { CHANGE_KINDS, type KeptChange } from '../../record/index.ts'
import { claim, incident, names, problem, report, span } from './nouns.ts'
import type { Route } from './route.ts'

const byId = z.object({ id: z.string() })

/** A claim of an incident with what a reader needs of its report; its whole text is asked for apart. */
const told = z.object({
  report: z.string(),
  claim,
  sentences: z.array(span.extend({ text: z.string() })),
  broken: z.boolean().describe('Words of the claim do not stand in the text where it says'),
})
export type Told = z.infer<typeof told>

const reportLine = z.object({
  id: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
})

const change: z.ZodType<KeptChange> = z.looseObject({
  id: z.int(),
  at: z.string().describe('When it was kept: ISO 8601, UTC'),
  incident: z.string(),
  kind: z.enum(CHANGE_KINDS),
  before: z.custom<KeptChange['before']>(),
  after: z.custom<KeptChange['after']>(),
  other: z.string().nullable().describe('Of a split or a merge: the other incident'),
  because: z.array(z.string()).describe('Ids of the reports that brought it about'),
})

const incidentView = z.object({
  incident,
  /** Claims that are gone from the current version of their report are missing here. */
  claims: z.array(told),
  reports: z.array(reportLine),
  changes: z.array(change).describe('What later runs changed in it, oldest first'),
  names,
})
export type IncidentView = z.infer<typeof incidentView>

const reportView = z.object({
  report,
  claims: z.array(claim),
  version: z.int(),
  current: z.boolean(),
  versions: z.array(z.int()),
  incidents: z.array(incident),
  names,
})
export type ReportView = z.infer<typeof reportView>

const reportsView = z.object({
  total: z.int(),
  items: z.array(reportLine.extend({ claims: z.int() })),
  names,
})
export type ReportsView = z.infer<typeof reportsView>

export const readingApi = {
  'GET /api/incidents': {
    summary: 'Incidents by a filter, 50 a page',
    query: z.looseObject({
      q: z.string().optional().describe('Words of the reports; "in quotes" for words that follow each other'),
      type: z.string().optional(),
      place: z.string().optional(),
      from: z.string().optional().describe('YYYY-MM-DD'),
      to: z.string().optional(),
      grade: z.string().optional(),
      order: z.string().optional().describe('newest, oldest'),
      page: z.string().optional(),
    }),
    answer: z.object({ page: z.int(), total: z.int(), items: z.array(incident) }),
  },
  'GET /api/incidents/:id': {
    summary: 'One incident with its claims and their sentences',
    params: byId,
    answer: incidentView,
  },
  'GET /api/reports': {
    summary: 'Reports that hold all the words, newest first',
    query: z.object({
      q: z.string().max(300).default('').describe('Words; "in quotes" for words that follow each other'),
      page: z.coerce.number().int().min(1).max(100_000).default(1).describe('50 a page'),
    }),
    answer: reportsView,
  },
  'GET /api/reports/:id': {
    summary: 'One report: its frozen text, claims and versions',
    params: byId,
    query: z.object({ version: z.coerce.number().int().min(1).optional() }),
    answer: reportView,
  },
  'GET /api/problems': {
    summary: 'What could not be used in the last run, or was used with doubt',
    answer: z.object({ items: z.array(problem) }),
  },
} satisfies Readonly<Record<string, Route>>
