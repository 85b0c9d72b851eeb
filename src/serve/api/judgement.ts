import { z } from 'zod'
import { type Decision, FIELDS, type Field, type JudgedClaim, type Judgement } from '../../record/index.ts'
import type { Wish } from '../../store/index.ts'
import { claim, ref } from './nouns.ts'

/** What persons decide. Loose, as the nouns are: what a later record holds beyond is handed on. */

const anchor = z.looseObject({ report: z.string(), sha256: z.string(), start: z.int(), end: z.int() })
const field = z.enum(FIELDS)
const of = z.int().describe('Id of a judgement')

const plain = z.object({ kind: z.enum(['accept', 'reject', 'unclear', 'skip']) })
const edit = z.object({ kind: z.literal('edit'), field, value: z.unknown() })
const note = z.object({ kind: z.literal('note'), text: z.string().max(20_000) })
const back = z.object({ kind: z.enum(['confirm', 'undo']), of })

const decision = z.union([
  plain,
  z.object({ kind: z.literal('add'), beside: z.array(anchor) }),
  edit,
  note,
  back,
  z.object({ kind: z.literal('merge'), groups: z.array(z.array(anchor)) }),
  z.object({ kind: z.literal('split'), out: z.array(anchor), rest: z.array(anchor) }),
]) as unknown as z.ZodType<Decision>

/** Shapes that an edited field may take; that its words stand in the report is checked where it is kept. */
const shape = (claim as unknown as z.ZodObject<Record<Field, z.ZodType>>).shape
/** A claim as a person read it: its fields, and nothing that only the record gives. */
const read = z.object(Object.fromEntries(FIELDS.map(name => [name, shape[name]])))
const edits = FIELDS.map(name => z.object({ kind: z.literal('edit'), field: z.literal(name), value: shape[name] }))

/** A decision as it is asked for: incidents to be joined or parted are named as they stand now. */
export const wish = z.union([
  plain,
  z.object({ kind: z.literal('add'), claim: read }),
  ...edits,
  note,
  back,
  z.object({ kind: z.literal('merge'), with: z.string() }),
  z.object({ kind: z.literal('split'), out: z.array(ref).min(1) }),
]) as unknown as z.ZodType<Wish, Wish>

const target = z.object({ kind: z.enum(['claim', 'incident']), id: z.string() })
/** A claim is added to a report. */
export const wishTarget = z.object({ kind: z.enum(['claim', 'incident', 'report']), id: z.string() })

export const judgement: z.ZodType<Judgement> = z.looseObject({
  id: z.int(),
  at: z.string().describe('ISO 8601, UTC'),
  who: z.string(),
  why: z.string(),
  target,
  decision,
  seen: z.looseObject({ report: z.string(), sha256: z.string(), claim }).nullable(),
})

export const pastJudgement = (judgement as unknown as z.ZodObject).extend({
  live: z.boolean().describe('False where it was taken back'),
}) as unknown as z.ZodType<JudgedClaim['history'][number]>
