import type { ClaimRef } from '../record/index.ts'
import type { Candidates } from './candidates.ts'
import type { Related } from './parties.ts'
import { compare, type Part, THRESHOLD } from './score.ts'
import type { Lean } from './telling.ts'

/** Why a claim belongs to an incident, or why the nearest other does not. */
interface Link {
  readonly claim: ClaimRef
  /** The claim that it is most like; null for the only claim of an incident. */
  readonly with: ClaimRef | null
  readonly score: number
  readonly parts: readonly Part[]
  readonly why: string
}

export interface Explanation {
  readonly incident: string
  /** What the parts must sum to. */
  readonly threshold: number
  readonly in: readonly Link[]
  /** The claim most like one of these that is not among them; null where none came near. */
  readonly nearestOut: Link | null
}

/** Members that one claim is compared with, so that an explanation of a large incident stays quick. */
const MOST = 200

/** Explains one group of tellings, given as indices. */
export function explain(
  incident: string,
  group: readonly number[],
  tellings: readonly Lean[],
  candidates: Candidates,
  related: Related,
): Explanation {
  const members = new Set(group)
  const others = new Set(group.slice(0, MOST).flatMap(index => candidates(index).filter(other => !members.has(other))))
  const inside = group.map(index => best(index, group.slice(0, MOST), tellings, related))
  let out: Link | null = null
  for (const index of [...others].sort((a, b) => a - b)) {
    const link = best(index, group.slice(0, MOST), tellings, related)
    if (link.with && (!out || link.score > out.score)) out = link
  }
  return {
    incident,
    threshold: THRESHOLD,
    in: inside.map(link => ({ ...link, why: link.with ? reasons(link.parts) : 'tells this incident alone' })),
    nearestOut: out && { ...out, why: whyOut(out) },
  }
}

/** The comparison with the member that a telling is most like; bars count only where no member is free of one. */
function best(index: number, group: readonly number[], tellings: readonly Lean[], related: Related): Link {
  const { ref } = tellings[index]!
  let link: Link = { claim: ref, with: null, score: 0, parts: [], why: '' }
  for (const other of group) {
    if (other === index) continue
    const { score, parts, barred } = compare(tellings[index]!, tellings[other]!, related)
    const value = barred ? -100 : score
    if (!link.with || value > link.score) {
      link = { claim: ref, with: tellings[other]!.ref, score: value, parts, why: barred ?? '' }
    }
  }
  return link
}

function reasons(parts: readonly Part[]): string {
  return parts
    .filter(p => p.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(p => p.why)
    .join(', ')
}

function whyOut({ why, score, parts }: Link): string {
  if (why) return why
  if (score >= THRESHOLD) return 'it is like one of these claims, but not like the others'
  const against = parts.filter(p => p.score <= 0).map(p => p.why)
  return against.length > 0 ? against.join(', ') : 'too little in common'
}
