import { z } from 'zod'
import { CLAIM_TYPES, isDay, OUTCOMES, type Span, STATUSES, VICTIMS } from '../../src/record/index.ts'
import { sentencesOf } from './sentences.ts'

// A coding as it is kept: what a person read in one report. bench/CODEBOOK.md says what goes into each field.

const words = z.array(z.string().min(1))
const count = z.int().min(0).nullable()
const day = z.string().refine(isDay, { error: 'is no day; write it as YYYY-MM-DD' })

const casualty = z
  .strictObject({ outcome: z.enum(OUTCOMES), min: count, max: count, who: z.enum(VICTIMS) })
  .refine(({ min, max }) => min === null || max === null || min <= max, { error: 'min is above max' })

const claim = z
  .strictObject({
    id: z.string().min(1),
    type: z.enum(CLAIM_TYPES),
    status: z.enum(STATUSES),
    trigger: z.string().min(1),
    /** Words that stand once in the text, one run for each sentence that makes the claim. */
    evidence: words.min(1).optional(),
    /** The same by the numbers of the sentences, from 0. */
    sentences: z.array(z.int().min(0)).min(1).optional(),
    actors: words,
    targets: words,
    places: words,
    date: z
      .strictObject({ from: day, to: day })
      .refine(({ from, to }) => from <= to, { error: 'from is after to' })
      .nullable(),
    casualties: z.array(casualty),
    sources: words,
  })
  .refine(({ evidence, sentences }) => (evidence === undefined) !== (sentences === undefined), {
    error: 'says where it stands by "evidence" or by "sentences", one of the two',
  })

const coding = z.strictObject({ id: z.string().min(1), claims: z.array(claim) })

type Kept = z.infer<typeof claim>

/** A claim in words alone, with the numbers of the sentences that make it: what is compared. */
export type CodedClaim = Omit<Kept, 'evidence' | 'sentences'> & { readonly sentences: readonly number[] }

export interface Coding {
  /** The report that was coded. */
  readonly id: string
  readonly claims: readonly Kept[]
}

/** Reads the text of a coding. Gives it, or what is wrong with it, each fault with its claim. */
export function parseCoding(json: string): { readonly coding: Coding | null; readonly faults: readonly string[] } {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return { coding: null, faults: [`it is no JSON: ${(error as Error).message}`] }
  }
  const read = coding.safeParse(data)
  if (!read.success)
    return { coding: null, faults: read.error.issues.map(({ path, message }) => at(path, data) + message) }
  const ids = read.data.claims.map(({ id }) => id)
  const twice = ids.filter((id, n) => ids.indexOf(id) !== n)
  return { coding: read.data, faults: twice.map(id => `claim ${id}: another claim has this id`) }
}

/** `claim c3: casualties.0.who: `, from the way to a fault. */
function at(path: readonly PropertyKey[], data: unknown): string {
  if (path[0] !== 'claims' || path.length < 2) return path.length === 0 ? '' : `${path.join('.')}: `
  const one = (data as { claims?: { id?: unknown }[] }).claims?.[path[1] as number]
  const name = typeof one?.id === 'string' ? one.id : `number ${Number(path[1]) + 1}`
  return path.length === 2 ? `claim ${name}: ` : `claim ${name}: ${path.slice(2).join('.')}: `
}

/** The claims of a coding with the sentences of this text, and what of it does not fit the text. */
export function placeClaims(
  { claims }: Coding,
  text: string,
  sentences: readonly Span[],
): { readonly claims: readonly CodedClaim[]; readonly faults: readonly string[] } {
  const faults: string[] = []
  const placed = claims.map(({ evidence = [], sentences: numbers = [], ...rest }) => {
    for (const quote of evidence) {
      const times = text.split(quote).length - 1
      if (times === 0) faults.push(`claim ${rest.id}: evidence: "${quote}" does not stand in the text`)
      if (times > 1) faults.push(`claim ${rest.id}: evidence: "${quote}" stands there ${times} times; take more words`)
    }
    for (const n of numbers)
      if (n >= sentences.length)
        faults.push(`claim ${rest.id}: sentences: there is no sentence ${n}; the text has ${sentences.length}`)
    const spans = evidence.map(quote => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    return {
      ...rest,
      sentences: evidence.length > 0 ? sentencesOf(spans, sentences) : [...numbers].sort((a, b) => a - b),
    }
  })
  return { claims: placed, faults }
}

/** The words of a coding that do not stand in the text as they are written, one line each. */
export function strayWords(claims: readonly CodedClaim[], text: string, sentences: readonly Span[]): string[] {
  return claims.flatMap(claim => {
    const first = sentences[claim.sentences[0]!]
    const sentence = first ? text.slice(first.start, first.end) : ''
    const named = (['actors', 'targets', 'places', 'sources'] as const).flatMap(field =>
      claim[field]
        .filter(one => !text.includes(one))
        .map(one => `claim ${claim.id}: ${field}: "${one}" is not in the text`),
    )
    return sentence.includes(claim.trigger)
      ? named
      : [`claim ${claim.id}: trigger: "${claim.trigger}" is not in the first sentence that makes the claim`, ...named]
  })
}
