import { z } from 'zod'
import { type Contradiction, type PlaceSpan, SPAN_KINDS, STATUSES } from '../../record/index.ts'
import { days, label, names, ref, type } from './nouns.ts'
import type { Route } from './route.ts'

const day = z.string()
const span: z.ZodType<PlaceSpan> = z.looseObject({
  kind: z.enum(SPAN_KINDS),
  parties: z.array(z.string()).describe('Ids in world/, other names as written'),
  from: day,
  fromSaid: z.boolean().describe('false: only the first day on which it is told'),
  to: day.nullable().describe('null: no end is told'),
  ended: z.enum(['taken', 'left', 'ended']).nullable(),
  lastTold: day,
  claims: z.array(
    ref.extend({
      says: z.enum(['began', 'goes-on', 'ended', 'not-so']),
      type,
      status: z.enum(STATUSES),
      chain: z.array(z.string()),
      days,
    }),
  ),
})
const contradiction: z.ZodType<Contradiction> = z.looseObject({
  about: z.enum(['held', 'denied']),
  days,
  spans: z.array(z.int()),
  claims: z.array(ref),
})

const told = { spans: z.array(span), contradictions: z.array(contradiction) }
const controlView = z.object({
  ...told,
  within: z
    .array(z.object({ id: z.string(), label, ...told }))
    .describe('The same of places within it, most told first: it says nothing of the whole'),
  withinAll: z.int().describe('How many such places there are; no more than 40 are given'),
  names,
})
export type ControlView = z.infer<typeof controlView>

export const controlApi = {
  'GET /api/places/:id/control': {
    summary: 'Who was said by whom to hold or besiege a place, its truces and relief, through time',
    params: z.object({ id: z.string() }),
    answer: controlView,
  },
} satisfies Readonly<Record<string, Route>>
