import { sha256, stableJson } from '../kit/index.ts'
import type { JudgedClaim, Judgement } from '../record/index.ts'

/**
 * Names what somebody saw of a claim: the last judgement on it, and what the program found. What a person added stands as
 * they read it, so that a program that finds it later changes nothing of what was seen.
 */
export function claimVersion({ history, program }: Pick<JudgedClaim, 'history' | 'program'>): string {
  const added = history.some(({ live, decision }) => live && decision.kind === 'add')
  // The program's reasons are many and of no weight to a person's decision.
  return versionOf(history, added ? null : program && { ...program, derivation: [] })
}

export function versionOf(history: readonly Judgement[], program: unknown): string {
  return `${history.at(-1)?.id ?? 0}.${sha256(stableJson(program)).slice(0, 10)}`
}

/** The judgements that added claims to a text, oldest first. */
export function additions(judged: readonly JudgedClaim[]): readonly Judgement[] {
  return judged
    .flatMap(one => one.history)
    .filter(({ decision }) => decision.kind === 'add')
    .sort((a, b) => a.id - b.id)
}

/** What the addition of a claim is made on: who adds one is told of those added meanwhile, and of another text. */
export function additionsVersion(sha256: string, judged: readonly JudgedClaim[]): string {
  return versionOf(additions(judged), sha256)
}
