import type { Judgement } from '../record/index.ts'

/** Ids of the judgements that hold: those that no holding undo takes back. An undo can only name an earlier one. */
export function liveIds(judgements: readonly Judgement[]): ReadonlySet<number> {
  const undone = new Set<number>()
  const live = new Set<number>()
  for (const { id, decision } of judgements.toSorted((a, b) => b.id - a.id)) {
    if (undone.has(id)) continue
    live.add(id)
    if (decision.kind === 'undo' && decision.of < id) undone.add(decision.of)
  }
  return live
}
