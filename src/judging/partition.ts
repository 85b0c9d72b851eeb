import type { ClaimRef } from '../record/index.ts'

/** A merge or split, with its anchors found among the claims of now. */
export type Regrouping =
  | { readonly kind: 'merge'; readonly groups: readonly (readonly ClaimRef[])[] }
  | { readonly kind: 'split'; readonly out: readonly ClaimRef[] }

/**
 * Which claims tell one happening: the program's groups, changed by what persons decided, in that order. A merge joins
 * all groups that hold one of its claims; a split takes its claims out of theirs into one of their own. No claim is lost
 * and none stands twice; claims that the program knows no group for stand alone.
 */
export function regroup(
  groups: readonly (readonly ClaimRef[])[],
  decisions: readonly Regrouping[],
): readonly (readonly ClaimRef[])[] {
  const home = new Map<string, number>()
  const members = new Map<number, Map<string, ClaimRef>>()
  const put = (ref: ClaimRef, group: number): void => {
    const key = refKey(ref)
    members.get(home.get(key) ?? -1)?.delete(key)
    home.set(key, group)
    if (!members.has(group)) members.set(group, new Map())
    members.get(group)!.set(key, ref)
  }
  groups.forEach((group, n) => {
    for (const ref of group) put(ref, n)
  })
  let next = groups.length
  for (const decision of decisions) {
    const refs = decision.kind === 'merge' ? decision.groups.flat() : decision.out
    for (const ref of refs) if (!home.has(refKey(ref))) put(ref, next++)
    if (refs.length === 0) continue
    if (decision.kind === 'split') {
      for (const ref of refs) put(ref, next)
      next++
      continue
    }
    const joined = [...new Set(refs.map(ref => home.get(refKey(ref))!))].sort((a, b) => a - b)
    for (const from of joined.slice(1)) for (const ref of [...members.get(from)!.values()]) put(ref, joined[0]!)
  }
  return [...members.values()].filter(group => group.size > 0).map(group => [...group.values()])
}

export function refKey({ report, claim }: ClaimRef): string {
  return `${report}\u0001${claim}`
}
