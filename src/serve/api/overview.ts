import { z } from 'zod'
import { CLAIM_TYPES, PLACE_PRECISIONS } from '../../record/index.ts'
import { label } from './nouns.ts'
import type { Route } from './route.ts'
import { DISPUTE_ORDER, GRADE_ORDER } from './shared.ts'

const column = z.array(z.int())
/** A list for each row: those of row n are `of.slice(at[n], at[n + 1])`. */
const lists = z.object({ at: column, of: column })
export type Lists = z.infer<typeof lists>

const place = z.object({
  id: z.string().nullable(),
  /** As the reports write it. */
  name: z.string(),
  label: label.nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precision: z.enum(PLACE_PRECISIONS).nullable(),
  within: z.array(z.string()).describe('Ids of the containing places, nearest first'),
})
const party = z.object({ id: z.string().nullable(), label })
const source = z.object({
  id: z.string().describe('Of an outlet as the reports give it; of others what they are called'),
  label,
  outlet: z.boolean(),
})

/**
 * All incidents as columns, row by row in one order: newest first, those without a day last. A record of 100,000 is
 * about 10 MB, fetched once; filtering, counting and sorting are then the reader's own.
 */
const overview = z.object({
  revision: z.string().describe('Changes when any row may have changed'),
  counts: z.object({ incidents: z.int(), reports: z.int(), claims: z.int() }),
  ids: z.array(z.string()),
  from: column.describe('First day, counted from 1970-01-01; OPEN (-1000000) where not known'),
  to: column,
  types: lists.describe('Into typeOrder'),
  place: column.describe('Into places; -1 where not known'),
  grade: column.describe('Into gradeOrder'),
  disputes: column.describe('Bit n: disputeOrder[n]'),
  killedMin: column.describe('-1: open; killedMax likewise; both -1: some, nobody says how many; -2: nothing said'),
  killedMax: column,
  woundedMin: column,
  woundedMax: column,
  reports: column,
  voices: column,
  actors: lists.describe('Into parties'),
  targets: lists,
  sources: lists.describe('Into sources: all of the chains of its accounts'),
  places: z.array(place),
  containers: z.record(z.string(), label).describe('Usual names of all that is named in `within`'),
  parties: z.array(party),
  sourceList: z.array(source),
  typeOrder: z.array(z.enum(CLAIM_TYPES as [string, ...string[]])),
  gradeOrder: z.array(z.enum(GRADE_ORDER)),
  disputeOrder: z.array(z.enum(DISPUTE_ORDER)),
})
export type Overview = z.infer<typeof overview>

export const overviewApi = {
  'GET /api/overview': { summary: 'All incidents, as columns', answer: overview },
} satisfies Readonly<Record<string, Route>>
