import { addDays, type Claim, type ClaimDate, type Named } from '../src/record/index.ts'
import type { Coded } from '../src/store/index.ts'

/** Days between two copies: more than the reports span, so that copies do not meet. */
const APART = 1500
/** Every such word is changed, so that a copy's text is no copy to those who look for shared text. */
const EVERY = 4

/**
 * The n-th of endlessly many reports: those given, then copies of them. Each copy stands in years of its own; the names that
 * `world/` does not have and every fourth word are changed in it. Places and parties that `world/` knows stay.
 */
export function multiplied(base: readonly Coded[], n: number): Coded {
  const { report, claims } = base[n % base.length]!
  const copy = Math.floor(n / base.length)
  return {
    report: {
      ...report,
      id: `${copy}-${report.id}`,
      published: report.published && addDays(report.published, copy * APART),
      text: varied(report.text, copy),
    },
    claims: claims.map(claim => shifted(claim, copy)),
  }
}

/** A text of the same length with every fourth word's first letter changed by the copy. */
function varied(text: string, copy: number): string {
  if (copy === 0) return text
  let word = 0
  return text.replace(/\p{L}+/gu, found =>
    word++ % EVERY === 0 ? String.fromCodePoint(0x4e00 + (copy % 20_000)) + found.slice(1) : found,
  )
}

function shifted(claim: Claim, copy: number): Claim {
  return {
    ...claim,
    date: shiftedDate(claim.date, copy * APART),
    actors: renamed(claim.actors, copy),
    targets: renamed(claim.targets, copy),
    places: renamed(claim.places, copy),
    sources: renamed(claim.sources, copy),
  }
}

function shiftedDate(date: ClaimDate | null, by: number): ClaimDate | null {
  return date && { ...date, from: addDays(date.from, by), to: addDays(date.to, by) }
}

function renamed(named: readonly Named[], copy: number): Named[] {
  return named.map(one => (one.id === null ? { ...one, text: varied(one.text, copy) } : one))
}
