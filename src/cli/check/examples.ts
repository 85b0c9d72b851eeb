import type { Lexicon } from '../../lexicon/index.ts'
import { code } from '../../pipeline.ts'
import type { Claim } from '../../record/index.ts'
import type { Finding } from './finding.ts'
import { type Entry, fault } from './source.ts'

/** A sentence that an entry must catch, with what else must be read from it. */
interface Example {
  readonly text: string
  readonly type?: string
  readonly status?: string
  readonly actors?: readonly string[]
  readonly targets?: readonly string[]
  readonly places?: readonly string[]
  readonly sources?: readonly string[]
  /** Why it cannot be caught yet. */
  readonly known_failure?: string
}

export interface Examples {
  readonly caught: number
  readonly passedOver: number
  readonly knownFailures: number
  readonly findings: readonly Finding[]
}

/** Runs the examples of all triggers through the coder: each must be caught, or passed over, by its own entry. */
export function runExamples(entries: readonly Entry[], lexicon: Lexicon): Examples {
  const findings: Finding[] = []
  let [caught, passedOver, knownFailures] = [0, 0, 0]
  for (const entry of entries.filter(({ path, data }) => path.startsWith('arabic/events/') && data.id)) {
    for (const example of list(entry.data.catches).map(exampleOf)) {
      const wrong = faultOf(example, entry, lexicon)
      if (example.known_failure !== undefined) {
        if (wrong !== null) knownFailures++
        else findings.push(fault(entry, 'mended', { found: example.text }))
      } else if (wrong === null) caught++
      else
        findings.push(
          fault(entry, wrong.field === 'claim' ? 'lost' : 'catches', { found: example.text, ...texts(wrong) }),
        )
    }
    for (const { text } of list(entry.data.misses).map(exampleOf)) {
      const won = claimsOf(text, lexicon).find(claim => isWonBy(claim, entry))
      if (won) findings.push(fault(entry, 'caught', { found: text, given: told(won) }))
      else passedOver++
    }
  }
  return { caught, passedOver, knownFailures, findings }
}

/** What is wrong with what an entry makes of an example, null where all is right. */
function faultOf(example: Example, entry: Entry, lexicon: Lexicon): Wrong | null {
  const claims = claimsOf(example.text, lexicon)
  const won = claims.filter(claim => isWonBy(claim, entry))
  if (won.length === 0) return { field: 'claim', read: claims.map(told), wanted: [] }
  // Where the means decides, the entry's own type is only what holds without one.
  const type = example.type ?? (entry.data.means_decides ? undefined : entry.data.type)
  const faults = won.map(claim => mismatch(claim, example, type as string | undefined))
  return faults.includes(null) ? null : faults[0]!
}

/** A field that was read otherwise than the example says; `claim` where other entries, or none, won the sentence. */
interface Wrong {
  readonly field: 'claim' | 'type' | 'status' | (typeof FIELDS)[number]
  readonly read: readonly string[]
  readonly wanted: readonly string[]
}

const FIELDS = ['actors', 'targets', 'places', 'sources'] as const

function mismatch(claim: Claim, example: Example, type: string | undefined): Wrong | null {
  if (type !== undefined && claim.type !== type) return { field: 'type', read: [claim.type], wanted: [type] }
  if (example.status !== undefined && claim.status !== example.status)
    return { field: 'status', read: [claim.status], wanted: [example.status] }
  for (const field of FIELDS) {
    const wanted = example[field]
    const read = claim[field].map(({ text }) => text)
    if (wanted && !(wanted.length === read.length && wanted.every((text, n) => isSame(field, read[n]!, text))))
      return { field, read, wanted }
  }
  return null
}

/** مدينة عفرين is as good a place as عفرين: the word for its kind may stand before the name. */
function isSame(field: string, read: string, wanted: string): boolean {
  return read === wanted || (field === 'places' && read.endsWith(` ${wanted}`))
}

function claimsOf(text: string, lexicon: Lexicon): Claim[] {
  return code({ text, published: null }, lexicon)
}

function isWonBy({ derivation }: Claim, { data }: Entry): boolean {
  return derivation.some(({ rule }) => rule === data.id)
}

function told({ type, status, trigger, derivation }: Claim): string {
  return `${status} ${type} at «${trigger.text}» by ${derivation.map(({ rule }) => rule).join(', ')}`
}

function texts({ field, read, wanted }: Wrong) {
  return { field, read: read.join('، '), wanted: wanted.join('، ') }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function exampleOf(value: unknown): Example {
  return typeof value === 'string' ? { text: value } : (value as Example)
}
