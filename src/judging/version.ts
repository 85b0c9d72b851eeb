import { sha256, stableJson } from '../kit/index.ts'
import type { Claim, Judgement } from '../record/index.ts'

/** Names what somebody saw of a claim: the last judgement on it, and what the program found. */
export function claimVersion(history: readonly Judgement[], program: Claim | null): string {
  // The program's reasons are many and of no weight to a person's decision.
  return versionOf(history, program && { ...program, derivation: [] })
}

export function versionOf(history: readonly Judgement[], program: unknown): string {
  return `${history.at(-1)?.id ?? 0}.${sha256(stableJson(program)).slice(0, 10)}`
}
