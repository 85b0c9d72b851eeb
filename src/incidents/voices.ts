import { byCodeUnit } from '../kit/index.ts'
import type { World } from '../lexicon/index.ts'
import type { Voice } from '../record/index.ts'
import { copiesAmong, type Sketch } from './copies.ts'
import { alike, shingles, signature } from './minhash.ts'
import { evidenceText, type Lean, type Telling } from './telling.ts'
import { union } from './union.ts'

/** The voices of an incident, and for each source (a report's canonical number) which voice it belongs to. */
export interface Voices {
  readonly voices: readonly Voice[]
  readonly of: ReadonlyMap<number, number>
}

/** Finds the agency that a source's name or id stands for, by its name; null where it is none. */
export type AgencyOf = (source: { readonly id: string | null; readonly text: string }) => string | null

const AGENCY = 'agency'
/** Share of shingles at which two pieces of evidence are one text. */
const SAME_EVIDENCE = 0.5
const LEAST_SHINGLES = 6
/** More different texts than this are not compared sentence by sentence within one incident. */
const MOST_TEXTS = 48

export function agencies(world: World, fold: (text: string) => string): AgencyOf {
  const names = new Map<string, string>()
  for (const outlet of world.outlets.values()) {
    if (outlet.kind !== AGENCY) continue
    const name = outlet.names[0] ?? outlet.latin
    for (const key of [outlet.id, outlet.latin, ...outlet.names, ...(outlet.hosts ?? [])]) names.set(fold(key), name)
  }
  return ({ id, text }) => (id === null ? undefined : names.get(fold(id))) ?? names.get(fold(text)) ?? null
}

/**
 * Reports are one voice when they share a good part of their text or the paragraph or sentences that tell the incident, cite the
 * same agency for it, or come from one outlet. A voice bears the agency's name, else its earliest report's outlet.
 */
export function voicesOf(
  tellings: readonly Telling[],
  sketchOf: (source: number) => Sketch,
  agencyOf: AgencyOf,
  fold: (t: string) => string,
): Voices {
  const sources = [...new Set(tellings.map(t => t.source))].sort((a, b) => a - b)
  if (sources.length === 1) return named(tellings, () => 0, agencyOf)
  const at = new Map(sources.map((source, i) => [source, i]))
  const sets = union(sources.length)
  const copies = copiesAmong(sources, sketchOf)
  const first = new Map<string, number>()
  const meet = (key: string, index: number): void => {
    const before = first.get(key)
    if (before === undefined) first.set(key, index)
    else sets.join(before, index)
  }
  for (const telling of tellings) {
    const index = at.get(telling.source)!
    meet(`text ${copies.text(telling.source)}`, index)
    for (const other of copies.partly(telling.source)) {
      const partner = at.get(other)
      if (partner !== undefined) sets.join(partner, index)
    }
    const paragraph = copies.paragraph(telling.source, telling.claim.evidence)
    if (paragraph !== null) meet(`paragraph ${paragraph}`, index)
    if (telling.report.outlet) meet(`outlet ${fold(telling.report.outlet)}`, index)
    for (const source of telling.claim.sources) {
      const agency = agencyOf(source)
      if (agency) meet(`agency ${agency}`, index)
    }
  }
  joinCopiedSentences(tellings, at, sets, fold)
  return named(tellings, source => sets.find(at.get(source)!), agencyOf)
}

function joinCopiedSentences(
  tellings: readonly Telling[],
  at: ReadonlyMap<number, number>,
  sets: ReturnType<typeof union>,
  fold: (text: string) => string,
): void {
  const signed = new Map<number, ReturnType<typeof signature>>()
  for (const telling of tellings) {
    const index = at.get(telling.source)!
    if (sets.find(index) !== index || signed.has(index) || signed.size >= MOST_TEXTS) continue
    const hashes = shingles(fold(evidenceText(telling.report.text, telling.claim)))
    if (hashes.length >= LEAST_SHINGLES) signed.set(index, signature(hashes))
  }
  const list = [...signed]
  list.forEach(([a, x], i) => {
    for (const [b, y] of list.slice(i + 1)) if (alike(x, y) >= SAME_EVIDENCE) sets.join(a, b)
  })
}

function named(tellings: readonly Telling[], setOf: (source: number) => number, agencyOf: AgencyOf): Voices {
  const members = Map.groupBy(tellings, t => setOf(t.source))
  const voices: Voice[] = []
  const of = new Map<number, number>()
  for (const group of members.values()) {
    const agency = group.flatMap(t => t.claim.sources.map(agencyOf)).filter(name => name !== null)
    const earliest = group.toSorted(byPublication)[0]!.report
    const reports = [...new Set(group.map(t => t.ref.report))].sort(byCodeUnit)
    for (const telling of group) of.set(telling.source, voices.length)
    voices.push({ name: agency.sort(byCodeUnit)[0] ?? earliest.outlet ?? earliest.id, reports })
  }
  return { voices, of }
}

/** Earliest publication first; reports without a day last. */
export function byPublication(a: Lean, b: Lean): number {
  return (
    byCodeUnit(a.report.published ?? '9999', b.report.published ?? '9999') ||
    byCodeUnit(a.ref.report, b.ref.report) ||
    a.ref.claim.length - b.ref.claim.length ||
    byCodeUnit(a.ref.claim, b.ref.claim)
  )
}
