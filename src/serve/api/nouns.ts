import { z } from 'zod'
import {
  ATTRIBUTIONS,
  CLAIM_TYPES,
  type Claim,
  type Incident,
  OUTCOMES,
  PLACE_PRECISIONS,
  PLACE_REASONS,
  type Problem,
  type Report,
  STATUSES,
  VICTIMS,
} from '../../record/index.ts'
import { GRADE_ORDER } from './shared.ts'

/** The nouns of the record. Loose: what a later record holds beyond them is handed on, never dropped. */

export const span = z.looseObject({ start: z.int(), end: z.int() }).describe('UTF-16 code units of the report’s text')
const quote = span.extend({ text: z.string() })
const day = z.string().describe('YYYY-MM-DD')
export const days = z.looseObject({ from: day, to: day })
const named = quote.extend({
  id: z.string().nullable().describe('Id in world/, null where the name is not known there'),
  from: z.enum(['said', 'context']),
  placing: z.exactOptional(
    z.looseObject({
      within: z.string().nullable().describe('The nearest known place around it'),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      precision: z.enum(PLACE_PRECISIONS).nullable(),
      why: z.array(z.enum(PLACE_REASONS)),
      others: z.array(z.string()).describe('Other places of that name, likeliest first'),
    }),
  ),
})
const figure = z.looseObject({
  min: z.number().nullable().describe('null: open, never zero'),
  max: z.number().nullable(),
})
export const type = z.enum(CLAIM_TYPES as [Claim['type'], ...Claim['type'][]])
const toll = figure.extend({ outcome: z.enum(OUTCOMES), who: z.enum(VICTIMS) })

export const ref = z.looseObject({ report: z.string(), claim: z.string() })

export const claim: z.ZodType<Claim> = z.looseObject({
  id: z.string(),
  type,
  status: z.enum(STATUSES),
  trigger: quote,
  evidence: z.array(span),
  actors: z.array(named),
  targets: z.array(named),
  places: z.array(named),
  date: days.extend({ said: quote.nullable(), rule: z.enum(['said', 'inherited', 'published']) }).nullable(),
  casualties: z.array(toll.extend({ evidence: quote })),
  sources: z.array(named).describe('The chain, nearest the event first; empty: the report in its own voice'),
  hedges: z.array(quote),
  derivation: z.array(z.looseObject({ rule: z.string(), gave: z.string(), at: quote.nullable() })),
  origin: z.exactOptional(z.literal('person')).describe('Of a claim that a person added by hand'),
})

export const incident: z.ZodType<Incident> = z.looseObject({
  id: z.string(),
  types: z.array(type),
  date: days.nullable(),
  place: z
    .looseObject({
      id: z.string().nullable(),
      name: z.string(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      precision: z.enum(PLACE_PRECISIONS).nullable(),
    })
    .nullable(),
  killed: figure.nullable(),
  wounded: figure.nullable(),
  harmed: z.exactOptional(
    z.array(figure.extend({ outcome: z.enum(OUTCOMES), who: z.enum(['civilians', 'combatants', 'people']) })),
  ),
  actors: z.array(z.string()),
  targets: z.array(z.string()),
  unlisted: z.exactOptional(z.array(z.string())).describe('Those of both that are no party of world/'),
  reports: z.array(z.string()),
  claims: z.array(ref),
  added: z.exactOptional(z.array(ref)).describe('Those of them that persons added by hand'),
  accounts: z.array(
    z.looseObject({
      chain: z.array(z.string()),
      claims: z.array(ref),
      status: z.enum(STATUSES),
      types: z.array(type),
      actors: z.array(z.string()),
      figures: z.array(toll),
      voice: z.int(),
    }),
  ),
  voices: z.array(z.looseObject({ name: z.string(), reports: z.array(z.string()) })),
  disputes: z.array(
    z.looseObject({
      about: z.enum(['happened', 'figure', 'actor', 'control']),
      text: z.string(),
      sides: z.array(z.array(z.int())),
      code: z.exactOptional(z.enum(['happened', 'denied', 'done', 'held', 'figures'])),
      params: z.exactOptional(
        z.looseObject({
          parties: z.exactOptional(z.array(z.array(z.string()))),
          outcome: z.exactOptional(z.enum(OUTCOMES)),
          figures: z.exactOptional(z.array(figure)),
        }),
      ),
    }),
  ),
  grade: z.enum(GRADE_ORDER),
  reason: z.string(),
  reasonCode: z.exactOptional(z.string()),
  reasonParams: z.exactOptional(z.looseObject({ voices: z.number() })),
  attribution: z.exactOptional(z.enum(ATTRIBUTIONS).nullable().describe('How well it is known who did it')),
  attributionReason: z.exactOptional(z.string()),
  attributionCode: z.exactOptional(z.string()),
  attributionParams: z.exactOptional(z.looseObject({ voices: z.number() })),
})

export const report: z.ZodType<Report> = z.looseObject({
  id: z.string(),
  outlet: z.string().nullable(),
  published: day.nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  note: z.string().nullable(),
  text: z.string(),
  sha256: z.string(),
  origin: z.string(),
  cut: z.array(z.looseObject({ what: z.string(), why: z.string() })),
})

export const problem: z.ZodType<Problem> = z.looseObject({
  level: z.enum(['error', 'warning']),
  where: z.string(),
  what: z.string(),
  remedy: z.string(),
})

/** One thing of the world by its usual names. */
export const label = z.object({ en: z.string(), ar: z.string() })
export type Label = z.infer<typeof label>

/** Usual names of what an answer names, so that no second question is needed. */
export const names = z.object({
  world: z.record(z.string(), label).describe('Parties and sources, by id in world/'),
  places: z.record(z.string(), label).describe('Places, by id in world/'),
  outlets: z.record(z.string(), label).describe('By the outlet’s name as the reports give it'),
})
export type Names = z.infer<typeof names>
