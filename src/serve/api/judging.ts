import { z } from 'zod'
import { CLAIM_TYPES, type ClaimType, FIELDS } from '../../record/index.ts'
import { judgement, pastJudgement, wish, wishTarget } from './judgement.ts'
import { claim, incident, names, report } from './nouns.ts'
import type { Route } from './route.ts'
import { QUEUE_STATES } from './shared.ts'

const field = z.enum(FIELDS)
const state = z.enum(QUEUE_STATES)

const claimType = z.enum(CLAIM_TYPES as [ClaimType, ...ClaimType[]])

const queueLine = z.object({
  report: z.string(),
  claim: z.string(),
  incident: z.string().nullable(),
  state,
  skipped: z.boolean(),
  doubt: z.number(),
  weight: z.number(),
  priority: z.number().describe('Doubt times weight; 1000 more where a rejected claim is found again in another form'),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  type: claimType.nullable().describe('As the program finds it now, else as it was judged'),
  trigger: z.string().nullable(),
  lost: z.boolean().describe('The program does not find it'),
  added: z.boolean().describe('A person added it by hand'),
})

const queue = z.object({
  total: z.int(),
  items: z.array(queueLine),
  counts: z.record(state, z.int()),
  names,
})
export type Queue = z.infer<typeof queue>

const claimView = z.object({
  subject: z.string(),
  report: z.string(),
  sha256: z.string(),
  version: z.string().describe('What a judgement on it is made on'),
  incident: z.string().nullable(),
  state,
  claim,
  program: claim.nullable().describe('What the program finds now; null where it no longer finds it'),
  inForce: z.boolean(),
  skipped: z.boolean(),
  added: z.boolean().describe('A person added it: the program had missed it'),
  corrected: z.array(field),
  differs: z.array(field).describe('Fields in which the program now says otherwise'),
  broken: z.array(field).describe('Fields whose words do not stand in the report where they should'),
  confirmed: z.array(z.string()),
  history: z.array(pastJudgement),
  doubts: z.array(z.object({ doubt: z.string(), points: z.number() })),
})

const toJudge = z.object({
  view: claimView,
  report: (report as unknown as z.ZodObject).omit({ text: true }),
  text: z.object({
    start: z.int().describe('Where the passage begins in the report’s text'),
    text: z.string(),
    whole: z.boolean(),
  }),
  names,
})
export type ToJudge = Omit<z.infer<typeof toJudge>, 'report'> & {
  readonly report: Omit<z.infer<typeof report>, 'text'>
}

const incidentJudging = z.object({
  incident,
  version: z.string(),
  history: z.array((pastJudgement as unknown as z.ZodObject).extend({ lost: z.boolean() })),
})
export type IncidentJudging = Omit<z.infer<typeof incidentJudging>, 'history'> & {
  readonly history: readonly (z.infer<typeof pastJudgement> & { readonly lost: boolean })[]
}

const reportJudging = z.object({
  version: z.string().describe('What the addition of a claim is made on'),
  judged: z.array(
    z.object({
      claim: z.string(),
      type: claimType,
      trigger: z.string(),
      state,
      inForce: z.boolean(),
      lost: z.boolean().describe('The program does not find it'),
      added: z.boolean().describe('A person added it by hand'),
      confirmed: z.array(z.string()),
      corrected: z.array(field),
      differs: z.array(field),
      broken: z.array(field),
      by: z.array(z.string()),
    }),
  ),
  stale: z
    .array(z.object({ type: claimType, trigger: z.string(), by: z.array(z.string()) }))
    .describe('Judged in a text of the report that is not this one'),
})
export type ReportJudging = z.infer<typeof reportJudging>

const kept = z.object({
  judgement,
  version: z.string(),
  made: z.exactOptional(z.string()).describe('Of the claim that it added: what a judgement on it is made on'),
})

const thing = z.object({ id: z.string(), label: z.object({ en: z.string(), ar: z.string() }) })

export const judgingApi = {
  'GET /api/me': {
    summary: 'Who asks, and whether anything may be changed',
    answer: z.object({ name: z.string().describe('Of the token; empty on this machine'), readOnly: z.boolean() }),
  },
  'GET /api/queue': {
    summary: 'Claims to be judged, most doubt times weight first, skipped ones last',
    query: z.object({
      state: z.enum(['todo', ...QUEUE_STATES]).default('todo'),
      incident: z.string().optional(),
      report: z.string().optional(),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(25),
    }),
    answer: queue,
  },
  'GET /api/claims/:report/:claim': {
    summary: 'One claim with its judgements and the words around it',
    params: z.object({ report: z.string(), claim: z.string() }),
    query: z.object({ whole: z.enum(['', '1']).default('').describe('1: the whole text of the report') }),
    answer: toJudge as unknown as z.ZodType<ToJudge>,
  },
  'GET /api/reports/:id/judging': {
    summary: 'What persons decided about the claims of a report, the current version or the one named',
    params: z.object({ id: z.string() }),
    query: z.object({ version: z.coerce.number().int().min(1).optional() }),
    answer: reportJudging,
  },
  'GET /api/incidents/:id/judging': {
    summary: 'What persons decided about an incident as a whole',
    params: z.object({ id: z.string() }),
    answer: incidentJudging as unknown as z.ZodType<IncidentJudging>,
  },
  'GET /api/incidents/:id/near': {
    summary: 'Incidents of about the same days that this one may be told by as well',
    params: z.object({ id: z.string() }),
    answer: z.object({ items: z.array(incident), names }),
  },
  'POST /api/judgements': {
    summary: 'Adds a judgement; 409 where somebody else judged since the version it was made on',
    body: z.object({
      who: z.string().max(200),
      why: z.string().max(20_000).default(''),
      target: wishTarget,
      decision: wish,
      on: z.string(),
    }),
    answer: kept,
  },
  'GET /api/things': {
    summary: 'Places and parties of world/ by their names',
    query: z.object({ q: z.string().max(200), kind: z.enum(['place', 'actor']) }),
    answer: z.object({ items: z.array(thing) }),
  },
} satisfies Readonly<Record<string, Route>>
